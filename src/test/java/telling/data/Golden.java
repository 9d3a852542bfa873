package telling.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import telling.base.Language;
import telling.base.Problem;
import telling.base.Texts;

/** Texts that were reviewed by eye. {@code -Dgolden.write=true} writes them anew, to be reviewed again. */
public final class Golden {

    private Golden() {}

    /** Compares with {@code src/test/resources/telling/data/NAME.txt}. */
    public static void check(String name, String actual) {
        Path file = Path.of("src/test/resources/telling/data", name + ".txt");
        try {
            if (Boolean.getBoolean("golden.write")) {
                Files.writeString(file, actual, StandardCharsets.UTF_8);
            }
            assertThat(actual).isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A case with its problems in both languages, the test's folder left out. */
    public static String written(String title, List<Problem> problems, Path folder) {
        StringBuilder all = new StringBuilder("== " + title + "\n");
        for (Language language : Language.values()) {
            for (Problem problem : problems) {
                all.append(Texts.of(language, problem)
                                .replace(folder.normalize().toString() + "/", "")
                                .replace(folder.normalize().toString(), "."))
                        .append('\n');
            }
        }
        return all.append('\n').toString();
    }
}
