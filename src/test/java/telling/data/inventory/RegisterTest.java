package telling.data.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The register of the inventory, held against the tables: each number was typed twice. */
class RegisterTest {

    /** Table and column to the code in a figure's id; a star takes the code from the column named after it. */
    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("outcomes.persons", "*outcome"),
            Map.entry("departures.persons", "*departure"),
            Map.entry("inventories.organisations_known", "organisations-known"),
            Map.entry("inventories.organisations_took_part", "organisations-took-part"),
            Map.entry("inventories.persons", "persons"),
            Map.entry("inventories.sheltered", "sheltered"),
            Map.entry("inventories.financially_supported", "financially-supported"),
            Map.entry("inventories.solutions", "solutions"),
            Map.entry("inventories.left_unsatisfactorily", "left"),
            Map.entry("inventories.lawful_percent", "lawful-share"),
            Map.entry("inventories.longer_than_a_year_percent", "longer-than-a-year-share"),
            Map.entry("applications.applications", "applications"),
            Map.entry("applications.granted_percent", "granted-share"),
            Map.entry("applications.refused_percent", "refused-share"));

    private static final Map<String, String> MEASURES = Map.of(
            "known", "organisations-mentioned",
            "persons-at-least", "persons-together",
            "persons-at-most", "persons-together",
            "known-earlier", "organisations-earlier",
            "planning-to-stop", "organisations-stopping-share",
            "still-active", "organisations-active");

    /** In 2005 all persons were sheltered, so print has one number for two columns. */
    private static final Map<String, String> SAME = Map.of("sheltered-2005", "persons-2005");

    private final List<Map<String, String>> register = InventoryFiles.rows("published");

    @Test
    void register_holds55Figures_22RecomputedAnd33Transcribed() {
        assertThat(register).hasSize(55);
        assertThat(register)
                .filteredOn(f -> text(f, "kind").equals("recomputed"))
                .hasSize(22);
        assertThat(register)
                .filteredOn(f -> text(f, "kind").equals("transcribed"))
                .hasSize(33);
    }

    @Test
    void register_namesEachFigureOnce() {
        assertThat(register).extracting(f -> text(f, "id")).doesNotHaveDuplicates();
    }

    @Test
    void register_everyFigure_hasANumberOrARange() {
        assertThat(register).allSatisfy(f -> {
            boolean range = text(f, "qualifier").equals("range");
            assertThat(text(f, "value").isEmpty()).isEqualTo(range);
            assertThat(text(f, "low").isEmpty()).isEqualTo(!range);
            assertThat(text(f, "high").isEmpty()).isEqualTo(!range);
        });
    }

    @Test
    void register_roundedFigures_areWholeMultiplesOfTheirRoundingUnit() {
        assertThat(register)
                .filteredOn(f -> !text(f, "rounding").isEmpty())
                .hasSizeGreaterThan(20)
                .allSatisfy(f -> assertThat(number(f, "value").remainder(number(f, "rounding")))
                        .isEqualByComparingTo("0"));
    }

    @Test
    void register_knownFaults_areTheThreePlacesWherePrintDoesNotAddUp() {
        assertThat(register)
                .filteredOn(f -> !text(f, "computed").isEmpty())
                .extracting(f -> text(f, "id"), f -> text(f, "value"), f -> text(f, "computed"))
                .containsExactlyInAnyOrder(
                        tuple("persons-per-organisation-2013", "30", "26.48"),
                        tuple("solutions-2005", "217", "207"),
                        tuple("no-fault-share-2005", "5", "5.53"));
        assertThat(register)
                .allSatisfy(f -> assertThat(text(f, "reason").isEmpty())
                        .isEqualTo(text(f, "computed").isEmpty()));
    }

    @Test
    void register_variants_nameAFigureOfTheRegister() {
        Set<String> ids = new HashSet<>();
        register.forEach(f -> ids.add(text(f, "id")));
        assertThat(register)
                .filteredOn(f -> !text(f, "variant_of").isEmpty())
                .hasSize(2)
                .allSatisfy(f -> assertThat(ids).contains(text(f, "variant_of")));
    }

    @Test
    void tables_everyNumber_isCoveredByAFigureOfTheSameValue() {
        List<NumberCell> cells = cells();
        assertThat(cells).hasSize(40).allSatisfy(cell -> {
            Map<String, String> figure = figure(cell.id());
            assertThat(List.of(text(figure, "value"), text(figure, "low"), text(figure, "high")))
                    .as(cell.id())
                    .contains(cell.text());
        });
    }

    @Test
    void tables_everyTranscribedFigure_standsInACell() {
        Set<String> covered = new TreeSet<>();
        cells().forEach(cell -> covered.add(cell.id()));
        assertThat(register)
                .filteredOn(f -> text(f, "kind").equals("transcribed"))
                .extracting(f -> text(f, "id"))
                .allSatisfy(id -> assertThat(covered).contains(id));
    }

    @Test
    void tables_citeOnlyParagraphsThatTheRegisterCitesOrThatHoldEventsAlone() {
        Set<String> cited = new TreeSet<>();
        register.forEach(f -> cited.add(text(f, "source")));
        for (String table : List.of("outcomes", "departures", "applications", "arrivals", "organisation-counts")) {
            assertThat(InventoryFiles.rows(table))
                    .as(table)
                    .allSatisfy(row -> assertThat(cited).contains(text(row, "source")));
        }
    }

    /** A number of a table and the figure that must cover it. */
    private record NumberCell(String id, String text) {}

    private static List<NumberCell> cells() {
        List<NumberCell> cells = new ArrayList<>();
        CODES.forEach((place, code) -> {
            String table = place.substring(0, place.indexOf('.'));
            String column = place.substring(place.indexOf('.') + 1);
            for (Map<String, String> row : InventoryFiles.rows(table)) {
                if (!text(row, column).equals("not-published")) {
                    String name = code.startsWith("*") ? text(row, code.substring(1)) : code;
                    String id = name + "-" + text(row, "year");
                    cells.add(new NumberCell(SAME.getOrDefault(id, id), text(row, column)));
                }
            }
        });
        for (Map<String, String> row : InventoryFiles.rows("organisation-counts")) {
            cells.add(
                    new NumberCell(MEASURES.get(text(row, "measure")) + "-" + text(row, "year"), text(row, "amount")));
        }
        for (Map<String, String> row : InventoryFiles.rows("arrivals")) {
            cells.add(new NumberCell(
                    "arrivals-" + text(row, "from") + "-" + text(row, "to"), text(row, "persons_per_year")));
        }
        return cells;
    }

    private Map<String, String> figure(String id) {
        return register.stream()
                .filter(f -> text(f, "id").equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no figure " + id));
    }

    private static String text(Map<String, String> row, String column) {
        String text = row.get(column);
        if (text == null) {
            throw new AssertionError("no column " + column);
        }
        return text;
    }

    private static BigDecimal number(Map<String, String> row, String column) {
        return new BigDecimal(text(row, column));
    }
}
