package telling.assist;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import telling.base.Language;
import telling.base.Numbers;
import telling.base.Texts;
import telling.data.Catalogue;
import telling.data.DataPackage;
import telling.data.DataTable;

/** The packages of a catalogue and their tables as text. */
public final class Listing {

    private Listing() {}

    /** A line for each package, then one for each of its tables: variable, rows, columns, title. */
    public static String of(Catalogue catalogue, Language language) {
        if (catalogue.packages().isEmpty()) {
            return Texts.get(language, "assist.no-packages");
        }
        List<String> blocks = new ArrayList<>();
        for (DataPackage dataPackage : catalogue.packages()) {
            List<List<String>> rows = new ArrayList<>();
            for (Map.Entry<String, DataTable> variable : catalogue.variables().entrySet()) {
                DataTable table = variable.getValue();
                if (table.provenance().dataset().equals(dataPackage.name())) {
                    rows.add(List.of(
                            "  " + variable.getKey(),
                            Texts.get(language, "assist.rows", "count", Numbers.whole(table.rowCount(), language)),
                            table.provenance().title().in(language, String.join(", ", table.columnNames()))));
                }
            }
            String head = dataPackage.name()
                    + (dataPackage.version().isEmpty() ? "" : " " + dataPackage.version())
                    + "  "
                    + dataPackage.title().in(language, "");
            blocks.add(head.stripTrailing() + (rows.isEmpty() ? "" : "\n" + Columns.of(rows)));
        }
        return String.join("\n", blocks);
    }
}
