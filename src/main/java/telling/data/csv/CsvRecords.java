package telling.data.csv;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import telling.base.Place;
import telling.base.Problem;
import telling.base.Progress;
import telling.base.Workspace;

/** The rows of a CSV text. */
public final class CsvRecords {

    private static final Pattern LINE = Pattern.compile("line (\\d+)");
    private static final int LONG_TEXT = 1_000_000;
    private static final int STEP = 0xFFF;
    private static final int LONGEST_RECORD = 1 << 28;

    private CsvRecords() {}

    /** A row and the line on which it starts. */
    public record Row(int line, List<String> values) {}

    /**
     * All rows, the header among them; blank lines are passed over, unless the file has one column.
     *
     * <p>Errors: data.bad-csv, data.open-quote, with the line.
     */
    public static List<Row> read(String text, String file, CsvDialect dialect) {
        refuseOpenQuote(text, file, dialect);
        List<Row> rows = new ArrayList<>();
        CsvReader.CsvReaderBuilder builder = CsvReader.builder()
                .fieldSeparator(dialect.delimiter())
                .quoteCharacter(dialect.quote())
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .maxBufferSize(LONGEST_RECORD);
        dialect.comment().ifPresent(c -> builder.commentCharacter(c).commentStrategy(CommentStrategy.SKIP));
        long lines = text.length() < LONG_TEXT ? 0 : text.lines().count();
        try (CsvReader<CsvRecord> reader = builder.ofCsvRecord(text);
                Progress progress = Workspace.current().progress("data.reading", lines)) {
            for (CsvRecord record : reader) {
                if (lines > 0 && (rows.size() & STEP) == 0) {
                    progress.done(rows.size());
                }
                List<String> values = record.getFields();
                if (dialect.trim()) {
                    values = values.stream().map(String::stripLeading).toList();
                }
                rows.add(new Row((int) record.getStartingLineNumber(), values));
            }
        } catch (CsvParseException e) {
            throw Problem.of("data.bad-csv", "quote", dialect.quote())
                    .at(Place.of(file, line(e, rows)))
                    .thrown();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        int width = rows.isEmpty() ? 0 : rows.get(0).values().size();
        if (width > 1) {
            rows.removeIf(CsvRecords::blank);
        }
        return rows;
    }

    /** FastCSV takes the rest of the file for the value; here that is a mistake with a line. */
    private static void refuseOpenQuote(String text, String file, CsvDialect dialect) {
        boolean quoted = false;
        boolean starts = true;
        boolean comment = false;
        int line = 1;
        int opened = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                quoted = c != dialect.quote();
            } else if (!comment && c == dialect.quote() && (starts || (i > 0 && text.charAt(i - 1) == c))) {
                quoted = true;
                opened = starts ? line : opened;
            } else if (starts && dialect.comment().filter(sign -> sign == c).isPresent()) {
                comment = i == 0 || text.charAt(i - 1) == '\n' || text.charAt(i - 1) == '\r';
            }
            if (c == '\n') {
                line++;
            }
            boolean ends = c == '\n' || c == '\r';
            comment &= !ends;
            starts = !quoted && (ends || c == dialect.delimiter());
        }
        if (quoted) {
            throw Problem.of("data.open-quote", "quote", dialect.quote())
                    .at(Place.of(file, opened))
                    .thrown();
        }
    }

    private static boolean blank(Row row) {
        return row.values().size() == 1 && row.values().get(0).isEmpty();
    }

    private static int line(CsvParseException e, List<Row> rows) {
        for (Throwable at = e; at != null; at = at.getCause()) {
            Matcher line = LINE.matcher(String.valueOf(at.getMessage()));
            if (line.find()) {
                return Integer.parseInt(line.group(1));
            }
        }
        return rows.isEmpty() ? 1 : rows.get(rows.size() - 1).line() + 1;
    }
}
