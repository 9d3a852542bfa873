package telling.data.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Finds the sign that separates the values of a plain file. */
final class Separators {

    private static final char[] CANDIDATES = {',', ';', '\t', '|'};
    private static final int SAMPLE = 500;

    /** A sign that splits nothing is worse than one that splits the header: rows out of step are then told. */
    private static final double UNSPLIT = 0.1;

    private Separators() {}

    /**
     * The candidate by which all rows of a sample have equally many values, and the most of those;
     * failing that, the one by which the most rows agree with the header.
     */
    static char of(String text) {
        char best = ',';
        double bestScore = -1;
        for (char candidate : CANDIDATES) {
            double score = score(text, candidate);
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    /** Above 1 the width of a file whose rows all agree; below, the part that agrees. */
    private static double score(String text, char separator) {
        int width = -1;
        int rows = 0;
        int agreeing = 0;
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .maxBufferSize(1 << 28)
                .ofCsvRecord(text)) {
            for (CsvRecord record : reader) {
                width = width < 0 ? record.getFieldCount() : width;
                rows++;
                agreeing += record.getFieldCount() == width ? 1 : 0;
                if (rows == SAMPLE) {
                    break;
                }
            }
        } catch (CsvParseException unfit) {
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (rows == 0) {
            return 0;
        }
        if (agreeing == rows) {
            return width > 1 ? width : UNSPLIT;
        }
        double part = (double) agreeing / rows;
        return width > 1 ? UNSPLIT + part * (1 - UNSPLIT) : 0;
    }
}
