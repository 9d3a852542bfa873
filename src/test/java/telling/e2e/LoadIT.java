package telling.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** Plain CSV files as people have them: what the reader decides, it says, and it changes no value. */
class LoadIT extends FreshHome {

    @Test
    void values_thatAGuessWouldSpoil_stayAsWritten() throws IOException {
        write(
                "odd.csv",
                StandardCharsets.UTF_8,
                "\ufeffcode,big,part,land,day,flag\n007,17.190,\"3,5\",NA,17-03-2024,y\n008,18.200,\"4,5\",NL,18-03-2024,n\n");

        var export = program.run("-e", "var t = load(\"odd.csv\")", "-e", "export(t, \"back.csv\")");

        assertThat(export.exit()).as("%s", export).isZero();
        String back = Files.readString(program.directory().resolve("back.csv"));
        assertThat(back)
                .contains("007", "17.190", "3,5", "NA", "17-03-2024", "y", "code")
                .doesNotContain("\ufeff");
        assertThat(export.err()).contains("code", "big", "part");
    }

    @Test
    void windowsFile_withSemicolons_isReadWithItsAccents() throws IOException {
        write("excel.csv", Charset.forName("windows-1252"), "naam;aantal\r\nAndr\u00e9;3\r\nZo\u00eb;4\r\n");

        var run = program.run("-e", "load(\"excel.csv\")");

        assertThat(run.exit()).as("%s", run).isZero();
        assertThat(run.out()).contains("Andr\u00e9", "Zo\u00eb");
    }

    @Test
    void rolesGivenAtThePrompt_makeCompareWork() throws IOException {
        write("votes.csv", StandardCharsets.UTF_8, "year,answer,n\n2020,yes,30\n2020,no,70\n2024,yes,45\n2024,no,55\n");

        var run = program.run(
                "-e",
                "var votes = roles(load(\"votes.csv\"), \"wave=year\", \"category=answer\", \"count=n\")",
                "-e",
                "compare(votes, 2020, 2024)");

        assertThat(run.exit()).as("%s", run).isZero();
        assertThat(run.out()).contains("yes", "30.0%", "45.0%");
    }

    @Test
    void exportForDutchExcel_hasSemicolonsDecimalCommasAndAMark() {
        var run = program.run("-e", "/export inventories dutch.csv csv-nl");

        assertThat(run.exit()).as("%s", run).isZero();
        assertThat(program.directory().resolve("dutch.csv"))
                .content(StandardCharsets.UTF_8)
                .startsWith("\ufeff")
                .contains(";782;");
    }

    @Test
    void export_ontoAnExistingFile_isRefused() throws IOException {
        write("there.csv", StandardCharsets.UTF_8, "mine\n");

        var run = program.run("-e", "export(outcomes, \"there.csv\")");

        assertThat(run.exit()).as("%s", run).isEqualTo(3);
        assertThat(run.err()).contains("there.csv").contains("overwrite");
        assertThat(program.directory().resolve("there.csv")).hasContent("mine\n");
    }

    private void write(String name, Charset charset, String text) throws IOException {
        Files.write(program.directory().resolve(name), text.getBytes(charset));
    }
}
