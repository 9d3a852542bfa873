package telling.export;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import telling.chart.Chart;
import telling.chart.ChartData;
import telling.chart.ChartFormat;

/**
 * The figures behind a chart as CSV: RFC 4180 in UTF-8, numbers with a decimal point. A text that a
 * spreadsheet would take for a formula gets an apostrophe before it.
 */
@AutoService(ChartFormat.class)
public final class CsvData implements ChartFormat {

    @Override
    public Set<String> endings() {
        return Set.of("csv");
    }

    @Override
    public void write(Chart chart, OutputStream out) throws IOException {
        StringBuilder csv = new StringBuilder();
        row(csv, chart.data().columns().stream().map(ChartData.Column::name).toList());
        chart.data().rows().forEach(row -> row(csv, row));
        out.write(csv.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void row(StringBuilder csv, List<?> cells) {
        for (int i = 0; i < cells.size(); i++) {
            csv.append(i == 0 ? "" : ",").append(written(cells.get(i)));
        }
        csv.append("\r\n");
    }

    private static String written(Object cell) {
        if (cell instanceof Number number) {
            return new BigDecimal(number.toString()).toPlainString();
        }
        String text = String.valueOf(cell);
        boolean formula = !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0;
        String safe = formula ? "'" + text : text;
        boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return quoted ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
