package telling.notebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import telling.base.Language;
import telling.base.Numbers;
import telling.base.Texts;
import telling.data.Check;
import telling.data.Figure;
import telling.display.Html;

/** The ledger of a run as HTML: figures, claims, what differs and why, and the coverage of the registers. */
final class HtmlLedger {

    private final Ledger ledger;
    private final HtmlNames names;
    private final Language language;
    private final LedgerNumbers numbers;
    private final StringBuilder html = new StringBuilder();

    HtmlLedger(Ledger ledger, HtmlNames names, Language language) {
        this.ledger = ledger;
        this.names = names;
        this.language = language;
        this.numbers = new LedgerNumbers(language);
    }

    String html() {
        html.append("<section id=\"ledger\"><h2>").append(word("page-ledger")).append("</h2>\n");
        html.append("<p>").append(word("page-ledger-lead")).append("</p>\n");
        table("figure", ledger.figures());
        table("claim", ledger.claims());
        unmet();
        coverage();
        return html.append("</section>\n").toString();
    }

    private void table(String what, List<Ledger.Entry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        boolean claim = what.equals("claim");
        html.append("<div class=\"scroll\"><table class=\"ledger\"><caption>")
                .append(word(claim ? "page-claims" : "page-figures"))
                .append("</caption>\n<thead><tr>");
        List<String> heads = List.of(
                "ledger-" + what,
                claim ? "ledger-claim-registered" : "ledger-published",
                claim ? "ledger-claim-found" : "ledger-computed",
                "ledger-status",
                "ledger-place");
        for (int i = 0; i < heads.size(); i++) {
            html.append(!claim && (i == 1 || i == 2) ? "<th scope=\"col\" class=\"n\">" : "<th scope=\"col\">")
                    .append(word(heads.get(i)))
                    .append("</th>");
        }
        html.append("</tr></thead>\n<tbody>\n");
        entries.forEach(entry -> row(entry, claim ? "" : " class=\"n\""));
        html.append("</tbody></table></div>\n");
    }

    private void row(Ledger.Entry entry, String side) {
        Check check = entry.check();
        html.append("<tr id=\"")
                .append(names.anchor(check))
                .append("\" class=\"")
                .append(check.status().tag());
        html.append("\"><th scope=\"row\">").append(Html.of(check.id()));
        if (!check.source().isBlank()) {
            html.append("<span class=\"where\">")
                    .append(Html.of(check.source()))
                    .append("</span>");
        }
        html.append("</th><td").append(side).append('>').append(Html.of(numbers.verdict(numbers.published(check))));
        html.append("</td><td").append(side).append('>');
        html.append(Html.of(numbers.verdict(numbers.computed(check, entry.figure()))));
        html.append("</td><td><span class=\"status\">")
                .append(word("ledger-status-" + check.status().tag()));
        html.append("</span>");
        if (!check.note().isBlank()) {
            html.append("<span class=\"where\">").append(Html.of(check.note())).append("</span>");
        }
        html.append("</td><td>")
                .append(entry.places().stream()
                        .map(place -> Html.of(names.place(place)))
                        .collect(Collectors.joining("<br>")))
                .append("</td></tr>\n");
    }

    private void unmet() {
        if (ledger.expectations().isEmpty()) {
            return;
        }
        html.append("<h3>").append(word("page-unmet")).append("</h3>\n<ul class=\"checks\">\n");
        for (PlacedCheck placed : ledger.expectations()) {
            html.append("<li class=\"differs\">")
                    .append(Html.of(names.place(placed.place())))
                    .append(": ");
            html.append(Html.of(Texts.get(
                            language,
                            "notebook.ledger-expected",
                            Map.of(
                                    "expected",
                                    placed.check().published(),
                                    "computed",
                                    placed.check().computed()))))
                    .append("</li>\n");
        }
        html.append("</ul>\n");
    }

    private void coverage() {
        Coverage all = ledger.coverage();
        if (all.published() == 0) {
            return;
        }
        Map<String, Integer> rows = new LinkedHashMap<>();
        rows.put("ledger-status-reproduced", all.reproduced());
        rows.put("ledger-status-transcribed", all.transcribed());
        rows.put("ledger-coverage-consistent", all.consistent());
        rows.put("ledger-coverage-documented", all.documented());
        rows.put("ledger-coverage-differs", all.differs());
        rows.put("ledger-coverage-not-attempted", all.notAttempted());
        rows.put("ledger-coverage-all", all.published());
        html.append("<div class=\"scroll\"><table class=\"coverage\"><caption>")
                .append(word("page-coverage"))
                .append("</caption>\n<thead><tr><th scope=\"col\">")
                .append(word("ledger-status"))
                .append("</th><th scope=\"col\" class=\"n\">")
                .append(word("page-count"))
                .append("</th></tr></thead>\n<tbody>\n");
        rows.forEach((key, count) -> html.append("<tr><th scope=\"row\">")
                .append(word(key))
                .append("</th><td class=\"n\">")
                .append(Numbers.whole(count, language))
                .append("</td></tr>\n"));
        html.append("</tbody></table></div>\n");
        List<String> missed =
                new ArrayList<>(ledger.missed().stream().map(Figure::id).toList());
        ledger.missedClaims().forEach(claim -> missed.add(claim.id()));
        if (!missed.isEmpty()) {
            html.append("<details class=\"data\"><summary>")
                    .append(word("page-missed"))
                    .append("</summary><p>")
                    .append(Html.of(String.join(", ", missed)))
                    .append("</p></details>\n");
        }
    }

    private String word(String key) {
        return Html.of(Texts.get(language, "notebook." + key));
    }
}
