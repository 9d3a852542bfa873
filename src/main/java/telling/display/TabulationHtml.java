package telling.display;

import telling.analysis.Cell;
import telling.analysis.Line;
import telling.analysis.Tabulation;
import telling.analysis.TabulationText;
import telling.analysis.Wave;
import telling.analysis.Why;
import telling.base.Language;
import telling.base.Texts;

/** A distribution or comparison as an HTML table, with its bases, notes and source as its footer. */
final class TabulationHtml {

    private TabulationHtml() {}

    static String of(Tabulation tabulation) {
        Language language = tabulation.language();
        StringBuilder html = new StringBuilder();
        html.append("<table class=\"telling\" lang=\"").append(language.tag()).append("\"><caption>");
        html.append(Html.of(TabulationText.title(tabulation)))
                .append("</caption>\n<thead><tr><th rowspan=\"2\" scope=\"col\">");
        html.append(Html.of(tabulation.categoryTitle().in(language, tabulation.categoryName())))
                .append("</th>");
        for (Wave wave : tabulation.waves()) {
            String size = wave.base()
                    .map(n -> "n = " + TabulationText.amount(n, language))
                    .orElse("");
            html.append("<th colspan=\"2\" scope=\"colgroup\" class=\"n\">")
                    .append(Html.of(wave.name()))
                    .append(wave.name().isEmpty() || size.isEmpty() ? "" : "<br>")
                    .append(Html.of(size))
                    .append("</th>");
        }
        boolean changes = tabulation.waves().size() > 1;
        boolean ratios = changes && tabulation.view().full();
        if (changes) {
            html.append("<th rowspan=\"2\" scope=\"col\" class=\"n\">")
                    .append(Html.of(Texts.get(language, "display.change-points")))
                    .append("</th>");
        }
        if (ratios) {
            html.append("<th rowspan=\"2\" scope=\"col\" class=\"n\">")
                    .append(Html.of(Texts.get(language, "display.full.ratio")))
                    .append("</th>");
        }
        html.append("</tr><tr>");
        for (int i = 0; i < tabulation.waves().size(); i++) {
            html.append("<th scope=\"col\" class=\"n\">").append(Html.of(Texts.get(language, "display.count")));
            html.append("</th><th scope=\"col\" class=\"n\">")
                    .append(Html.of(Texts.get(language, "display.share")))
                    .append("</th>");
        }
        html.append("</tr></thead>\n<tbody>\n");
        for (Line line : tabulation.lines()) {
            html.append("<tr><th scope=\"row\">")
                    .append(Html.of(tabulation.label(line)))
                    .append("</th>");
            for (int i = 0; i < line.cells().size(); i++) {
                html.append(cell(tabulation, line, i));
            }
            if (changes) {
                String interval = TabulationText.changeInterval(tabulation, line);
                html.append(number(TabulationText.change(line, language), interval));
            }
            if (ratios) {
                html.append(number(TabulationText.ratio(line, language), ""));
            }
            html.append("</tr>\n");
        }
        html.append("</tbody>\n<tfoot><tr><td colspan=\"")
                .append(1 + 2 * tabulation.waves().size() + (changes ? 1 : 0) + (ratios ? 1 : 0))
                .append("\"><div class=\"notes\">");
        TabulationText.bases(tabulation)
                .forEach(base -> html.append(Html.of(base)).append("<br>"));
        TabulationText.smallNumbers(tabulation)
                .ifPresent(text -> html.append(Html.of(TabulationRenderer.MARK + " " + text))
                        .append("<br>"));
        TabulationText.shown(tabulation)
                .forEach(note -> html.append(Html.of(note)).append("<br>"));
        String citation = tabulation.provenance().source(language);
        if (!citation.isBlank()) {
            html.append(Html.of(Texts.get(language, "display.source", "source", citation)));
        }
        return html.append("</div></td></tr></tfoot></table>").toString();
    }

    /** A number, with its interval under it where there is one. */
    private static String number(String number, String interval) {
        return "<td class=\"n\">" + Html.of(number)
                + (interval.isEmpty() ? "" : "<br><small>" + Html.of(interval) + "</small>") + "</td>";
    }

    private static String cell(Tabulation tabulation, Line line, int wave) {
        Language language = tabulation.language();
        if (line.cells().get(wave) instanceof Cell.Counted counted) {
            String share = counted.share()
                    .map(s -> TabulationText.percent(s, language))
                    .orElse("");
            String mark = TabulationText.small(tabulation, line, wave) ? TabulationRenderer.MARK : "";
            return "<td class=\"n\">" + Html.of(TabulationText.amount(counted.amount(), language)) + "</td>"
                    + number(share + mark, TabulationText.interval(tabulation, line, wave));
        }
        String why = Why.text(((Cell.Absent) line.cells().get(wave)).why(), language);
        return "<td colspan=\"2\" class=\"n\"><em>" + Html.of(why) + "</em></td>";
    }
}
