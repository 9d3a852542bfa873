package telling.display;

import static org.assertj.core.api.Assertions.assertThat;
import static telling.api.Telling.compare;
import static telling.api.Telling.distribution;
import static telling.api.Telling.roles;

import org.junit.jupiter.api.Test;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import telling.analysis.Comparison;
import telling.analysis.Tabulate;
import telling.base.Language;
import telling.data.DataTable;
import telling.data.Preloaded;
import telling.data.Source;

/** What a comparison says unasked, and what it unfolds; the substance is that of inventory-figures.md. */
class EssentialsTest {

    private static final Source OUTCOMES = Preloaded.outcomes();

    private static String shown(Object result) {
        return Display.of(result, DisplayContext.plain(80, Language.EN)).text();
    }

    /** The text with its line breaks and indents as single blanks. */
    private static String flowing(Object result) {
        return shown(result).replaceAll("\\s+", " ");
    }

    @Test
    void compare_unasked_isTableBasesAndAFewNotes() {
        String text = shown(Tabulate.comparison(OUTCOMES, 2005, 2013));
        assertThat(text.lines()).hasSizeLessThan(32).allMatch(line -> Screen.width(line) <= 80);
        assertThat(text.lines().filter(line -> line.startsWith("note:"))).hasSize(3);
    }

    @Test
    void compare_unasked_keepsWhatNoReaderMayMiss() {
        assertThat(flowing(Tabulate.comparison(OUTCOMES, 2005, 2013)))
                .contains("n = 217")
                .contains("n = 409")
                .contains("at least 480 of 782")
                .contains("359 of 768")
                .contains("The base decides: return goes from 34.6% to 19.1%")
                .contains("Defined differently in 2005, 2013")
                .contains(".by(\"group\")")
                .contains(".full()");
    }

    @Test
    void compare_full_reachesEveryWarningOfTheInventory() {
        assertThat(flowing(Tabulate.comparison(OUTCOMES, 2005, 2013).full()))
                .contains("27.7% of all persons")
                .contains("53.3% of all persons")
                .contains("persons supported: 710 sheltered and 58 financially")
                .contains("whether on one day or over the year is not said")
                .contains("a lasting solution, during 2005")
                .contains("11.0%")
                .contains("if none of the 85 who left without a satisfactory solution is among the 217")
                .contains("whether it was asked, or counted under other form of status, is not said")
                .contains("whether it existed in 2005 is not said")
                .contains("received in a state centre too")
                .contains("30 of 101 in 2005 (30%); 29 of about 50 in 2013 (58%; 53–64%")
                .contains(".explain()")
                .contains(".bounds()")
                .contains(".interval()")
                .doesNotContain(".full()");
    }

    @Test
    void compare_fullInterval_saysTheResponseOnce() {
        Comparison asked = Tabulate.comparison(OUTCOMES, 2005, 2013).interval().full();
        assertThat(flowing(asked).split("29 of about 50", -1)).hasSize(2);
    }

    @Test
    void compare_smallNumbers_areMarkedInTheCellAndExplainedOnce() {
        Table table = Table.create(
                "pets",
                IntColumn.create("year", 2020, 2020, 2020, 2021, 2021, 2021),
                StringColumn.create("pet", "cat", "dog", "newt", "cat", "dog", "newt"),
                IntColumn.create("n", 60, 35, 5, 12, 10, 2));
        DataTable pets = roles(table, "wave=year", "category=pet", "count=n");
        String text = shown(compare(pets, 2020, 2021));
        // 2020: five newts of 100; 2021: a base of 24
        assertThat(text.lines().filter(line -> line.startsWith("newt")).findFirst())
                .hasValueSatisfying(line -> assertThat(line).contains("5.0%†").contains("8.3%†"));
        assertThat(text.lines().filter(line -> line.startsWith("cat")).findFirst())
                .hasValueSatisfying(line -> assertThat(line).contains("60.0% ").contains("50.0%†"));
        assertThat(text.lines().filter(line -> line.startsWith("† "))).hasSize(1);
        assertThat(Display.of(compare(pets, 2020, 2021), new DisplayContext(80, false, false, Language.EN))
                        .text())
                .contains("5.0%*")
                .contains("* small numbers")
                .doesNotContain("†");
    }

    @Test
    void distribution_withMissingAnswers_saysInTheBaseHowMany() {
        StringColumn answer = StringColumn.create("answer");
        for (int i = 0; i < 50; i++) {
            answer.append(i < 40 ? (i % 2 == 0 ? "yes" : "no") : "");
        }
        DataTable survey = roles(Table.create("survey", answer), "category=answer");
        assertThat(shown(distribution(survey))).contains("base: all, n = 40; without answer: no answer 10");
    }
}
