package telling.export;

import java.math.BigDecimal;
import telling.base.Language;
import telling.base.Numbers;
import telling.chart.ChartData;

/** A chart's data as an HTML table. */
final class DataMarkup {

    private DataMarkup() {}

    static String of(ChartData data, String caption, Language language) {
        StringBuilder html = new StringBuilder("<table><caption>");
        html.append(Markup.of(caption)).append("</caption>\n<thead><tr>");
        for (ChartData.Column column : data.columns()) {
            html.append("<th scope=\"col\">").append(Markup.of(column.label())).append("</th>");
        }
        html.append("</tr></thead>\n<tbody>\n");
        for (var row : data.rows()) {
            html.append("<tr>");
            for (int i = 0; i < row.size(); i++) {
                String text = text(row.get(i), data.columns().get(i), language);
                if (i == 0) {
                    html.append("<th scope=\"row\">").append(text).append("</th>");
                } else {
                    html.append(row.get(i) instanceof Number ? "<td class=\"n\">" : "<td>")
                            .append(text)
                            .append("</td>");
                }
            }
            html.append("</tr>\n");
        }
        return html.append("</tbody></table>").toString();
    }

    private static String text(Object cell, ChartData.Column column, Language language) {
        if (cell instanceof Number number && column.grouped()) {
            return Markup.of(Numbers.fixed(new BigDecimal(number.toString()), column.decimals(), language));
        }
        return Markup.of(String.valueOf(cell));
    }
}
