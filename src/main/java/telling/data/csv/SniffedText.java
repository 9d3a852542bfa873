package telling.data.csv;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import telling.base.ProblemException;

/**
 * A plain file's text in the encoding that its bytes allow.
 *
 * @param text without a byte order mark and without a first line {@code sep=;}
 * @param linesBefore how many lines were left out before the text
 */
record SniffedText(
        String text,
        String sha256,
        String encoding,
        boolean byteOrderMark,
        Optional<Character> announcedSeparator,
        int linesBefore) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** The text; without an encoding asked for: what a byte order mark says, else UTF-8, else Windows-1252. */
    static SniffedText read(Path file, String name, Optional<Charset> asked) {
        byte[] bytes = TextFile.bytes(file, name);
        boolean utf8Mark = starts(bytes, 0xEF, 0xBB, 0xBF);
        Charset encoding;
        String text;
        if (asked.isPresent()) {
            encoding = asked.get();
            text = TextFile.decode(bytes, name, encoding);
        } else if (starts(bytes, 0xFF, 0xFE) || starts(bytes, 0xFE, 0xFF)) {
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
        return new SniffedText(text, TextFile.sha256(bytes), encoding.name(), utf8Mark, separator, linesBefore);
    }

    private static Optional<String> utf8(byte[] bytes, String name) {
        try {
            return Optional.of(TextFile.decode(bytes, name, StandardCharsets.UTF_8));
        } catch (ProblemException notUtf8) {
            return Optional.empty();
        }
    }

    private static boolean starts(byte[] bytes, int... mark) {
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
