package telling.notebook;

import java.util.List;
import java.util.Map;
import telling.base.Language;
import telling.base.Texts;
import telling.data.Check;
import telling.display.Html;
import telling.display.MediaBundle;
import telling.display.Plain;

/** The cells of one notebook as HTML: prose, folded code, and what the code showed. */
final class HtmlCells {

    private final RunRecord.Kept kept;
    private final NotebookReport report;
    private final HtmlNames names;
    private final Language language;
    private final LedgerNumbers numbers;
    private final StringBuilder html = new StringBuilder();

    HtmlCells(RunRecord.Kept kept, NotebookReport report, HtmlNames names, Language language) {
        this.kept = kept;
        this.report = report;
        this.names = names;
        this.language = language;
        this.numbers = new LedgerNumbers(language);
    }

    String html() {
        List<NotebookCell> cells = kept.notebook().cells();
        int failedAt = report.failure().map(CellFailure::line).orElse(Integer.MAX_VALUE);
        boolean failed = false;
        for (int i = 0; i < cells.size(); i++) {
            NotebookCell cell = cells.get(i);
            int end = i + 1 < cells.size() ? cells.get(i + 1).line() : Integer.MAX_VALUE;
            if (cell.kind() == NotebookCell.Kind.MARKDOWN) {
                html.append("<div class=\"prose\">\n")
                        .append(Markdown.html(cell.prose()))
                        .append("</div>\n");
            } else if (cell.kind() == NotebookCell.Kind.CODE && !cell.source().isBlank()) {
                code(cell, kept.of(cell));
                kept.of(cell).forEach(part -> part(part, kept.of(cell)));
                checks(kept.of(cell));
            }
            if (!failed && failedAt < end) {
                failed = true;
                report.failure().ifPresent(this::failure);
            }
        }
        if (!failed) {
            report.failure().ifPresent(this::failure);
        }
        return html.toString();
    }

    /** The code, folded, and the remarks that its verbs made. */
    private void code(NotebookCell cell, List<RunRecord.Part> parts) {
        String id = cell.metadata().get("id") instanceof String text ? text : cell.title();
        html.append("<details class=\"code\"><summary>").append(word("page-code"));
        if (!id.isBlank()) {
            html.append(" · ").append(Html.of(id.strip()));
        }
        html.append("</summary>\n<pre><code>").append(lines(cell.source())).append("</code></pre>\n");
        for (RunRecord.Part part : parts) {
            if (part instanceof RunRecord.Part.Noted noted) {
                html.append("<p class=\"note\">")
                        .append(Html.of(names.in(noted.text())))
                        .append("</p>\n");
            }
        }
        html.append("</details>\n");
    }

    private void part(RunRecord.Part part, List<RunRecord.Part> all) {
        if (part instanceof RunRecord.Part.Printed printed && !printed.text().isBlank()) {
            html.append("<pre class=\"printed\">").append(lines(printed.text())).append("</pre>\n");
        } else if (part instanceof RunRecord.Part.Said said) {
            html.append("<p class=\"said\">").append(Html.of(said.text())).append("</p>\n");
        } else if (part instanceof RunRecord.Part.Counted counted && !expected(counted, all)) {
            html.append("<p class=\"said\">").append(Html.of(counted.written())).append("</p>\n");
        } else if (part instanceof RunRecord.Part.Shown shown) {
            String own = shown.bundle().byType().get(MediaBundle.HTML);
            if (own == null) {
                html.append("<pre class=\"result\">")
                        .append(lines(shown.bundle().text()))
                        .append("</pre>\n");
            } else {
                html.append(own.startsWith("<table") ? "<div class=\"scroll\">" + own + "</div>" : own)
                        .append('\n');
            }
        }
    }

    /** Whether an expectation of its cell holds this number already. */
    private static boolean expected(RunRecord.Part.Counted counted, List<RunRecord.Part> all) {
        return all.stream()
                .anyMatch(part -> part instanceof RunRecord.Part.Checked checked
                        && checked.check().check().kind() == Check.Kind.EXPECTATION
                        && checked.check().check().computed().equals(counted.exact()));
    }

    /** What was held against print, beside the cell that did it, with a link to its row of the ledger. */
    private void checks(List<RunRecord.Part> parts) {
        List<PlacedCheck> checks = parts.stream()
                .filter(RunRecord.Part.Checked.class::isInstance)
                .map(part -> ((RunRecord.Part.Checked) part).check())
                .toList();
        List<PlacedCheck> shown = checks.stream()
                .filter(placed -> placed.check().kind() != Check.Kind.EXPECTATION
                        || !placed.check().passes())
                .toList();
        if (shown.isEmpty()) {
            return;
        }
        html.append("<ul class=\"checks\">\n");
        for (PlacedCheck placed : shown) {
            html.append("<li class=\"")
                    .append(placed.check().status().tag())
                    .append("\">")
                    .append(words(placed.check()))
                    .append("</li>\n");
        }
        html.append("</ul>\n");
    }

    private String words(Check check) {
        String status = "<span class=\"status\">"
                + Html.of(Texts.get(
                        language, "notebook.ledger-status-" + check.status().tag()))
                + "</span> ";
        if (check.kind() == Check.Kind.EXPECTATION) {
            return status
                    + Html.of(Texts.get(
                            language,
                            "notebook.ledger-expected",
                            Map.of("expected", check.published(), "computed", check.computed())));
        }
        String link = "<a href=\"#" + names.anchor(check) + "\">" + Html.of(check.id()) + "</a>";
        if (check.kind() == Check.Kind.CLAIM) {
            return status + link;
        }
        return status + link + ": "
                + Html.of(Texts.get(
                        language,
                        "notebook.ledger-differs",
                        Map.of(
                                "published",
                                numbers.published(check),
                                "computed",
                                numbers.computed(check, names.figure(check)))));
    }

    private void failure(CellFailure failure) {
        html.append("<div class=\"problem\"><p><strong>")
                .append(word("page-failed"))
                .append("</strong></p>\n<pre>")
                .append(lines(failure.full()))
                .append("</pre></div>\n");
    }

    private String lines(String text) {
        return String.join(
                "\n",
                Plain.lines(names.in(text), true)
                        .stripTrailing()
                        .lines()
                        .map(Html::of)
                        .toList());
    }

    private String word(String key) {
        return Html.of(Texts.get(language, "notebook." + key));
    }
}
