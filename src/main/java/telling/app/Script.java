package telling.app;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import telling.command.Commands;
import telling.session.Session;

/** A text that came on standard input, in cells. */
final class Script {

    private static final Pattern GOES_ON = Pattern.compile("\\s*(\\.\\s*[\\p{L}_<]|(else|catch|finally)\\b)");

    private Script() {}

    /**
     * The cells of a text: what stands between {@code // %%} markers if it has any, else as many lines
     * as make whole Java, each command a line of its own.
     */
    static List<String> cells(String text, Session session) {
        List<String> lines = text.lines().toList();
        boolean marked = lines.stream().anyMatch(Script::isMarker);
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (marked) {
                if (isMarker(line)) {
                    add(cell, cells);
                } else if (cell.toString().isBlank() && Commands.isCommand(line)) {
                    cells.add(line);
                } else {
                    cell.append(line).append('\n');
                }
                continue;
            }
            if (cell.toString().isBlank() && Commands.isCommand(line)) {
                cells.add(line);
                continue;
            }
            cell.append(line).append('\n');
            switch (session.completeness(cell.toString())) {
                case INCOMPLETE -> {}
                case EMPTY -> {
                    if (line.isBlank()) {
                        cell.setLength(0);
                    }
                }
                case COMPLETE, INVALID -> {
                    if (!goesOn(lines, i + 1)) {
                        add(cell, cells);
                    }
                }
            }
        }
        add(cell, cells);
        return cells;
    }

    /** Whether the next line can only belong to what stands before it. */
    private static boolean goesOn(List<String> lines, int next) {
        return next < lines.size() && GOES_ON.matcher(lines.get(next)).lookingAt();
    }

    private static boolean isMarker(String line) {
        return line.startsWith("// %%");
    }

    private static void add(StringBuilder cell, List<String> cells) {
        if (!cell.toString().isBlank()) {
            cells.add(cell.toString().stripTrailing());
        }
        cell.setLength(0);
    }
}
