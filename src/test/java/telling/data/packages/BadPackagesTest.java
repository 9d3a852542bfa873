package telling.data.packages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import telling.base.Language;
import telling.base.Problem;
import telling.base.Texts;
import telling.data.Catalogue;
import telling.data.DataTable;
import telling.data.Golden;
import telling.data.Roles;

/** Packages of another field, written from the contracts alone, whole and then broken one thing at a time. */
class BadPackagesTest {

    private static final String DESCRIPTOR = """
            {
              "name": "reading",
              "title": "Reading habits",
              "resources": [
                {"name": "answers", "path": "answers.csv", "schema": {
                  "fields": [
                    {"name": "round", "type": "string"},
                    {"name": "habit", "type": "string", "categories": [
                      {"value": "daily", "label": "every day"}, {"value": "never", "label": "never"}]},
                    {"name": "w", "type": "number"},
                    {"name": "when", "type": "date", "missingValues": [{"value": "-", "label": "refused"}]}
                  ]}},
                {"name": "rounds", "path": "rounds.csv", "schema": {
                  "fields": [
                    {"name": "round", "type": "string", "constraints": {"required": true}},
                    {"name": "asked", "type": "integer", "constraints": {"minimum": 1}}
                  ], "primaryKey": "round"}}
              ],
              "telling": {"primary": "answers", "tables": {"answers": {
                "wave": "round", "category": "habit", "weight": "w", "design": "sample",
                "bases": {"asked": {"table": "rounds", "column": "asked", "default": true}},
                "absent": [{"wave": "autumn", "category": "never", "why": "not-asked"}],
                "crosswalks": {"reads": [{"wave": "spring", "from": "daily", "to": "reads"}]}
              }}}
            }
            """;

    private static final String ANSWERS = """
            round,habit,w,when
            spring,daily,1.5,2024-03-01
            spring,never,0.5,-
            autumn,daily,2,2024-10-01
            """;

