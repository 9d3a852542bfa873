package telling.session.journal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;

/** A line of a journal: fields between tabs, and a checksum that tells a line that was cut off. */
final class JournalLine {

    private JournalLine() {}

    /** The line of these fields, its line feed included. */
    static String of(List<String> fields) {
        StringBuilder line = new StringBuilder();
        for (String field : fields) {
            escape(field, line);
            line.append('\t');
        }
        return line.append(checksum(line.toString())).append('\n').toString();
    }

    /** The fields of a line without its line feed; empty if it is damaged. */
    static Optional<List<String>> read(String line) {
        int last = line.lastIndexOf('\t') + 1;
        if (last == 0 || !checksum(line.substring(0, last)).equals(line.substring(last))) {
            return Optional.empty();
        }
        List<String> fields = new ArrayList<>();
        for (String field : line.substring(0, last - 1).split("\t", -1)) {
            fields.add(unescaped(field));
        }
        return Optional.of(fields);
    }

    private static String checksum(String text) {
        CRC32 sum = new CRC32();
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(sum.getValue());
    }

    private static void escape(String field, StringBuilder to) {
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            switch (c) {
                case '\\' -> to.append("\\\\");
                case '\t' -> to.append("\\t");
                case '\n' -> to.append("\\n");
                case '\r' -> to.append("\\r");
                default -> to.append(c);
            }
        }
    }

    private static String unescaped(String field) {
        if (field.indexOf('\\') < 0) {
            return field;
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            if (c != '\\' || i + 1 == field.length()) {
                text.append(c);
                continue;
            }
            char escaped = field.charAt(++i);
            text.append(
                    switch (escaped) {
                        case 't' -> '\t';
                        case 'n' -> '\n';
                        case 'r' -> '\r';
                        default -> escaped;
                    });
        }
        return text.toString();
    }
}
