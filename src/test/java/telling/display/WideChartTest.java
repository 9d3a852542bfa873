package telling.display;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import telling.analysis.Tabulate;
import telling.analysis.plot.Plots;
import telling.base.Language;
import telling.data.Preloaded;

/** Charts of rows on terminals of any width. */
class WideChartTest {

    @ParameterizedTest
    @ValueSource(ints = {60, 80, 120, 200})
    void changesBeyondADumbbell_endInOneColumn(int columns) {
        var waves = Tabulate.comparison(Preloaded.outcomes(), 2005, 2013).by("group");
        String text = Display.of(Plots.of(waves).as("dumbbell").labels("en"), DisplayContext.page(columns, Language.EN))
                .text();
        List<String> rows = text.lines()
                .filter(line -> line.matches(".*[+−][0-9]+\\.[0-9]$"))
                .toList();

        assertThat(rows).hasSize(6).allSatisfy(line -> assertThat(line).hasSize(columns));
    }
}
