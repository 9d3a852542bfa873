package telling.display;

import java.util.List;
import java.util.function.IntPredicate;

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
        return table(caption, rows, notes, column -> column > 0);
    }

    /** The same, where the columns that hold numbers are told. */
    static String table(String caption, List<List<String>> rows, List<String> notes, IntPredicate numbers) {
        StringBuilder html = new StringBuilder("<table class=\"telling\"><caption>");
        html.append(of(caption)).append("</caption>\n<thead><tr>");
        List<String> heads = rows.get(0);
        for (int i = 0; i < heads.size(); i++) {
            html.append(numbers.test(i) ? "<th scope=\"col\" class=\"n\">" : "<th scope=\"col\">");
            html.append(of(heads.get(i))).append("</th>");
        }
        html.append("</tr></thead>\n<tbody>\n");
        for (List<String> row : rows.subList(1, rows.size())) {
            if (!row.isEmpty()) {
                html.append("<tr><th scope=\"row\">").append(of(row.get(0))).append("</th>");
                for (int i = 1; i < row.size(); i++) {
                    html.append(numbers.test(i) ? "<td class=\"n\">" : "<td>").append(of(row.get(i)));
                    html.append("</td>");
                }
                html.append("</tr>\n");
            }
        }
        if (notes.isEmpty()) {
            return html.append("</tbody></table>").toString();
        }
        html.append("</tbody>\n<tfoot><tr><td colspan=\"")
                .append(rows.get(0).size())
                .append("\"><div class=\"notes\">");
        notes.forEach(note -> html.append(of(note)).append("<br>"));
        return html.append("</div></td></tr></tfoot></table>").toString();
    }
}
