package telling.session;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Java source with its comments and literals told apart from its code. */
final class JavaText {

    static final int MOST_BYTES = 65_534;
    private static final int MOST_BYTES_EACH = 3;

    private static final Pattern NAME = Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$]*");

    private final String source;
    private final char[] code;
    private final char[] uncommented;
    private final List<Name> longTexts = new ArrayList<>();

    private JavaText(String source) {
        this.source = source;
        code = source.toCharArray();
        uncommented = source.toCharArray();
        int at = 0;
        while (at < code.length) {
            at = mask(at);
        }
    }

    static JavaText of(String source) {
        return new JavaText(source);
    }

    /** Where the first code from this place on starts, behind blanks and comments; the end if there is none. */
    static int codeStart(String source, int from) {
        int at = from;
        while (at < source.length()) {
            if (Character.isWhitespace(source.charAt(at))) {
                at++;
            } else if (source.startsWith("//", at)) {
                int end = source.indexOf('\n', at);
                at = end < 0 ? source.length() : end;
            } else if (source.startsWith("/*", at)) {
                int end = source.indexOf("*/", at + 2);
                at = end < 0 ? source.length() : end + 2;
            } else {
                return at;
            }
        }
        return at;
    }

    /** The source, as long as before, with comments and literals blank; line ends stay. */
    String code() {
        return new String(code);
    }

    /** The source, as long as before, with comments blank. */
    String uncommented() {
        return new String(uncommented);
    }

    /** Whether there is nothing but comments and space. */
    boolean isEmpty() {
        return uncommented().isBlank();
    }

    /** A name in the code, and where it starts. */
    record Name(String text, int offset) {}

    /** Every name in the code, keywords among them; not those in comments and literals. */
    List<Name> names() {
        List<Name> names = new ArrayList<>();
        Matcher name = NAME.matcher(code());
        while (name.find()) {
            names.add(new Name(name.group(), name.start()));
        }
        return names;
    }

    /** The first text that takes more bytes than a class file can hold in one; empty where there is none. */
    Optional<Name> tooLong() {
        return longTexts.stream().filter(text -> bytes(text) > MOST_BYTES).findFirst();
    }

    /** How many bytes a text takes in a class file, its marks taken for part of it. */
    static int bytes(Name text) {
        String told = text.text();
        try {
            told = told.translateEscapes();
        } catch (IllegalArgumentException e) {
            return 0; // not Java: the compiler says what is wrong
        }
        return told.getBytes(StandardCharsets.UTF_8).length - 2;
    }

    /** Blanks what stands here if it is a comment or a literal, and returns where to go on. */
    private int mask(int at) {
        if (source.startsWith("//", at)) {
            return blank(at, end(source.indexOf('\n', at), 0), true);
        }
        if (source.startsWith("/*", at)) {
            return blank(at, end(source.indexOf("*/", at + 2), 2), true);
        }
        if (source.startsWith("\"\"\"", at)) {
            return blank(at, closing("\"\"\"", at + 3, true), false);
        }
        char here = source.charAt(at);
        if (here == '"' || here == '\'') {
            return blank(at, closing(String.valueOf(here), at + 1, false), false);
        }
        return at + 1;
    }

    private int closing(String mark, int from, boolean manyLines) {
        for (int at = from; at < source.length(); at++) {
            char here = source.charAt(at);
            if (here == '\\') {
                at++;
            } else if (here == '\n' && !manyLines) {
                return at;
            } else if (source.startsWith(mark, at)) {
                return at + mark.length();
            }
        }
        return source.length();
    }

    private int end(int found, int length) {
        return found < 0 ? source.length() : found + length;
    }

    private int blank(int from, int to, boolean comment) {
        if (!comment && to - from > MOST_BYTES / MOST_BYTES_EACH) {
            longTexts.add(new Name(source.substring(from, to), from));
        }
        for (int i = from; i < to; i++) {
            if (code[i] != '\n' && code[i] != '\r') {
                code[i] = ' ';
                if (comment) {
                    uncommented[i] = ' ';
                }
            }
        }
        return to;
    }
}
