package telling.assist;

import java.util.stream.Collectors;

/** Breaks prose at blanks. */
public final class Wrap {

    private Wrap() {}

    /** The lines of a text, each no longer than this where it has blanks; what follows is indented as its line. */
    public static String at(String text, int columns) {
        return text.lines().map(line -> line(line, columns)).collect(Collectors.joining("\n"));
    }

    private static String line(String line, int columns) {
        if (line.length() <= columns) {
            return line;
        }
        String indent = line.substring(0, line.length() - line.stripLeading().length());
        StringBuilder wrapped = new StringBuilder();
        StringBuilder current = new StringBuilder(indent);
        for (String word : line.strip().split(" ", -1)) {
            if (current.length() > indent.length() && current.length() + 1 + word.length() > columns) {
                wrapped.append(current).append('\n');
                current.setLength(0);
                current.append(indent);
            }
            current.append(current.length() > indent.length() ? " " : "").append(word);
        }
        return wrapped.append(current).toString();
    }
}
