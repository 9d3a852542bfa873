package telling.display;

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

/** The published outcomes of both waves, put together without the package reader. */
public final class Inventory {

    private Inventory() {}

    /** One row per wave and outcome, as in print. */
    public static DataTable outcomes() {
        Table table = Table.create(
                "outcomes",
                IntColumn.create("year", 2005, 2005, 2005, 2005, 2005, 2005, 2013, 2013, 2013, 2013, 2013, 2013),
                StringColumn.create(
                        "outcome",
                        "return",
                        "asylum",
                        "medical",
                        "no-fault",
                        "compelling",
                        "azc-reception",
                        "return",
                        "asylum",
                        "childrens-pardon",
                        "medical",
                        "other-status",
                        "azc-reception"),
                IntColumn.create("persons", 75, 34, 14, 12, 11, 61, 78, 102, 66, 49, 40, 74));
        return DataTable.of(table, schema(), roles(), provenance());
    }

    private static Schema schema() {
        return new Schema(List.of(
                field("year", FieldType.INTEGER, Words.of("Year", "Jaar"), Words.of(""), List.of()),
                field(
                        "outcome",
                        FieldType.STRING,
                        Words.of("Outcome", "Uitkomst"),
                        Words.of(""),
                        List.of(
                                category("return", "return", "terugkeer"),
                                category("asylum", "asylum", "asiel"),
                                category(
                                        "medical",
                                        "medical deferral of departure",
                                        "uitstel van vertrek om medische redenen"),
                                category("childrens-pardon", "children's pardon", "kinderpardon"),
                                category("no-fault", "no-fault permit", "buitenschuld"),
                                category("compelling", "compelling circumstances", "schrijnend"),
                                category("other-status", "other form of status", "andere vorm van status"),
                                category("azc-reception", "reception in a state centre", "opvang in een AZC"),
                                category("not-stated", "not stated", "niet gespecificeerd"))),
                field("persons", FieldType.INTEGER, Words.of("Persons", "Personen"), persons(), List.of())));
    }

    private static Words persons() {
        return Words.of("persons", "personen");
    }

    private static Field field(String name, FieldType type, Words title, Words unit, List<Field.Category> values) {
        return new Field(name, type, title, Words.of(""), unit, values, List.of(), Optional.empty());
    }

    private static Field.Category category(String code, String en, String nl) {
        return new Field.Category(code, Words.of(en, nl));
    }

    private static Roles roles() {
        Words note = Words.of(
                "not said whether it was asked, or counted under other form of status",
                "niet vermeld of ernaar is gevraagd, of dat het onder andere vorm van status telt");
        return new Roles(
                Optional.of("year"),
                Optional.of("outcome"),
                Optional.of("persons"),
                Optional.empty(),
                Roles.Design.CENSUS,
                List.of(
                        new Roles.Base(
                                "solutions",
                                Words.of("persons with a solution", "personen met een oplossing"),
                                true,
                                Map.of("2005", 217L, "2013", 409L),
                                Map.of(
                                        "2005",
                                        Words.of(
                                                "persons with a lasting solution",
                                                "personen met een duurzame oplossing")),
                                "inventories",
                                "solutions"),
                        new Roles.Base(
                                "persons",
                                Words.of("all persons", "alle personen"),
                                false,
                                Map.of("2005", 782L, "2013", 768L),
                                Map.of(),
                                "inventories",
                                "persons")),
                Optional.of("not-stated"),
                List.of(
                        new Roles.Absence("2013", "no-fault", "not-published-separately", note),
                        new Roles.Absence("2013", "compelling", "not-published-separately", note),
                        new Roles.Absence("2005", "childrens-pardon", "not-published-separately", Words.of("")),
                        new Roles.Absence("2005", "other-status", "not-published-separately", Words.of(""))),
                List.of(),
                Map.of("2006", "2005"));
    }

    private static Provenance provenance() {
        return new Provenance(
                "noodopvang",
                "1.0.0",
                "outcomes",
                Words.of("Outcomes for persons with a solution", "Uitkomsten voor personen met een oplossing"),
                Words.of(
                        "Stichting LOS, inventory of emergency shelters for refused asylum seekers, 2013",
                        "Stichting LOS, inventarisatie van noodopvangen, 2013"),
                Optional.empty(),
                List.of());
    }
}
