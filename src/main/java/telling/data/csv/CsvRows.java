package telling.data.csv;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import telling.base.Texts;
import telling.base.Workspace;
import telling.data.RowReader;

/** CSV of any separator and encoding, and whatever else is text. */
@AutoService(RowReader.class)
public final class CsvRows implements RowReader {

    private static final int LOOKED_AT = 4096;
    private static final int[][] NOT_TEXT = {{'P', 'K', 3, 4}, {0x1F, 0x8B}, {0xD0, 0xCF, 0x11, 0xE0}};

    @Override
    public String kind() {
        return "csv";
    }

    @Override
    public int fit(String name, byte[] bytes, Settings settings) {
        for (int[] mark : NOT_TEXT) {
            if (SniffedText.starts(bytes, mark)) {
                return 0;
            }
        }
        if (settings.encoding().isPresent() || SniffedText.isUtf16(bytes)) {
            return 1;
        }
        for (int at = 0; at < Math.min(bytes.length, LOOKED_AT); at++) {
            if (bytes[at] == 0) {
                return 0;
            }
        }
        return 1;
    }

    @Override
    public Rows read(String name, byte[] bytes, Settings settings) {
        SniffedText sniffed = SniffedText.of(bytes, name, settings.encoding());
        char separator =
                settings.separator().or(sniffed::announcedSeparator).orElseGet(() -> Separators.of(sniffed.text()));
        CsvDialect dialect = new CsvDialect(separator, '"', Optional.empty(), settings.header(), false);
        boolean excel = sniffed.byteOrderMark() && separator == ';';
        List<Row> rows = CsvRecords.read(sniffed.text(), name, dialect).stream()
                .map(row -> new Row(
                        row.line() + sniffed.linesBefore(),
                        excel ? row.values().stream().map(CsvRows::unwrapped).toList() : row.values()))
                .toList();
        String decided = Texts.get(
                Workspace.current().language(),
                "data.decided-csv",
                "encoding",
                sniffed.encoding(),
                "separator",
                separator == '\t' ? "tab" : String.valueOf(separator));
        return new Rows(rows, settings.header(), Set.of(), decided);
    }

    /** Excel writes a text that looks like a number as {@code ="007"}. */
    private static String unwrapped(String text) {
        boolean wrapped = text.length() > 2 && text.startsWith("=\"") && text.endsWith("\"");
        return wrapped ? text.substring(2, text.length() - 1).replace("\"\"", "\"") : text;
    }
}
