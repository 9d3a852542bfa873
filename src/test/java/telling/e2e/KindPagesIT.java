package telling.e2e;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.Table;
import telling.analysis.Tabulate;
import telling.analysis.plot.Plots;
import telling.chart.Chart;
import telling.data.Preloaded;
import telling.data.Source;

/** The page of every kind of chart, wide and narrow: nothing is asked or complained of, and no words collide or are cut. */
class KindPagesIT extends ChartPages {

    /** Pairs of words that overlap by more than two pixels, and words that leave their picture. */
    private static final String COLLISIONS = """
            (() => {
              const found = [];
              document.querySelectorAll('.plot').forEach(plot => {
                const frame = plot.querySelector('svg').getBoundingClientRect();
                const words = [...plot.querySelectorAll('svg text')].filter(t => {
                  const b = t.getBoundingClientRect();
                  return t.textContent.trim() && b.width > 0 && t.style.display !== 'none'
                    && getComputedStyle(t).opacity > 0 && !t.closest('[style*="opacity: 0"]');
                });
                const boxes = words.map(t => [t.textContent, t.getBoundingClientRect()]);
                boxes.forEach(([text, a], i) => {
                  if (a.left < frame.left - 2 || a.right > frame.right + 2
                      || a.top < frame.top - 2 || a.bottom > frame.bottom + 2) {
                    found.push('cut: ' + text);
                  }
                  boxes.slice(i + 1).forEach(([other, b]) => {
                    if (Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2
                        && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 3) {
                      found.push(text + ' on ' + other);
                    }
                  });
                });
              });
              return found.join('; ');
            })()
            """;

    /** Takes its time as plotly.js has to be unpacked for each kind. */
    @Test
    void pages_ofEveryKind_keepTheirWordsApart_wideAndNarrow() throws IOException {
        SoftAssertions softly = new SoftAssertions();
        for (Map.Entry<String, Chart> one : kinds().entrySet()) {
            open(one.getValue(), 800, one.getKey());
            softly.assertThat(text(COLLISIONS)).as("%s at 800", one.getKey()).isEmpty();
            browser.sized(320, 1000);
            browser.evaluate("window.dispatchEvent(new Event('resize'))");
            softly.assertThat(text(COLLISIONS)).as("%s at 320", one.getKey()).isEmpty();
            softly.assertThat(text("String(document.documentElement.scrollWidth <= 320)"))
                    .as("%s scrolls sideways", one.getKey())
                    .isEqualTo("true");
            softly.assertThat(browser.requests()).as(one.getKey()).isEmpty();
            softly.assertThat(browser.complaints()).as(one.getKey()).isEmpty();
        }
        softly.assertAll();
    }

    private static Map<String, Chart> kinds() {
        Source outcomes = Preloaded.outcomes();
        Table persons = Preloaded.persons();
        Chart waves = Plots.of(Tabulate.comparison(outcomes, 2005, 2013));
        Map<String, Chart> kinds = new LinkedHashMap<>();
        for (String kind : List.of("grouped", "dumbbell", "stacked", "bases", "multiples", "lines", "table")) {
            kinds.put(kind, waves.as(kind).labels("nl"));
        }
        kinds.put(
                "intervals",
                Plots.of(Tabulate.comparison(outcomes, 2005, 2013).interval()).as("dumbbell"));
        kinds.put(
                "whole",
                Plots.of(Tabulate.distribution(outcomes, 2013)).as("whole").labels("nl"));
        kinds.put("timeline", Plots.of(Preloaded.events()));
        kinds.put("figures", Plots.of(Preloaded.organisationFigures()));
        kinds.put("histogram", Plots.of(persons, "age"));
        kinds.put("scatter", Plots.of(persons, "age", "income"));
        kinds.put("pairs", Plots.of(persons, "age", "income").as("heat"));
        kinds.put("box", Plots.of(persons, "income", "region"));
        kinds.put("dots", Plots.of(persons, "income", "status").as("dots"));
        kinds.put("heat", Plots.of(persons, "status", "outcome").labels("nl"));
        return kinds;
    }
}
