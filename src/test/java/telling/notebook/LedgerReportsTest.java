package telling.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import telling.base.ExitCode;
import telling.base.Language;
import telling.base.Outputs;
import telling.base.Workspace;
import telling.data.Check;
import telling.data.Claim;
import telling.data.Judge;
import telling.data.Words;
import telling.display.DisplayContext;
import telling.session.CellProblem;

/**
 * Holds the ledger, the JSON and the JUnit XML of one run against texts that were reviewed by eye.
 * After a wanted change, run with {@code -Dgolden.write=true} and review the difference.
 */
class LedgerReportsTest {

    private static final Path FOLDER = Path.of("src/test/resources/telling/notebook");

    @TempDir
    Path scratch;

    private Workspace before = Workspace.current();

    @BeforeEach
    void english() {
        before = new Workspace(Path.of("")).enter();
    }

    @AfterEach
    void asItWas() {
        before.enter();
    }

    @ParameterizedTest
    @CsvSource({"EN, 80", "NL, 80", "EN, 120", "NL, 120", "EN, 40"})
    void ledger_ofARunWithEverything_isAsReviewed(Language language, int columns) throws IOException {
        Workspace.current().language(language);

        String text = LedgerText.of(everything(false), DisplayContext.plain(columns, language)) + "\n";

        golden("ledger-" + language.tag() + "-" + columns + ".txt", text);
    }

