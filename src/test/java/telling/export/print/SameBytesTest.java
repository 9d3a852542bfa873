package telling.export.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.Table;
import telling.analysis.Tabulate;
import telling.analysis.plot.Plots;
import telling.chart.Chart;
import telling.chart.ChartFormats;
import telling.data.Preloaded;
import telling.data.Source;

/**
 * Every format of several charts has the bytes that were noted. All tests run in Turkish and in Auckland, and on each JDK: so
 * the bytes depend on none of these. {@code -Dgolden.write=true} notes them anew after a chart was meant to change.
 */
class SameBytesTest {

    private static final Path NOTED = Path.of("src/test/resources/telling/export/print/bytes.txt");

    private static final int SCATTER = 5;

    @Test
    void everyFormat_hasTheBytesThatWereNoted() throws Exception {
        Map<String, Chart> charts = new LinkedHashMap<>();
        charts.put("outcomes", Charts.outcomes());
        charts.put("outcomes-slide", Charts.outcomes().preset("slide"));
        charts.put("rows", Charts.rows(40));
        charts.put("hostile", Charts.hostile("</text><script>alert(1)</script>\"'& İıÇ 漢字 \u202e =1+1"));
        charts.putAll(kinds());
        StringBuilder actual = new StringBuilder();
        for (Map.Entry<String, Chart> one : charts.entrySet()) {
            for (String ending : ChartFormats.byEnding().keySet()) {
                if (ending.equals("htm") || (one.getKey().startsWith("kind-") && ending.equals("png"))) {
                    continue; // as html; of kinds, the svg draws the same marks
                }
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                ChartFormats.of("x." + ending).write(one.getValue(), bytes);
                byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray());
                actual.append(HexFormat.of().formatHex(hash)).append("  ");
                actual.append(one.getKey()).append('.').append(ending).append('\n');
            }
        }
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(NOTED, actual, StandardCharsets.UTF_8);
        }
        assertThat(actual.toString()).isEqualTo(Files.readString(NOTED, StandardCharsets.UTF_8));
    }

    /** Every kind of chart there is, of the datasets at hand. */
    private static Map<String, Chart> kinds() {
        Source outcomes = Preloaded.outcomes();
        Table persons = Preloaded.persons();
        List<Chart> plotted = List.of(
                Plots.of(Tabulate.distribution(outcomes, 2013)),
                Plots.of(Tabulate.comparison(outcomes, 2005, 2013).by("group")),
                Plots.of(Preloaded.events()),
                Plots.of(Preloaded.organisationFigures()),
                Plots.of(persons, "age"),
                Plots.of(persons, "age", "income"),
                Plots.of(persons, "income", "region"),
                Plots.of(persons, "status", "outcome"),
                Plots.of(persons, "status"));
        Map<String, Chart> kinds = new LinkedHashMap<>();
        for (int i = 0; i < plotted.size(); i++) {
            for (String kind : plotted.get(i).recast().kinds()) {
                if (i == SCATTER && kind.equals("table")) {
                    continue; // 500 rows, which are refused
                }
                kinds.put("kind-" + i + "-" + kind, plotted.get(i).as(kind).labels(i % 2 == 0 ? "en" : "nl"));
            }
        }
        return kinds;
    }
}