    private static final String ROUNDS = "round,asked\nspring,100\nautumn,120\n";

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("datapackage.json"), DESCRIPTOR);
        Files.writeString(folder.resolve("answers.csv"), ANSWERS);
        Files.writeString(folder.resolve("rounds.csv"), ROUNDS);
    }

    @Test
    void read_aPackageOfAnotherField_hasItsRoles() {
        PackageReading reading = DataPackages.read(folder);

        assertThat(reading.problems()).extracting(p -> Texts.of(Language.EN, p)).isEmpty();
        DataTable answers = reading.dataPackage().orElseThrow().tables().get("answers");
        Roles roles = answers.roles();
        assertThat(roles.design()).isEqualTo(Roles.Design.SAMPLE);
        assertThat(roles.weight()).contains("w");
        assertThat(roles.bases().get(0).size("autumn")).hasValue(120);
        assertThat(roles.crosswalks().get(0).target("spring", "daily")).isEqualTo("reads");
        assertThat(answers.column("when").isMissing(1)).isTrue();
    }

    @Test
    void check_clean_saysWhatIsThere() {
        PackageCheck.Report report = PackageCheck.run(folder);

        assertThat(report.clean()).isTrue();
        assertThat(report.tables())
                .containsExactly(
                        new PackageCheck.TableSize("answers", 3, 4), new PackageCheck.TableSize("rounds", 2, 2));
    }

    @Test
    void read_eachFault_readsAsReviewed() throws IOException {
        StringBuilder all = new StringBuilder();
        all.append(descriptor("broken JSON", "\"title\": \"Reading habits\",", "\"title\": \"Reading habits\""));
        all.append(descriptor("JSON ends early", "  }}}\n}\n", ""));
        all.append(descriptor("duplicate JSON key", "\"title\":", "\"name\": \"x\", \"title\":"));
        all.append(descriptor("missing file", "rounds.csv", "ronds.csv"));
        all.append(descriptor("unsafe path", "\"rounds.csv\"", "\"../rounds.csv\""));
        all.append(descriptor("unknown type", "\"number\"", "\"numbr\""));
        all.append(descriptor("key of no column", "\"primaryKey\": \"round\"", "\"primaryKey\": \"rond\""));
        all.append(descriptor(
                "unknown encoding", "\"path\": \"rounds.csv\"", "\"encoding\": \"utf-9\", \"path\": \"rounds.csv\""));
        all.append(descriptor("role of no column", "\"category\": \"habit\", ", "\"category\": \"habits\", "));
        all.append(descriptor("role of text", "\"weight\": \"w\"", "\"weight\": \"habit\""));
        all.append(descriptor("count and weight", "\"weight\": \"w\"", "\"weight\": \"w\", \"count\": \"w\""));
        all.append(descriptor("base of no table", "\"table\": \"rounds\"", "\"table\": \"round\""));
        all.append(descriptor("base of no column", "\"column\": \"asked\"", "\"column\": \"ask\""));
        all.append(descriptor("no such wave", "\"wave\": \"autumn\"", "\"wave\": \"autum\""));
        all.append(descriptor("no such category", "\"category\": \"never\"", "\"category\": \"nevr\""));
        all.append(
                descriptor("absent and there", "\"category\": \"never\", \"why\"", "\"category\": \"daily\", \"why\""));
        all.append(descriptor("unknown why", "\"why\": \"not-asked\"", "\"why\": \"not-aked\""));
        all.append(descriptor("unknown role key", "\"weight\"", "\"wieght\""));
        all.append(descriptor("unknown primary", "\"primary\": \"answers\"", "\"primary\": \"answer\""));
        all.append(descriptor(
                "contradictory crosswalk",
                "\"to\": \"reads\"}",
                "\"to\": \"reads\"}, {\"wave\": \"spring\", \"from\": \"daily\", \"to\": \"other\"}"));
        all.append(descriptor(
                "duplicate crosswalk",
                "\"to\": \"reads\"}",
                "\"to\": \"reads\"}, {\"wave\": \"spring\", \"from\": \"daily\", \"to\": \"reads\"}"));
        all.append(rows(
                "wrong type", "answers.csv", ANSWERS.replace("1.5", "\"1,5\"").replace("2024-10-01", "1-10-2024")));
        all.append(rows("unknown column", "answers.csv", ANSWERS.replace("habit", "habbit")));
        all.append(rows("column order", "rounds.csv", "asked,round\n100,spring\n120,autumn\n"));
        all.append(rows("ragged row", "rounds.csv", ROUNDS + "winter\n"));
        all.append(rows("duplicate key", "rounds.csv", ROUNDS + "spring,5\n"));
        all.append(rows("required and minimum", "rounds.csv", ROUNDS + ",0\n"));
        all.append(rows("unknown category", "answers.csv", ANSWERS.replace("never", "nevr")));
        all.append(rows("open quote", "rounds.csv", ROUNDS + "\"winter,5\n"));
        all.append(rows("no header", "rounds.csv", ""));
        Files.write(
                folder.resolve("rounds.csv"),
                "round,asked\nspring,100\nprintemps é,5\n".getBytes(StandardCharsets.ISO_8859_1));
        all.append(Golden.written("wrong encoding", problems(), folder));
        Files.delete(folder.resolve("datapackage.json"));
        all.append(Golden.written("no descriptor", problems(), folder));

        Golden.check("bad-packages", all.toString());
    }

    @Test
    void load_aBadPackageBesideGoodOnes_leavesOnlyItOut() throws IOException {
        Path good = Files.createDirectories(folder.resolve("in/good"));
        Path bad = Files.createDirectories(folder.resolve("in/bad"));
        for (String name : List.of("datapackage.json", "answers.csv", "rounds.csv")) {
            Files.copy(folder.resolve(name), good.resolve(name));
        }
        Files.writeString(bad.resolve("datapackage.json"), "{");

        Catalogue catalogue = Catalogues.load(List.of(folder.resolve("in"), Path.of("datasets/noodopvang")));

        assertThat(catalogue.problems()).hasSize(1);
        assertThat(catalogue.variables()).containsKeys("answers", "rounds", "outcomes", "published");
        assertThat(catalogue.primary(List.of())).contains("outcomes");
        assertThat(catalogue.primary(List.of("spring"))).contains("answers");
    }

    @Test
    void load_sameTableNames_carryThePackagesPrefix() throws IOException {
        Path other = Files.createDirectories(folder.resolve("other"));
        Files.writeString(
                other.resolve("datapackage.json"), DESCRIPTOR.replace("\"name\": \"reading\"", "\"name\": \"other\""));
        Files.copy(folder.resolve("answers.csv"), other.resolve("answers.csv"));
        Files.copy(folder.resolve("rounds.csv"), other.resolve("rounds.csv"));

        assertThat(Catalogues.load(List.of(folder, other)).variables())
                .containsOnlyKeys("answers", "rounds", "otherAnswers", "otherRounds");
        assertThat(Catalogues.load(List.of(folder, folder)).problems())
                .extracting(Problem::code)
                .containsExactly("data.package-replaced");
    }

    private String descriptor(String title, String from, String to) throws IOException {
        assertThat(DESCRIPTOR).as(title).contains(from);
        Files.writeString(folder.resolve("datapackage.json"), DESCRIPTOR.replace(from, to));
        String written = Golden.written(title, problems(), folder);
        Files.writeString(folder.resolve("datapackage.json"), DESCRIPTOR);
        return written;
    }

    private String rows(String title, String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
        String written = Golden.written(title, problems(), folder);
        write();
        return written;
    }

    private List<Problem> problems() {
        List<Problem> problems = DataPackages.read(folder).problems();
        assertThat(problems).isNotEmpty();
        return problems;
    }
}
