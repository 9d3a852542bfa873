package telling.analysis;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import telling.data.FieldType;
import telling.data.Words;

/**
 * What a codebook says of one column.
 *
 * @param unit what its numbers count; empty where there is none
 * @param rows how many rows there are, missing ones included
 * @param missing how many rows have no value, by kind of missing; the kind of an empty cell is ""
 * @param kinds what the kinds of missing mean, for those that have words
 * @param distinct how many different values there are
 * @param low the smallest value in words of the data, for types that have an order
 * @param high the largest
 * @param categories the values the column may take or takes, where they are few
 * @param bins how the rows lie over the range, for numbers
 * @param parts the parts that the column plays, such as wave, category or count
 */
public record Entry(
        String name,
        Words title,
        Words description,
        Words unit,
        FieldType type,
        long rows,
        Map<String, Long> missing,
        Map<String, Words> kinds,
        long distinct,
        Optional<String> low,
        Optional<String> high,
        List<Value> categories,
        List<Bin> bins,
        List<String> parts) {

    public Entry {
        missing = Collections.unmodifiableMap(new LinkedHashMap<>(missing));
        kinds = Map.copyOf(kinds);
        categories = List.copyOf(categories);
        bins = List.copyOf(bins);
        parts = List.copyOf(parts);
    }

    /** How many rows have no value, whatever the kind. */
    public long missingRows() {
        return missing.values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * One value of a column.
     *
     * @param rows how many rows have it
     * @param amount the units counted in them; the rows themselves where the table has no count
     */
    public record Value(String code, Words label, long rows, BigDecimal amount) {}
}
