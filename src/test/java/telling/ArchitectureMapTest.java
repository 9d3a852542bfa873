package telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The package table of src/README.md is the one that ArchitectureTest holds the code to. */
class ArchitectureMapTest {

    @Test
    void packageTable_isTheOneThatIsHeld() throws IOException {
        Map<String, List<String>> table = new LinkedHashMap<>();
        Files.readString(Path.of("src/README.md"))
                .lines()
                .filter(line -> line.startsWith("| `telling."))
                .map(line -> line.split("\\|", -1))
                .forEach(cells -> table.put(
                        cells[1].strip().replace("`", "").replace("telling.", ""),
                        Arrays.stream(cells[3].split(","))
                                .map(String::strip)
                                .filter(name -> !name.equals("nothing"))
                                .toList()));

        assertThat(table.remove("app")).containsExactly("all");
        assertThat(table).isEqualTo(ArchitectureTest.MAY_IMPORT);
    }

    @Test
    void packageTable_namesEveryPackageThereIs() throws IOException {
        String map = Files.readString(Path.of("src/README.md"));
        try (Stream<Path> packages = Files.list(Path.of("src/main/java/telling"))) {
            assertThat(packages.filter(Files::isDirectory).map(folder -> "| `telling." + folder.getFileName() + "` |"))
                    .allSatisfy(row -> assertThat(map).contains(row));
        }
    }
}
