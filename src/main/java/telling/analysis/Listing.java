package telling.analysis;

import java.util.List;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import telling.base.Language;
import telling.base.NearNames;
import telling.base.Problem;
import telling.base.Workspace;
import telling.data.Catalogue;
import telling.data.DataTable;
import telling.data.Provenance;

/** What the packages of the session bring. */
public final class Listing {

    private Listing() {}

    /** The preloaded tables, one row each: variable, rows, title, dataset, source. */
    public static DataTable datasets() {
        Language language = Workspace.current().language();
        StringColumn variable = StringColumn.create("variable");
        LongColumn rows = LongColumn.create("rows");
        StringColumn title = StringColumn.create("title");
        StringColumn dataset = StringColumn.create("dataset");
        StringColumn source = StringColumn.create("source");
        catalogue().variables().forEach((name, table) -> {
            Provenance provenance = table.provenance();
            variable.append(name);
            rows.append(table.size());
            title.append(provenance.title().in(language, provenance.table()));
            dataset.append(provenance.dataset());
            source.append(provenance.citation().in(language, ""));
        });
        return DataTable.of(Table.create("datasets", variable, rows, title, dataset, source));
    }

    /**
     * The preloaded table of this variable's name, as it was read.
     *
     * <p>Errors: analysis.unknown-table (facts table, tables, near).
     */
    public static DataTable table(String variable) {
        DataTable found = catalogue().variables().get(variable);
        if (found == null) {
            List<String> names = List.copyOf(catalogue().variables().keySet());
            throw Problem.of(
                            "analysis.unknown-table",
                            "table",
                            variable,
                            "tables",
                            names,
                            "near",
                            NearNames.to(variable, names))
                    .thrown();
        }
        return found;
    }

    private static Catalogue catalogue() {
        return Workspace.current().find(Catalogue.class).orElse(Catalogue.EMPTY);
    }
}
