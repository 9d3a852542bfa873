package telling.notebook;

import java.util.ArrayList;
import java.util.List;

/**
 * Which characters of a Java text are code, and which stand in a comment, a string or a character
 * literal. It takes half-written Java too: a string or character literal ends with its line.
 */
final class JavaScan {

    /** What a character is part of. */
    enum Part {
        CODE,
        LINE_COMMENT,
        BLOCK_COMMENT,
        STRING,
        TEXT_BLOCK,
        CHARACTER
    }

    private final String text;
    private final Part[] parts;
    private final Part end;

    private JavaScan(String text, Part start) {
        this.text = text;
        this.parts = new Part[text.length()];
        this.end = scan(start);
    }

    static JavaScan of(String text) {
        return new JavaScan(text, Part.CODE);
    }

    /** The scan of a text that goes on where another ended. */
    static JavaScan from(Part start, String text) {
        return new JavaScan(text, start);
    }

    String text() {
        return text;
    }

    /** What the character at this position is part of; quotes and comment signs belong to what they hold. */
    Part at(int position) {
        return parts[position];
    }

    /** What the next character would be part of: a block comment or a text block that is open, else code. */
    Part end() {
        return end;
    }

    boolean isCode(int position) {
        return parts[position] == Part.CODE;
    }

    /** Whether there is more than comments and blanks. */
    boolean hasCode() {
        return next(0) < parts.length;
    }

    /** The first position from here on that is neither comment nor blank; the length where there is none. */
    int next(int from) {
        int i = from;
        while (i < parts.length && !content(i)) {
            i++;
        }
        return i;
    }

    /** The last position that is neither comment nor blank; -1 where there is none. */
    int last() {
        int i = parts.length - 1;
        while (i >= 0 && !content(i)) {
            i--;
        }
        return i;
    }

    private boolean content(int i) {
        return !comment(parts[i]) && !Character.isWhitespace(text.charAt(i));
    }

    /** The text of the same length and lines in which all but code is blank. */
    String codeOnly() {
        StringBuilder code = new StringBuilder(text);
        for (int i = 0; i < parts.length; i++) {
            if (parts[i] != Part.CODE && text.charAt(i) != '\n') {
                code.setCharAt(i, ' ');
            }
        }
        return code.toString();
    }

    /** For each line whether there is more on it than comments and blanks. */
    List<Boolean> linesWithCode() {
        List<Boolean> lines = new ArrayList<>();
        boolean code = false;
        for (int i = 0; i < parts.length; i++) {
            char c = text.charAt(i);
            code |= content(i);
            if (c == '\n') {
                lines.add(code);
                code = false;
            }
        }
        lines.add(code);
        return lines;
    }

    /** The line comments, each from its slashes to the end of its line. */
    List<Comment> lineComments() {
        List<Comment> found = new ArrayList<>();
        int line = 1;
        for (int i = 0; i < parts.length; i++) {
            if (text.charAt(i) == '\n') {
                line++;
            } else if (parts[i] == Part.LINE_COMMENT && (i == 0 || parts[i - 1] != Part.LINE_COMMENT)) {
                int stop = i;
                while (stop < parts.length && parts[stop] == Part.LINE_COMMENT) {
                    stop++;
                }
                found.add(new Comment(line, text.substring(i, stop)));
                i = stop - 1;
            }
        }
        return found;
    }

    /** A line comment and its line, from 1. */
    record Comment(int line, String text) {}

    private static boolean comment(Part part) {
        return part == Part.LINE_COMMENT || part == Part.BLOCK_COMMENT;
    }

    private Part scan(Part start) {
        Part part = start;
        int i = 0;
        while (i < parts.length) {
            char c = text.charAt(i);
            int length = 1;
            Part next = part;
            switch (part) {
                case CODE -> {
                    if (text.startsWith("//", i)) {
                        length = 2;
                        part = Part.LINE_COMMENT;
                    } else if (text.startsWith("/*", i)) {
                        length = 2;
                        part = Part.BLOCK_COMMENT;
                    } else if (opensTextBlock(i)) {
                        length = 3;
                        part = Part.TEXT_BLOCK;
                    } else if (c == '"') {
                        part = Part.STRING;
                    } else if (c == '\'') {
                        part = Part.CHARACTER;
                    }
                    next = part;
                }
                case LINE_COMMENT -> {
                    if (lineEnd(c)) {
                        part = Part.CODE;
                        next = Part.CODE;
                    }
                }
                case BLOCK_COMMENT -> {
                    if (text.startsWith("*/", i)) {
                        length = 2;
                        next = Part.CODE;
                    }
                }
                case TEXT_BLOCK -> {
                    if (c == '\\') {
                        length = 2;
                    } else if (text.startsWith("\"\"\"", i)) {
                        length = 3;
                        next = Part.CODE;
                    }
                }
                case STRING, CHARACTER -> {
                    if (lineEnd(c)) {
                        part = Part.CODE;
                        next = Part.CODE;
                    } else if (c == '\\' && i + 1 < parts.length && !lineEnd(text.charAt(i + 1))) {
                        length = 2;
                    } else if (c == (part == Part.STRING ? '"' : '\'')) {
                        next = Part.CODE;
                    }
                }
            }
            for (int k = 0; k < length && i < parts.length; k++, i++) {
                parts[i] = part;
            }
            part = next;
        }
        return part == Part.BLOCK_COMMENT || part == Part.TEXT_BLOCK ? part : Part.CODE;
    }

    /** Three quotes open a text block only where nothing but blanks follows on the line. */
    private boolean opensTextBlock(int i) {
        if (!text.startsWith("\"\"\"", i)) {
            return false;
        }
        int after = i + 3;
        while (after < text.length() && " \t\f".indexOf(text.charAt(after)) >= 0) {
            after++;
        }
        return after < text.length() && lineEnd(text.charAt(after));
    }

    private static boolean lineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