    @ParameterizedTest
    @ValueSource(ints = {30, 40, 50, 55, 60, 80, 120})
    void ledger_fitsTheWidth(int columns) {
        for (Language language : Language.values()) {
            assertThat(LedgerText.of(everything(true), DisplayContext.plain(columns, language))
                            .lines())
                    .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(columns));
        }
    }

    @Test
    void json_ofARunWithEverything_isAsReviewed() throws IOException {
        golden("run.json", JsonReport.of(everything(false)));
    }

    @Test
    void junit_ofARunWithEverything_isAsReviewedAndCountsRight() throws Exception {
        String xml = JUnitReport.of(everything(true));

        golden("run.xml", xml);
        var document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        var root = document.getDocumentElement();
        assertThat(document.getElementsByTagName("testcase").getLength())
                .isEqualTo(Integer.parseInt(root.getAttribute("tests")));
        assertThat(document.getElementsByTagName("failure").getLength())
                .isEqualTo(Integer.parseInt(root.getAttribute("failures")));
        assertThat(document.getElementsByTagName("error").getLength())
                .isEqualTo(Integer.parseInt(root.getAttribute("errors")));
    }

    @Test
    void write_replacesAnEarlierReport() throws IOException {
        Path file = Files.writeString(scratch.resolve("run.json"), "old");

        JsonReport.write(everything(false), file);

        assertThat(file).hasContent(JsonReport.of(everything(false)));
        assertThat(scratch).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void ledger_figureCheckedTwice_showsTheGravestOnceWithBothPlaces() {
        RunReport report = new RunReport(
                List.of(notebook("a.java", Optional.empty(), figure("a.java", 3, 0, 78), figure("a.java", 9, 0, 79))),
                Verbs.REGISTER,
                false);

        assertThat(report.ledger().figures()).singleElement().satisfies(entry -> {
            assertThat(entry.check().status()).isEqualTo(Check.Status.DIFFERS);
            assertThat(entry.places()).extracting(Object::toString).containsExactly("a.java:9", "a.java:3");
        });
        assertThat(report.coverage()).isEqualTo(new Coverage(5, 0, 0, 0, 0, 1, 4));
    }

    @Test
    void ledger_hostileId_steersNoTerminal() {
        Check hostile = new Check(
                Check.Kind.FIGURE, "\033[31mred\r\n", "1", "2", "", Check.Status.DIFFERS, "a\033]0;x\007", "");
        RunReport report = new RunReport(
                List.of(notebook("a.java", Optional.empty(), new PlacedCheck(hostile, "a.java", 1))), List.of(), false);

        assertThat(LedgerText.of(report, DisplayContext.plain(80, Language.EN))).doesNotContain("\033", "\r", "\007");
        assertThat(JUnitReport.of(report)).doesNotContain("\033", "\007");
    }

    @ParameterizedTest
    @CsvSource({
        "false, false, false, false, OK",
        "false, false, true,  false, DIFFERS",
        "false, false, false, true,  DIFFERS",
        "false, true,  false, false, CELL_FAILED",
        "false, true,  true,  true,  CELL_FAILED",
        "true,  false, false, false, INTERRUPTED",
        "true,  true,  true,  true,  INTERRUPTED",
    })
    void exitCode_ofSeveral_isTheGravest(
            boolean interrupted, boolean failed, boolean differs, boolean incomplete, ExitCode expected) {
        RunReport report = new RunReport(
                List.of(
                        notebook("a.java", Optional.empty(), figure("a.java", 1, 0, differs ? 79 : 78)),
                        notebook("b.java", failed ? failure(CellProblem.Kind.COMPILE) : Optional.empty()),
                        notebook("c.java", interrupted ? failure(CellProblem.Kind.INTERRUPTED) : Optional.empty())),
                Verbs.REGISTER,
                incomplete);

        assertThat(report.exitCode()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"true, true, DIFFERS", "true, false, OK", "false, true, OK"})
    void exitCode_claimNotAttempted_differsWithComplete(boolean complete, boolean left, ExitCode expected) {
        Check settled =
                new Check(Check.Kind.CLAIM, "fell", "supported", "supported", "", Check.Status.SUPPORTED, "source", "");
        RunReport report = new RunReport(
                List.of(notebook("a.java", Optional.empty(), new PlacedCheck(settled, "a.java", 1))),
                List.of(),
                left ? List.of(claim("fell"), claim("rose")) : List.of(claim("fell")),
                complete);

        assertThat(report.exitCode()).isEqualTo(expected);
        assertThat(report.ledger().claimCoverage())
                .isEqualTo(new ClaimCoverage(left ? 2 : 1, 1, 0, 0, 0, 0, left ? 1 : 0));
        String text = LedgerText.of(report, DisplayContext.plain(80, Language.EN));
        assertThat(text.contains("  rose")).isEqualTo(complete && left);
        assertThat(text.contains("--complete lists it")).isEqualTo(!complete && left);
        assertThat(JUnitReport.of(report).contains("\"rose\"")).isEqualTo(complete && left);
        assertThat(JsonReport.of(report)).contains("\"claims\": {\n    \"registered\": " + (left ? 2 : 1));
    }

    @Test
    void ledger_claimThatDiffers_speaksOfRecordAndFound() {
        Check differs = new Check(
                Check.Kind.CLAIM, "fell", "supported", "contradicted", "", Check.Status.DIFFERS, "source", "");
        RunReport report = new RunReport(
                List.of(notebook("a.java", Optional.empty(), new PlacedCheck(differs, "a.java", 1))),
                List.of(),
                List.of(claim("fell")),
                false);

        assertThat(LedgerText.of(report, DisplayContext.plain(80, Language.EN)))
                .contains("on record: supported; found: contradicted")
                .doesNotContain("published");
        assertThat(LedgerText.of(report, DisplayContext.plain(80, Language.NL)))
                .contains("vastgelegd: ondersteund; gevonden: weersproken");
        assertThat(JUnitReport.of(report)).contains("on record: supported; found: contradicted");
    }

    private static Claim claim(String id) {
        return new Claim(
                id,
                Words.of(id),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.of(Claim.Measure.NONE),
                List.of(),
                Check.Status.SUPPORTED,
                Words.of(""),
                "source");
    }

    private static RunReport everything(boolean complete) {
        Check expectation = new Check(Check.Kind.EXPECTATION, "", "43", "42", "", Check.Status.DIFFERS, "", "");
        Check text = new Check(
                Check.Kind.EXPECTATION, "", "a <b> & \"c\"", "a <b> & \"c\"", "", Check.Status.REPRODUCED, "", "");
        Check claim = new Check(
                Check.Kind.CLAIM,
                "more-helped-in-2013",
                "supported",
                "supported",
                "",
                Check.Status.SUPPORTED,
                "\"Noodopvang in 2013\", paragraph 5",
                "");
        return new RunReport(
                List.of(
                        new NotebookReport(
                                "notebooks/comparison-2005-2013.java",
                                0.25,
                                4,
                                List.of(
                                        figure("notebooks/comparison-2005-2013.java", 12, 0, 78),
                                        figure("notebooks/comparison-2005-2013.java", 42, 1, 34.1),
                                        new PlacedCheck(expectation, "notebooks/comparison-2005-2013.java", 44),
                                        new PlacedCheck(text, "notebooks/comparison-2005-2013.java", 45),
                                        new PlacedCheck(claim, "notebooks/comparison-2005-2013.java", 50)),
                                List.of(
                                        new NotebookReport.OutputFile("charts/a.svg", "00ff", Outputs.Change.CHANGED),
                                        new NotebookReport.OutputFile("charts/b.svg", "0100", Outputs.Change.NEW),
                                        new NotebookReport.OutputFile("charts/c.svg", "0101", Outputs.Change.SAME)),
                                Optional.empty()),
                        notebook(
                                "b.java",
                                failure(CellProblem.Kind.COMPILE),
                                figure("b.java", 3, 3, 50),
                                figure("b.java", 4, 4, 768 / 29.0),
                                figure("b.java", 5, 0, 78))),
                Verbs.REGISTER,
                complete);
    }

    private static NotebookReport notebook(String file, Optional<CellFailure> failure, PlacedCheck... checks) {
        return new NotebookReport(file, 1.5, 2, List.of(checks), List.of(), failure);
    }

    private static PlacedCheck figure(String file, int line, int of, double value) {
        return new PlacedCheck(Judge.check(Verbs.REGISTER.get(of), value), file, line);
    }

    private static Optional<CellFailure> failure(CellProblem.Kind kind) {
        return Optional.of(
                new CellFailure("b.java", 7, kind, "There is no \"nothing\" <here>.", "1 + nothing", 5, 7, List.of()));
    }

    private static void golden(String name, String text) throws IOException {
        Path file = FOLDER.resolve(name);
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, text);
        }
        assertThat(text).isEqualTo(Files.readString(file));
    }
}
