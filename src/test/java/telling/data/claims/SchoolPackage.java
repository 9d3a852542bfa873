package telling.data.claims;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A package of another field: pupils asked in two years, with a register and claims. */
public final class SchoolPackage {

    private static final String DESCRIPTOR = """
            {"name": "school", "telling": {"primary": "answers", "register": "report", "claims": "said",
              "tables": {"answers": {"wave": "year", "category": "answer", "count": "pupils",
                "bases": {"answered": {"table": "rounds", "column": "answered", "default": true},
                          "asked": {"table": "rounds", "column": "asked"}},
                "aliases": {"2017": 2018}}}},
             "resources": [
              {"name": "answers", "path": "answers.csv", "schema": {"fields": [
                {"name": "year", "type": "integer"}, {"name": "answer", "type": "string"},
                {"name": "pupils", "type": "integer"%s}]}},
              {"name": "rounds", "path": "rounds.csv", "schema": {"fields": [
                {"name": "year", "type": "integer"}, {"name": "asked", "type": "integer"},
                {"name": "answered", "type": "integer"}, {"name": "teachers", "type": "integer"}]}},
              {"name": "report", "path": "report.csv", "schema": {"fields": [
                {"name": "id", "type": "string"}, {"name": "value", "type": "number"},
                {"name": "unit", "type": "string"}, {"name": "rounding", "type": "number"},
                {"name": "qualifier", "type": "string"}, {"name": "kind", "type": "string"},
                {"name": "source", "type": "string"}]}},
              {"name": "said", "path": "said.csv", "schema": {"fields": [
                {"name": "id", "type": "string"}, {"name": "left", "type": "string"},
                {"name": "operator", "type": "string"}, {"name": "right", "type": "string"},
                {"name": "measure", "type": "string"}, {"name": "base", "type": "string"},
                {"name": "verdict", "type": "string"}, {"name": "statement", "type": "string"},
                {"name": "source", "type": "string"}]}}]}
            """;

    private static final String REPORT_HEAD = "id,value,unit,rounding,qualifier,kind,source\n";
    private static final String SAID_HEAD = "id,left,operator,right,measure,base,verdict,statement,source\n";

    private SchoolPackage() {}

    /** Writes it: of 20 who answered in 2018 twelve said yes, of 25 in 2022 nine. */
    public static Path write(Path folder, String rounding, String report, String said) throws IOException {
        Files.writeString(folder.resolve("datapackage.json"), DESCRIPTOR.formatted(rounding));
        Files.writeString(
                folder.resolve("answers.csv"),
                "year,answer,pupils\n2018,yes,12\n2018,no,7\n2018,perhaps,1\n2022,yes,9\n2022,no,16\n");
        Files.writeString(folder.resolve("rounds.csv"), "year,asked,answered,teachers\n2018,40,20,4\n2022,25,25,4\n");
        Files.writeString(folder.resolve("report.csv"), REPORT_HEAD + report);
        Files.writeString(folder.resolve("said.csv"), SAID_HEAD + said);
        return folder;
    }
}
