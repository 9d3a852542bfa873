package telling.export.print;

import java.text.Normalizer;
import java.util.List;
import telling.base.Visible;
import telling.base.Workspace;

/** The letters of a chart's words, and what a page that draws them itself cannot. */
final class Letters {

    private static final int MOST_NAMED = 8;

    private Letters() {}

    /** Words in which nothing is hidden, every accent on its letter, and ligatures of print taken apart. */
    static String of(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder plain = new StringBuilder();
        composed.codePoints()
                .forEach(c -> plain.append(
                        ligature(c)
                                ? Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC)
                                : Character.toString(c)));
        return Visible.of(plain.toString());
    }

    private static boolean ligature(int c) {
        return c >= 0xfb00 && c <= 0xfb06;
    }

    /** Whether the font has all letters of these words. */
    static boolean known(Drawn.Words words) {
        return words.text().codePoints().allMatch(Typeface.of(words.bold())::has);
    }

    /** The page; says which letters a box stands for, and which words stand backwards, as the page draws them itself. */
    static Layout told(Layout layout, String format) {
        List<String> missing = layout.words().stream()
                .flatMap(words -> words.text()
                        .codePoints()
                        .filter(c -> !Typeface.of(words.bold()).has(c))
                        .mapToObj(Character::toString))
                .distinct()
                .toList();
        boolean backwards = layout.words().stream()
                .anyMatch(words -> words.text()
                        .codePoints()
                        .anyMatch(c -> leftwards(c) && Typeface.of(words.bold()).has(c)));
        if (!missing.isEmpty()) {
            List<String> named = missing.subList(0, Math.min(MOST_NAMED, missing.size()));
            String letters = String.join(" ", named) + (missing.size() > MOST_NAMED ? " …" : "");
            Workspace.current().note("export.no-letters", "format", format, "letters", letters);
        }
        if (backwards) {
            Workspace.current().note("export.right-to-left", "format", format);
        }
        return layout;
    }

    private static boolean leftwards(int c) {
        byte direction = Character.getDirectionality(c);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
