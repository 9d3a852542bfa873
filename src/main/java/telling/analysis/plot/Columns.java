package telling.analysis.plot;

import java.util.List;
import telling.data.DataTable;
import telling.data.Field;

/**
 * Columns of a table that are plotted.
 *
 * @param chosen the columns that were named, in their order; none where the table was given alone
 */
public record Columns(DataTable table, List<Field> chosen) {

    public Columns {
        chosen = List.copyOf(chosen);
    }
}
