package telling.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Packages of the user's own, from another field: the good one works at once, each bad one is told what is wrong. */
class PackagesIT extends FreshHome {

    private static final String DESCRIPTOR = """
            {
              "name": "city-trees",
              "title": "Street trees by kind",
              "resources": [
                {
                  "name": "trees",
                  "path": "trees.csv",
                  "schema": {
                    "fields": [
                      {"name": "round", "type": "integer"},
                      {"name": "kind", "type": "string"},
                      {"name": "number", "type": "integer"}
                    ],
                    "primaryKey": ["round", "kind"]
                  }
                }
              ],
              "telling": {
                "primary": "trees",
                "tables": {"trees": {"wave": "round", "category": "kind", "count": "number", "design": "census"}}
              }
            }
            """;
    private static final String ROWS = "round,kind,number\n1,oak,40\n1,lime,60\n2,oak,30\n2,lime,90\n";

    @Test
    void goodPackage_passesTheCheck() throws IOException {
        Path folder = write("city-trees", DESCRIPTOR, ROWS);

        var run = program.run("check", folder.toString());

        assertThat(run.exit()).as("%s", run).isZero();
        assertThat(run.err()).isEmpty();
    }

    @Test
    void shippedInventory_passesTheCheck() {
        var run = program.run(
                "check", Installation.home().resolve("datasets/noodopvang").toString());

        assertThat(run.exit()).as("%s", run).isZero();
        assertThat(run.err()).isEmpty();
    }

    @Test
    void dataOption_addsAPackageThatEveryVerbWorksOn() throws IOException {
        Path folder = write("city-trees", DESCRIPTOR, ROWS);

        var run = program.run("--data", folder.toString(), "-e", "compare(trees, 1, 2)");

        assertThat(run.exit()).as("%s", run).isZero();
        assertThat(run.out()).contains("oak", "40.0%", "25.0%", "lime", "60.0%", "75.0%");
    }

    @Test
    void dataVariable_addsPackagesToo() throws IOException {
        Path folder = write("city-trees", DESCRIPTOR, ROWS);

        var run = program.with("TELLING_DATA", folder.toString()).run("datasets");

        assertThat(run.exit()).as("%s", run).isZero();
        assertThat(run.out()).contains("city-trees", "noodopvang");
    }

    record Bad(String name, String descriptor, byte[] rows, List<String> told) {
        static Bad rows(String name, String rows, String... told) {
            return new Bad(name, DESCRIPTOR, rows.getBytes(StandardCharsets.UTF_8), List.of(told));
        }

        static Bad descriptor(String name, String descriptor, String... told) {
            assertThat(descriptor).isNotEqualTo(DESCRIPTOR);
            return new Bad(name, descriptor, ROWS.getBytes(StandardCharsets.UTF_8), List.of(told));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Bad> badPackages() {
        return List.of(
                Bad.rows("wrong type", ROWS.replace("1,lime,60", "1,lime,sixty"), "trees.csv:3", "number", "sixty"),
                Bad.rows("grouped number", ROWS.replace("1,lime,60", "1,lime,6.000"), "trees.csv:3", "6.000"),
                Bad.rows(
                        "unknown column",
                        ROWS.replace("round,kind,number", "round,kind,numbr"),
                        "trees.csv:1",
                        "numbr",
                        "did you mean: number"),
                Bad.rows("too many cells", ROWS.replace("2,oak,30", "2,oak,30,x"), "trees.csv:4"),
                Bad.rows("duplicate key", ROWS + "1,oak,41\n", "trees.csv:6", "oak"),
                Bad.descriptor("missing file", DESCRIPTOR.replace("trees.csv", "tree.csv"), "tree.csv"),
                Bad.descriptor(
                        "broken json",
                        DESCRIPTOR.replace("\"title\": \"Street", "\"title\" \"Street"),
                        "datapackage.json:3"),
                Bad.descriptor(
                        "role that names no column",
                        DESCRIPTOR.replace("\"wave\": \"round\"", "\"wave\": \"rond\""),
                        "datapackage.json",
                        "rond",
                        "did you mean: round"),
                new Bad(
                        "wrong encoding",
                        DESCRIPTOR,
                        ROWS.replace("oak", "ch\u00eane").getBytes(StandardCharsets.ISO_8859_1),
                        List.of("trees.csv:2", "UTF-8")));
    }

    @ParameterizedTest
    @MethodSource("badPackages")
    void badPackage_isToldByTheCheckWithPlaceAndRemedy(Bad bad) throws IOException {
        Path folder = write("city-trees", bad.descriptor(), bad.rows());

        var run = program.run("check", folder.toString());

        assertThat(run.exit()).as("%s", run).isEqualTo(2);
        assertThat(run.out() + run.err()).contains(bad.told()).doesNotContain("\tat ", "Exception");
    }

    @ParameterizedTest
    @MethodSource("badPackages")
    void badPackage_isToldAtTheStart_andTheOthersStillLoad(Bad bad) throws IOException {
        Path folder = write("city-trees", bad.descriptor(), bad.rows());

        var run = program.run("--data", folder.toString(), "-e", "outcomes.rowCount()");

        assertThat(run.out()).as("%s", run).isEqualTo("12\n");
        assertThat(run.err()).contains(bad.told()).doesNotContain("\tat ", "Exception");
    }

    @Test
    void check_ofSeveralFaults_saysAllAtOnce() throws IOException {
        String rows = ROWS.replace("1,lime,60", "1,lime,sixty").replace("2,oak,30", "two,oak,30");
        Path folder = write("city-trees", DESCRIPTOR, rows.getBytes(StandardCharsets.UTF_8));

        var run = program.run("check", folder.toString());

        assertThat(run.out() + run.err()).as("%s", run).contains("trees.csv:3", "sixty", "trees.csv:4", "two");
    }

    private Path write(String name, String descriptor, String rows) throws IOException {
        return write(name, descriptor, rows.getBytes(StandardCharsets.UTF_8));
    }

    private Path write(String name, String descriptor, byte[] rows) throws IOException {
        Path folder = Files.createDirectories(scratch.resolve("my data").resolve(name));
        Files.writeString(folder.resolve("datapackage.json"), descriptor);
        Files.write(folder.resolve("trees.csv"), rows);
        return folder;
    }
}
