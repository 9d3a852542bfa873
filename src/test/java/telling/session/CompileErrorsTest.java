package telling.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import telling.base.Language;
import telling.base.Workspace;

class CompileErrorsTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void run_javaThatDoesNotCompile_saysSoInWordsAtItsPlace(Language language) throws IOException {
        Workspace workspace = new Workspace(Path.of(""));
        workspace.language(language);
        SessionSetup setup = SessionSetup.standard()
                .preloading(List.of(new Preloaded("outcomes", "List<String>", List.of("return"))));
        try (Session session = Sessions.open(workspace, setup)) {
            assertThat(transcript(session)).isEqualTo(resource("compile-errors_" + language.tag() + ".txt"));
        }
    }

    static String transcript(Session session) throws IOException {
        StringBuilder written = new StringBuilder();
        for (String cell : resource("compile-errors.txt").split("---\n")) {
            written.append(cell);
            CellRun run = session.run(Cell.typed(cell.stripTrailing()), new CellListener() {});
            written.append(run.problem().map(CompileErrorsTest::words).orElse("no problem"));
            written.append("\n\n");
        }
        return written.toString();
    }

    private static String words(CellProblem problem) {
        String place = problem.line() + ":" + problem.column() + ", " + problem.length() + ": ";
        return "    " + place + problem.message().replace("\n", "\n    ");
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = CompileErrorsTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
