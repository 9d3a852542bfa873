package telling.export;

import java.util.ArrayList;
import java.util.List;
import telling.base.Visible;

/** Words for inside a Plotly figure, which reads a kind of HTML: there they are only words. */
final class PlotlyText {

    private PlotlyText() {}

    /** The text on one line, inert. */
    static String of(String text) {
        return Visible.of(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** The text in lines of about so many characters. */
    static String wrapped(String text, int characters) {
        return String.join(
                "<br>", lines(text, characters).stream().map(PlotlyText::of).toList());
    }

    /** The lines of a text that is broken at blanks, and within words that are longer than a line. */
    static List<String> lines(String text, int characters) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : Visible.of(text).replace(" = ", "\u00a0=\u00a0").split(" ", -1)) {
            String rest = word;
            if (!line.isEmpty() && line.length() + 1 + rest.length() > characters) {
                lines.add(line.toString());
                line.setLength(0);
            } else if (!line.isEmpty()) {
                line.append(' ');
            }
            while (rest.length() > characters) {
                int end = rest.offsetByCodePoints(0, Math.min(characters, rest.codePointCount(0, rest.length())));
                lines.add(rest.substring(0, end));
                rest = rest.substring(end);
            }
            line.append(rest);
        }
        lines.add(line.toString());
        return lines;
    }

    /** How many letters the longest line has of texts that are broken over lines of about so many. */
    static int longest(List<String> texts, int characters) {
        return texts.stream()
                .flatMap(text -> lines(text, characters).stream())
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }
}
