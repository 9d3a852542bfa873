package telling.data.csv;

import java.util.Optional;

/**
 * How a CSV file is written.
 *
 * @param comment what starts a line that is no data
 * @param header whether the first row names the columns
 * @param trim whether blanks after a delimiter belong to no value
 */
public record CsvDialect(char delimiter, char quote, Optional<Character> comment, boolean header, boolean trim) {

    /** RFC 4180 with a header. */
    public static final CsvDialect DEFAULT = new CsvDialect(',', '"', Optional.empty(), true, false);
}
