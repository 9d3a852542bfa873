package telling.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import telling.data.packages.DataPackages;

/** The shipped synthetic survey is what its generator draws; {@code -Dgolden.write=true} writes it anew. */
class SyntheticPersonsTest {

    private static final Path FOLDER = Path.of("datasets", "synthetic-survey");

    @Test
    void file_isWhatTheGeneratorDraws() throws IOException {
        Path file = FOLDER.resolve("synthetic-persons.csv");
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(file, SyntheticPersons.csv());
        }
        assertThat(Files.readString(file)).isEqualTo(SyntheticPersons.csv());
    }

    @Test
    void package_isNeverTakenUnlessItIsNamed() {
        assertThat(DataPackages.read(FOLDER).dataPackage().orElseThrow().primary())
                .isEmpty();
    }

    @Test
    void everyName_saysThatItIsSynthetic() throws IOException {
        DataPackage read = DataPackages.read(FOLDER).dataPackage().orElseThrow();

        assertThat(read.name()).startsWith("synthetic");
        assertThat(read.tables().keySet()).allMatch(name -> name.startsWith("synthetic"));
        assertThat(read.tables().values()).allSatisfy(table -> {
            assertThat(table.provenance().title().in(telling.base.Language.EN, ""))
                    .containsIgnoringCase("synthetic");
            assertThat(table.provenance().title().in(telling.base.Language.NL, ""))
                    .containsIgnoringCase("verzonnen");
            assertThat(table.provenance().citation().in(telling.base.Language.EN, ""))
                    .containsIgnoringCase("synthetic");
        });
        assertThat(Files.readString(FOLDER.resolve("README.md"))).startsWith("# A synthetic survey");
    }
}
