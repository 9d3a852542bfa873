package telling.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TextsTest {

    private static final Pattern SLOT = Pattern.compile("\\{([A-Za-z][A-Za-z0-9]*)[^{}]*}");

    static List<String> packages() {
        return Texts.packages();
    }

    @ParameterizedTest
    @MethodSource("packages")
    void bundles_haveTheSameKeysInBothLanguages(String name) throws IOException {
        assertThat(bundle(name, Language.NL).stringPropertyNames())
                .isEqualTo(bundle(name, Language.EN).stringPropertyNames());
    }

    @ParameterizedTest
    @MethodSource("packages")
    void bundles_useTheSameFactsInBothLanguages(String name) throws IOException {
        Properties english = bundle(name, Language.EN);
        Properties dutch = bundle(name, Language.NL);
        for (String key : english.stringPropertyNames()) {
            assertThat(facts(dutch.getProperty(key))).as(key).isEqualTo(facts(english.getProperty(key)));
        }
    }

    @ParameterizedTest
    @MethodSource("packages")
    void bundles_keysNameTheirPackage(String name) throws IOException {
        assertThat(bundle(name, Language.EN).stringPropertyNames()).allMatch(key -> key.startsWith(name + "."));
    }

    @ParameterizedTest
    @MethodSource("packages")
    void bundles_nameEachKeyOnce(String name) throws IOException {
        for (Language language : Language.values()) {
            Path file = Path.of("src/main/resources/telling", name, "texts_" + language.tag() + ".properties");
            if (Files.exists(file)) {
                List<String> keys = Files.readAllLines(file).stream()
                        .filter(line -> line.startsWith(name + "."))
                        .map(line -> line.substring(0, line.indexOf('=')))
                        .toList();
                assertThat(keys).as("%s", file).doesNotHaveDuplicates();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"EN,0,0 findings.", "EN,1,1 finding.", "EN,2,2 findings.", "NL,1,1 bevinding.", "NL,2,2 bevindingen."})
    void get_numberWithItsNoun_agrees(Language language, int count, String expected) {
        assertThat(Texts.get(language, "display.audit-many", "count", count)).isEqualTo(expected);
        assertThat(Texts.get(language, "display.audit-many", "count", java.math.BigDecimal.valueOf(count)))
                .isEqualTo(expected);
    }

    private static TreeSet<String> facts(String template) {
        TreeSet<String> found = new TreeSet<>();
        SLOT.matcher(template).results().forEach(m -> found.add(m.group(1)));
        return found;
    }

    private static Properties bundle(String name, Language language) throws IOException {
        Properties bundle = new Properties();
        try (InputStream in =
                Texts.class.getResourceAsStream("/telling/" + name + "/texts_" + language.tag() + ".properties")) {
            if (in != null) {
                bundle.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        }
        return bundle;
    }
}
