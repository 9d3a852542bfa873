package telling.analysis;

import java.util.List;
import telling.base.NearNames;
import telling.base.Problem;
import telling.data.Provenance;

/**
 * What is known of a table and its columns.
 *
 * <p>Shape: one entry per column, in the table's order.
 */
public record Codebook(String table, long rows, List<Entry> columns, Provenance provenance) {

    public Codebook {
        columns = List.copyOf(columns);
    }

    /**
     * What is known of one column.
     *
     * <p>Errors: data.unknown-column.
     */
    public Entry column(String name) {
        List<String> names = columns.stream().map(Entry::name).toList();
        return columns.stream()
                .filter(entry -> entry.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Problem.of(
                                "data.unknown-column",
                                "column",
                                name,
                                "table",
                                table,
                                "columns",
                                names,
                                "near",
                                NearNames.to(name, names))
                        .thrown());
    }

    @Override
    public String toString() {
        return table + ", " + rows + " rows: "
                + String.join(", ", columns.stream().map(Entry::name).toList());
    }
}
