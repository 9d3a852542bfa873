package telling.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import telling.chart.GridCells;
import telling.chart.Look;
import telling.chart.Mark;
import telling.chart.Panel;

/** A panel of words in rows and columns as an HTML table, which reads and wraps better than any drawing of it. */
final class GridMarkup {

    private GridMarkup() {}

    /** Whether a panel is a table, and not for plotly.js. */
    static boolean fits(Panel panel) {
        return GridCells.of(panel).filter(cells -> !cells.tiled()).isPresent();
    }

    /** The table; its caption says what it is to who cannot see the words around it. */
    static String of(Panel panel, String caption) {
        GridCells cells = GridCells.of(panel).orElseThrow();
        boolean named = cells.down().labels().stream().anyMatch(name -> !name.isBlank());
        boolean grouped = cells.across().groups().stream().anyMatch(group -> !group.isBlank());
        StringBuilder html = new StringBuilder("<div class=\"scroll\" tabindex=\"0\"><table class=\"words-grid\">");
        html.append("<caption class=\"unseen\">").append(Markup.of(caption)).append("</caption>\n<thead><tr>");
        if (named) {
            html.append(grouped ? "<th scope=\"col\" rowspan=\"2\">" : "<th scope=\"col\">");
            html.append(Markup.of(panel.y().title())).append("</th>");
        }
        if (grouped) {
            spanners(cells, html);
            html.append("</tr>\n<tr>");
        }
        List<String> labels = cells.across().labels();
        for (int column = 0; column < labels.size(); column++) {
            if (!grouped || !cells.across().group(column).isBlank()) {
                html.append(heading(cells, column, ""));
            }
        }
        html.append("</tr></thead>\n<tbody>\n");
        for (int row = 0; row < cells.rows().size(); row++) {
            boolean firm = cells.rule(row)
                    .filter(rule -> rule.look().fill() != Look.Fill.FAINT)
                    .isPresent();
            html.append(firm ? "<tr class=\"ruled\">" : "<tr>");
            if (named) {
                html.append("<th scope=\"row\">")
                        .append(Markup.of(cells.down().labels().get(row)))
                        .append("</th>");
            }
            cells(cells, row, html);
            html.append("</tr>\n");
        }
        return html.append("</tbody></table></div>\n").toString();
    }

    /** The names of groups over their columns, and the headings of columns without a group. */
    private static void spanners(GridCells cells, StringBuilder html) {
        int count = cells.across().labels().size();
        for (int column = 0; column < count; ) {
            String group = cells.across().group(column);
            int end = column + 1;
            while (!group.isBlank() && end < count && cells.across().group(end).equals(group)) {
                end++;
            }
            if (group.isBlank()) {
                html.append(heading(cells, column, " rowspan=\"2\""));
            } else {
                html.append("<th scope=\"colgroup\" class=\"group\" colspan=\"")
                        .append(end - column)
                        .append("\"><span>")
                        .append(Markup.of(group))
                        .append("</span></th>");
            }
            column = end;
        }
    }

    private static String heading(GridCells cells, int column, String attributes) {
        return "<th scope=\"col\"" + attributes + (number(cells, column) ? " class=\"n\">" : ">")
                + Markup.of(cells.across().labels().get(column)) + "</th>";
    }

    private static boolean number(GridCells cells, int column) {
        return cells.rows().stream()
                .flatMap(row -> row.get(column).stream())
                .anyMatch(mark -> mark instanceof Mark.Text text && text.anchor() == Mark.Anchor.END);
    }

    private static void cells(GridCells cells, int row, StringBuilder html) {
        List<String> parts = new ArrayList<>();
        for (int column = 0; column < cells.across().labels().size(); column++) {
            Optional<Mark> mark = cells.at(row, column);
            int reach = cells.reach(row, column);
            for (int i = 0; i < reach; i++) {
                parts.remove(parts.size() - 1);
            }
            String text = mark.map(one -> Markup.of(((Mark.Text) one).text())).orElse("");
            parts.add("<td" + (number(cells, column) ? " class=\"n\"" : "")
                    + (reach > 0 ? " colspan=\"" + (reach + 1) + "\"" : "") + ">" + text + "</td>");
        }
        parts.forEach(html::append);
    }
}
