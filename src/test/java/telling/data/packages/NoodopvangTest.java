package telling.data.packages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import telling.base.Language;
import telling.base.Texts;

class NoodopvangTest {

    @Test
    void read_theInventory_hasNoProblem() {
        PackageReading reading = DataPackages.read(Path.of("datasets/noodopvang"));

        assertThat(reading.problems()).extracting(p -> Texts.of(Language.EN, p)).isEmpty();
        assertThat(reading.dataPackage().orElseThrow().tables()).containsKeys("outcomes", "inventories", "published");
    }
}
