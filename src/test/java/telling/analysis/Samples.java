package telling.analysis;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import telling.data.DataTable;
import telling.data.Field;
import telling.data.FieldType;
import telling.data.Provenance;
import telling.data.Roles;
import telling.data.Schema;
import telling.data.Words;

/** The inventory's outcomes, typed from inventory-figures.md and not read from the package. */
public final class Samples {

    private Samples() {}

    private static final String[] CODES = {
        "return", "asylum", "medical", "childrens-pardon", "no-fault", "compelling", "other-status", "azc-reception"
    };

    public static DataTable outcomes() {
        return outcomes(false);
    }

    /** The outcomes with rows in another order. */
    public static DataTable outcomes(boolean reversed) {
        Object[][] rows = {
            {2005, "return", 75},
            {2005, "asylum", 34},
            {2005, "medical", 14},
            {2005, "no-fault", 12},
            {2005, "compelling", 11},
            {2005, "azc-reception", 61},
            {2013, "return", 78},
            {2013, "asylum", 102},
            {2013, "medical", 49},
            {2013, "childrens-pardon", 66},
            {2013, "other-status", 40},
            {2013, "azc-reception", 74},
        };
        IntColumn year = IntColumn.create("year");
        StringColumn outcome = StringColumn.create("outcome");
        IntColumn persons = IntColumn.create("persons");
        for (int i = 0; i < rows.length; i++) {
            Object[] row = rows[reversed ? rows.length - 1 - i : i];
            year.append((Integer) row[0]);
            outcome.append((String) row[1]);
            persons.append((Integer) row[2]);
        }
        List<Field.Category> categories = java.util.Arrays.stream(CODES)
                .map(code -> new Field.Category(code, Words.of(code.replace('-', ' '), "nl " + code)))
                .toList();
        Field category = new Field(
                "outcome",
                FieldType.STRING,
                Words.of("Outcome", "Uitkomst"),
                Words.of(""),
                Words.of(""),
                categories,
                List.of(),
                Optional.empty());
        return DataTable.of(
                Table.create("outcomes", year, outcome, persons),
                new Schema(List.of(category)),
                roles(),
                Provenance.of("outcomes"));
    }

    private static Roles roles() {
        return new Roles(
                Optional.of("year"),
                Optional.of("outcome"),
                Optional.of("persons"),
                Optional.empty(),
                Roles.Design.CENSUS,
                List.of(
                        base("solutions", true, 217, 409, "persons with a lasting solution", "persons with a solution"),
                        base("persons", false, 782, 768, "persons sheltered", "persons supported")),
                Optional.of("not-stated"),
                List.of(
                        absent("2005", "childrens-pardon"),
                        absent("2005", "other-status"),
                        absent("2013", "no-fault"),
                        absent("2013", "compelling")),
                List.of(new Roles.Crosswalk(
                        "group",
                        Words.of("Group", "Groep"),
                        List.of(
                                mapping("2005", "no-fault"),
                                mapping("2005", "compelling"),
                                mapping("2013", "childrens-pardon"),
                                mapping("2013", "other-status")),
                        Map.of("other-permit", Words.of("other permit", "andere vergunning")))),
                Map.of("2006", "2005"));
    }

    private static Roles.Base base(String name, boolean main, long first, long second, String in2005, String in2013) {
        return new Roles.Base(
                name,
                Words.of(name, name.equals("persons") ? "personen" : "oplossingen"),
                main,
                Map.of("2005", first, "2013", second),
                Map.of("2005", Words.of(in2005), "2013", Words.of(in2013)),
                "inventories",
                name);
    }

    private static Roles.Absence absent(String wave, String category) {
        return new Roles.Absence(wave, category, "not-published-separately", Words.of(""));
    }

    private static Roles.Mapping mapping(String wave, String from) {
        return new Roles.Mapping(wave, from, "other-permit", Words.of(""));
    }
}
