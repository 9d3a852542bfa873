package telling.notebook;

import java.util.ArrayList;
import java.util.List;

/** Cuts a cell at the semicolons and closing braces of its top level. */
final class Statements {

    private Statements() {}

    /** A stretch of a cell; its closing semicolon is left out, its closing brace is not. */
    record Range(int start, int end) {}

    /** The statements in order; what is blank is left out. */
    static List<Range> of(JavaScan scan) {
        String text = scan.text();
        List<Range> found = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (!scan.isCode(i)) {
                continue;
            }
            char c = text.charAt(i);
            if ("([{".indexOf(c) >= 0) {
                depth++;
            } else if (")]}".indexOf(c) >= 0) {
                depth = Math.max(0, depth - 1);
                if (c == '}' && depth == 0 && !goesOn(scan, i + 1)) {
                    add(found, scan, start, i + 1);
                    start = i + 1;
                }
            } else if (c == ';' && depth == 0) {
                add(found, scan, start, i);
                start = i + 1;
            }
        }
        add(found, scan, start, text.length());
        return found;
    }

    private static void add(List<Range> found, JavaScan scan, int start, int end) {
        if (JavaScan.of(scan.text().substring(start, end)).hasCode()) {
            found.add(new Range(start, end));
        }
    }

    /**
     * Whether a closing brace is followed by what can only go on with it: the braces of an array, a
     * lambda, an anonymous class or a switch are not the end of a statement.
     */
    private static boolean goesOn(JavaScan scan, int from) {
        String text = scan.text();
        boolean newLine = false;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            newLine |= c == '\n';
            if (scan.at(i) == JavaScan.Part.STRING
                    || scan.at(i) == JavaScan.Part.TEXT_BLOCK
                    || scan.at(i) == JavaScan.Part.CHARACTER) {
                return false;
            }
            if (scan.isCode(i) && !Character.isWhitespace(c)) {
                return ".),;[]:?*/%&|^=<>".indexOf(c) >= 0
                        || ("+-".indexOf(c) >= 0 && !newLine)
                        || text.startsWith("instanceof", i);
            }
        }
        return true;
    }
}
