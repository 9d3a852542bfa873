package telling.display;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;

/** How text takes up space on a screen of equal cells: CJK and emoji two, combining marks none. */
public final class Screen {

    private Screen() {}

    /** How many cells the text takes. */
    public static int width(String text) {
        if (narrow(text)) {
            return text.length();
        }
        int[] sum = {0};
        graphemes(text, (cluster, cells) -> sum[0] += cells);
        return sum[0];
    }

    /** The text if it fits, else its start and the mark that says so; never wider than the room. */
    public static String clip(String text, int room, String mark) {
        if (width(text) <= room) {
            return text;
        }
        int markCells = width(mark);
        return room < markCells
                ? head(mark, room)
                : head(text, room - markCells).stripTrailing() + mark;
    }

    /** As much of the start as fits. */
    static String head(String text, int room) {
        if (narrow(text)) {
            return text.substring(0, Math.max(0, Math.min(room, text.length())));
        }
        StringBuilder kept = new StringBuilder();
        int[] used = {0};
        boolean[] full = {false};
        graphemes(text, (cluster, cells) -> {
            if (!full[0] && used[0] + cells <= room) {
                kept.append(cluster);
                used[0] += cells;
            } else {
                full[0] = true;
            }
        });
        return kept.toString();
    }

    /** The text with blanks after it, or before it when it belongs at the right. */
    public static String pad(String text, int cells, boolean right) {
        String blanks = " ".repeat(Math.max(0, cells - width(text)));
        return right ? blanks + text : text + blanks;
    }

    /** The text in lines that fit, broken at blanks where there are any; at least one line. */
    public static List<String> wrap(String text, int room) {
        int cells = Math.max(1, room);
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            String rest = word;
            if (!line.isEmpty() && width(line.toString()) + 1 + width(rest) > cells) {
                lines.add(line.toString());
                line.setLength(0);
            } else if (!line.isEmpty()) {
                line.append(' ');
            }
            while (line.isEmpty() && width(rest) > cells) {
                String start = head(rest, cells);
                if (start.isEmpty()) {
                    rest = "";
                    break;
                }
                lines.add(start);
                rest = rest.substring(start.length());
            }
            line.append(rest);
        }
        if (!line.isEmpty() || lines.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }

    private static boolean narrow(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x300 && !(c >= 0x2010 && c <= 0x2027) && !(c >= 0x2500 && c <= 0x259f)) {
                return false;
            }
        }
        return true;
    }

    private static void graphemes(String text, BiConsumer<String, Integer> sink) {
        BreakIterator breaks = BreakIterator.getCharacterInstance(Locale.ROOT);
        breaks.setText(text);
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            String cluster = text.substring(start, end);
            sink.accept(cluster, cells(cluster));
        }
    }

    private static int cells(String cluster) {
        int widest = 0;
        for (int i = 0; i < cluster.length(); ) {
            int c = cluster.codePointAt(i);
            i += Character.charCount(c);
            if (c == 0xfe0f || UCharacter.hasBinaryProperty(c, UProperty.REGIONAL_INDICATOR)) {
                return 2;
            }
            widest = Math.max(widest, cells(c));
        }
        return widest;
    }

    private static int cells(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        if (c >= 0x1160 && c <= 0x11ff) {
            return 0;
        }
        int east = UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH);
        return east == UCharacter.EastAsianWidth.WIDE || east == UCharacter.EastAsianWidth.FULLWIDTH ? 2 : 1;
    }
}
