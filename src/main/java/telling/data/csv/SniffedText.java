package telling.data.csv;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import telling.base.ProblemException;

/**
 * A plain file's text in the encoding that its bytes allow.
 *
 * @param text without a byte order mark and without a first line {@code sep=;}
 * @param linesBefore how many lines were left out before the text
 */
record SniffedText(
        String text, String encoding, boolean byteOrderMark, Optional<Character> announcedSeparator, int linesBefore) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** The text; without an encoding asked for: what a byte order mark says, else UTF-8, else Windows-1252. */
    static SniffedText of(byte[] bytes, String name, Optional<Charset> asked) {
        boolean utf8Mark = starts(bytes, 0xEF, 0xBB, 0xBF);
        Charset encoding;
        String text;
        if (asked.isPresent()) {
            encoding = asked.get();
            text = TextFile.decode(bytes, name, encoding);
        } else if (isUtf16(bytes)) {
            encoding = StandardCharsets.UTF_16;
            text = TextFile.decode(bytes, name, encoding);
        } else {
            encoding = StandardCharsets.UTF_8;
            Optional<String> utf8 = utf8Mark ? Optional.of(TextFile.decode(bytes, name, encoding)) : utf8(bytes, name);
            if (utf8.isEmpty()) {
                encoding = WINDOWS;
            }
            text = utf8.orElseGet(() -> TextFile.decode(bytes, name, WINDOWS));
        }
        Optional<Character> separator = Optional.empty();
        int linesBefore = 0;
        if (text.matches("(?s)sep=[^\\w\\s]\\r?\\n.*") || text.startsWith("sep=\t")) {
            separator = Optional.of(text.charAt(4));
            text = text.substring(text.indexOf('\n') + 1);
            linesBefore = 1;
        }
        return new SniffedText(text, encoding.name(), utf8Mark, separator, linesBefore);
    }

    private static Optional<String> utf8(byte[] bytes, String name) {
        try {
            return Optional.of(TextFile.decode(bytes, name, StandardCharsets.UTF_8));
        } catch (ProblemException notUtf8) {
            return Optional.empty();
        }
    }

    /** Whether a byte order mark of UTF-16 stands first. */
    static boolean isUtf16(byte[] bytes) {
        return starts(bytes, 0xFF, 0xFE) || starts(bytes, 0xFE, 0xFF);
    }

    static boolean starts(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
