package telling.data.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import telling.base.Language;
import telling.base.ProblemException;
import telling.base.Workspace;
import telling.data.DataTable;
import telling.data.Golden;

class PlainFileTest {

    @TempDir
    Path folder;

    private Path file(String text, Charset encoding) throws IOException {
        return Files.write(folder.resolve("survey.csv"), text.getBytes(encoding));
    }

    private DataTable load(String text, String... options) throws IOException {
        return PlainFile.load(file(text, StandardCharsets.UTF_8), List.of(options))
                .table();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "007!STRING!007",
                "17.190!STRING!17.190",
                "'3,5'!STRING!'3,5'",
                "NA!STRING!NA",
                "17-03-2024!STRING!17-03-2024",
                "y!STRING!y",
                "true!STRING!true",
                "+5!STRING!+5",
                "1e3!STRING!1e3",
                "' 5'!STRING!' 5'",
                "12345678901234567890!STRING!12345678901234567890",
                "0.12345678901234567890!STRING!0.12345678901234567890",
                "-0!STRING!-0",
                "2024-02-30!STRING!2024-02-30",
                "5!INTEGER!5",
                "9007199254740993!INTEGER!9007199254740993",
                "2.5!NUMBER!2.5",
                "0.125!NUMBER!0.125",
                "2024-02-29!DATE!2024-02-29",
            })
    void load_aGuess_neverChangesAValue(String text, String type, String value) throws IOException {
        DataTable table = load("a;b\n\"" + text + "\";x\n");

        assertThat(table.schema().fields().get(0).type().name()).isEqualTo(type);
        assertThat(String.valueOf(table.value(0, "a"))).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "'3,5'!price=number(decimal=,)!3.5",
                "17.190!price=number(group=.)!17190.0",
                "17.190!price=number!17.19",
                "'1.234,5'!price=number(decimal=,;group=.)!1234.5",
                "007!price=integer!7",
                "' 5'!price=integer!5",
                "7!price=text!7",
                "17-03-2024!price=date(dd-MM-yyyy)!2024-03-17",
                "ja!price=yes-no!true",
            })
    void load_anOption_overrules(String text, String option, String value) throws IOException {
        assertThat(String.valueOf(load("price|b\n\"" + text + "\"|x\n", option).value(0, "price")))
                .isEqualTo(value);
    }

    @Test
    void load_missingCode_isMissing() throws IOException {
        DataTable table = load("a,b\nNA,x\n5,y\n", "missing=NA");

        assertThat(table.column("a").isMissing(0)).isTrue();
        assertThat(table.value(1, "a")).isEqualTo(5L);
    }

    @Test
    void load_windows1252AndUtf16_keepAccents() throws IOException {
        Path windows = file("naam;n\ncafé €;1\n", Charset.forName("windows-1252"));
        assertThat(PlainFile.load(windows, List.of()).table().value(0, "naam")).isEqualTo("café €");

        Path utf16 = file("naam\tn\ncafé €\t1\n", StandardCharsets.UTF_16);
        assertThat(PlainFile.load(utf16, List.of()).table().value(0, "naam")).isEqualTo("café €");
    }

    @Test
    void load_byteOrderMark_isNoPartOfAName() throws IOException {
        assertThat(load("\uFEFFid,b\n1,2\n").columnNames()).containsExactly("id", "b");
    }

    @Test
    void load_headerAndNames_areDecidedAndTold() throws IOException {
        assertThat(load("a,A,,a\n1,2,3,4\n").columnNames()).containsExactly("a", "A_2", "column3", "a_3");
        assertThat(load("1,2\n3,4\n", "header=no").rowCount()).isEqualTo(2);
    }

    @Test
    void load_oneColumnOfCommas_isNotSplit() throws IOException {
        assertThat(load("price\n3,5\n12,25\n").columnNames()).containsExactly("price");
    }

    @Test
    void load_ofJsonRecords_keepsTextsAndTakesWhatIsAbsentAsMissing() throws IOException {
        Path file = Files.writeString(
                folder.resolve("survey.json"),
                "[{\"zip\": \"1012\", \"n\": 5, \"when\": \"2024-02-29\"},\n {\"n\": 12345678901, \"zip\": null, \"ok\": true}]");

        DataTable table = PlainFile.load(file, List.of()).table();

        assertThat(table.columnNames()).containsExactly("zip", "n", "when", "ok");
        assertThat(table.value(0, "zip")).isEqualTo("1012");
        assertThat(table.value(1, "n")).hasToString("12345678901");
        assertThat(table.dateColumn("when").get(0)).isEqualTo("2024-02-29");
        assertThat(table.column("zip").isMissing(1)).isTrue();
        assertThat(table.column("when").isMissing(1)).isTrue();
        assertThat(table.column("ok").isMissing(0)).isTrue();
    }

    @Test
    void load_ofWhatIsNoTable_isRefused() throws IOException {
        StringBuilder all = new StringBuilder();
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("survey.xlsx", new byte[] {'P', 'K', 3, 4, 20, 0});
        files.put("survey.csv.gz", new byte[] {0x1F, (byte) 0x8B, 8, 0});
        files.put("picture.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 13});
        files.put("one.json", "{\"n\": 5}".getBytes(StandardCharsets.UTF_8));
        files.put("deep.json", "[{\"n\": 5},\n {\"n\": [6]}]".getBytes(StandardCharsets.UTF_8));
        files.put("none.json", "[]".getBytes(StandardCharsets.UTF_8));
        for (Map.Entry<String, byte[]> one : files.entrySet()) {
            Path file = Files.write(folder.resolve(one.getKey()), one.getValue());
            ProblemException thrown =
                    catchThrowableOfType(ProblemException.class, () -> PlainFile.load(file, List.of()));
            assertThat(thrown).as(one.getKey()).isNotNull();
            all.append(Golden.written(one.getKey(), List.of(thrown.problem()), folder));
        }

        Golden.check("load-not-a-table", all.toString());
    }

    @Test
    void load_tellsWhatWasDecided() throws IOException {
        Path file = file(
                "id;persons;price;when;code;ok;n\n007;17.190;3,5;17-03-2024;1;y;1\n008;2.000;4,25;01-12-2024;NA;n;2\n",
                StandardCharsets.UTF_8);
        StringBuilder all = new StringBuilder();
        for (Language language : Language.values()) {
            Workspace workspace = new Workspace(folder);
            workspace.language(language);
            workspace.notes(note ->
                    all.append(note.in(language).replace(folder + "/", "")).append("\n\n"));
            Workspace before = workspace.enter();
            try {
                PlainFile.load(file, List.of()).tell();
            } finally {
                before.enter();
            }
        }

        Golden.check("load-decisions", all.toString());
    }

    @Test
    void load_errors_readAsReviewed() throws IOException {
        StringBuilder all = new StringBuilder();
        String[][] cases = {
            {"a,b\n1,2\n3\n"},
            {""},
            {"a,b\n\"1,2\n3,4\n"},
            {"a,b\n\"1\"x,2\n"},
            {"a,b\nx,2\n", "a=integer"},
            {"a,b\n1,2\n", "aa=integer"},
            {"a,b\n1,2\n", "a=interger"},
            {"a,b\n1,2\n", "hedaer=no"},
            {"a,b\n1,2\n", "encoding=utf-9"},
            {"a,b\n1,2\n", "a=date(QQQQQQQ)"},
            {"a,b\n1,2\n", "separator=;;"},
            {"a,b\n12345678901234567890,2\n", "a=number"},
        };
        for (String[] one : cases) {
            Path file = file(one[0], StandardCharsets.UTF_8);
            List<String> options = new ArrayList<>(List.of(one)).subList(1, one.length);
            ProblemException thrown = catchThrowableOfType(ProblemException.class, () -> PlainFile.load(file, options));
            assertThat(thrown).as(one[0] + options).isNotNull();
            all.append(Golden.written(one[0].replace("\n", "⏎") + " " + options, List.of(thrown.problem()), folder));
        }
        ProblemException absent = catchThrowableOfType(
                ProblemException.class, () -> PlainFile.load(folder.resolve("none.csv"), List.of()));
        all.append(Golden.written("no file", List.of(absent.problem()), folder));

        Golden.check("load-errors", all.toString());
    }

    @Test
    void load_aMillionRows_areAllThere() throws IOException {
        StringBuilder text = new StringBuilder("id,year,name,share\n");
        for (int i = 0; i < 1_000_000; i++) {
            text.append(i)
                    .append(",2013,name ")
                    .append(i % 100)
                    .append(',')
                    .append(i % 10)
                    .append(".5\n");
        }
        Path file = file(text.toString(), StandardCharsets.UTF_8);

        DataTable table = PlainFile.load(file, List.of()).table();

        assertThat(table.rowCount()).isEqualTo(1_000_000);
    }

    @Test
    void load_mistypedName_suggestsTheFileThatIsThere() throws IOException {
        file("a\n1\n", StandardCharsets.UTF_8);
        ProblemException refused = catchThrowableOfType(
                ProblemException.class, () -> PlainFile.load(folder.resolve("survey.cvs"), List.of()));
        assertThat(refused.problem().code()).isEqualTo("data.no-file");
        assertThat(refused.problem().facts()).containsEntry("near", List.of("survey.csv"));
    }

    @Test
    void load_folder_namesItsFiles() throws IOException {
        file("a\n1\n", StandardCharsets.UTF_8);
        ProblemException refused =
                catchThrowableOfType(ProblemException.class, () -> PlainFile.load(folder, List.of()));
        assertThat(refused.problem().code()).isEqualTo("data.is-folder");
        assertThat(refused.problem().facts()).containsEntry("files", List.of("survey.csv"));
    }

    @Test
    void load_jsonLines_readsARecordPerLine() throws IOException {
        Path lines = Files.writeString(folder.resolve("x.ndjson"), "{\"a\": 1, \"b\": \"x\"}\n\n{\"a\": 2}\n");
        DataTable table = PlainFile.load(lines, List.of()).table();
        assertThat(table.rowCount()).isEqualTo(2);
        assertThat(table.intColumn("a").asList()).containsExactly(1, 2);
    }
}
