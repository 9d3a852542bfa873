package telling.notebook;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Takes the comment signs off a Markdown cell. */
final class Prose {

    private Prose() {}

    static String of(String source) {
        String text = source.strip();
        if (text.startsWith("/*") && text.endsWith("*/") && text.length() >= 4) {
            return text.substring(2, text.length() - 2).strip();
        }
        return Arrays.stream(source.split("\n", -1)).map(Prose::bare).collect(Collectors.joining("\n"));
    }

    private static String bare(String line) {
        if (line.startsWith("// ")) {
            return line.substring(3);
        }
        return line.startsWith("//") ? line.substring(2) : line;
    }
}
