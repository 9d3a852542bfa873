package telling.export;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import telling.chart.Chart;
import telling.chart.ChartFormat;

/**
 * The figures behind a chart as CSV: RFC 4180 in UTF-8, numbers with a decimal point. A text that a
 * spreadsheet would take for a formula gets an apostrophe before it. No reader of CSV agrees on comments, so the
 * trace stands in a file beside it.
 */
@AutoService(ChartFormat.class)
public final class CsvData implements ChartFormat {

    @Override
    public Set<String> endings() {
        return Set.of("csv");
    }

    @Override
    public void write(Chart chart, OutputStream out) throws IOException {
        out.write(chart.data().csv().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Optional<String> beside(Chart chart) {
        return chart.trace().map(trace -> trace.json() + "\n");
    }
}
