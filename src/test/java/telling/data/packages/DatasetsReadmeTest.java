package telling.data.packages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import telling.analysis.Comparison;
import telling.analysis.Tabulate;
import telling.data.Check;
import telling.data.DataPackage;
import telling.data.Judge;
import telling.data.Register;

/** The package that {@code datasets/README.md} spells out, written to files and read. */
class DatasetsReadmeTest {

    private static final Pattern FILE =
            Pattern.compile("^`visits/([a-z.]+)`\\R\\R```[a-z]+\\R(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

    @TempDir
    Path folder;

    private DataPackage visits;

    @BeforeEach
    void writeAndRead() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        Matcher matcher = FILE.matcher(Files.readString(Path.of("datasets", "README.md")));
        while (matcher.find()) {
            files.put(matcher.group(1), matcher.group(2));
        }
        assertThat(files.keySet())
                .containsExactlyInAnyOrder("visits.csv", "rounds.csv", "report.csv", "datapackage.json");
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
        PackageReading reading = DataPackages.read(folder);
        assertThat(reading.problems()).isEmpty();
        visits = reading.dataPackage().orElseThrow();
    }

    @Test
    void example_comparison_showsTheRemainderAndTheOtherBase() {
        Comparison compared = Tabulate.comparison(visits.tables().get("visits"), 2019, 2023);
        assertThat(compared.count("not-stated", 2019)).isEqualTo(12);
        assertThat(compared.base(2023)).isEqualTo(747);
        assertThat(compared.of("asked").base(2023)).isEqualTo(1000);
        assertThat(compared.by("purpose").count("collection", 2019)).isEqualTo(547);
    }

    @Test
    void example_figure_isReproduced() {
        Comparison compared = Tabulate.comparison(visits.tables().get("visits"), 2019, 2023);
        Check check = Judge.check(
                new Register(visits.figures()).find("borrow-share-2023"), compared.sharePercent("borrow", 2023));
        assertThat(check.status()).isEqualTo(Check.Status.REPRODUCED);
    }
}
