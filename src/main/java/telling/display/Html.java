package telling.display;

import java.util.List;

/** Text made inert for HTML, and tables of it. */
public final class Html {

    private Html() {}

    /** The text with every character that HTML reads as more than itself written as an entity, bidi overrides shown. */
    public static String of(String text) {
        StringBuilder safe = new StringBuilder();
        for (char c : Plain.of(text, true).toCharArray()) {
            switch (c) {
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '&' -> safe.append("&amp;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.append(c);
            }
        }
        return safe.toString();
    }

    /** A table whose first row is its head, and whose first column names the rows; an empty row is left out. */
    static String table(String caption, List<List<String>> rows, List<String> notes) {
        StringBuilder html = new StringBuilder("<table class=\"telling\"><caption>");
        html.append(of(caption)).append("</caption>\n<thead><tr>");
        rows.get(0)
                .forEach(head ->
                        html.append("<th scope=\"col\">").append(of(head)).append("</th>"));
        html.append("</tr></thead>\n<tbody>\n");
        for (List<String> row : rows.subList(1, rows.size())) {
            if (!row.isEmpty()) {
                html.append("<tr><th scope=\"row\">").append(of(row.get(0))).append("</th>");
                row.stream()
                        .skip(1)
                        .forEach(cell ->
                                html.append("<td class=\"n\">").append(of(cell)).append("</td>"));
                html.append("</tr>\n");
            }
        }
        html.append("</tbody>\n<tfoot><tr><td colspan=\"")
                .append(rows.get(0).size())
                .append("\">");
        notes.forEach(note -> html.append(of(note)).append("<br>"));
        return html.append("</td></tr></tfoot></table>").toString();
    }
}
