package telling.notebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import telling.base.Language;
import telling.base.Texts;
import telling.data.Catalogue;
import telling.data.Check;
import telling.data.DataPackage;
import telling.display.Html;
import telling.display.PageScript;

/**
 * A run as one page that needs nothing beside itself: prose, results, charts, the ledger and how the
 * figures were made. The same run of the same files gives the same bytes.
 */
public final class HtmlReport {

    private final RunReport report;
    private final RunRecord record;
    private final Catalogue catalogue;
    private final String program;
    private final Language language;
    private final HtmlNames names;

    private HtmlReport(RunReport report, RunRecord record, Catalogue catalogue, String program, Language language) {
        this.report = report;
        this.record = record;
        this.catalogue = catalogue;
        this.program = program;
        this.language = language;
        this.names = new HtmlNames(report, language);
    }

    /**
     * The page.
     *
     * @param record what listened to the run
     * @param catalogue the data that the run was given
     * @param program the version of this program
     */
    public static String of(
            RunReport report, RunRecord record, Catalogue catalogue, String program, Language language) {
        return new HtmlReport(report, record, catalogue, program, language).page();
    }

    /** Writes the page whole or not at all, in place of an earlier one. Errors: base.not-writable. */
    public static void write(String page, Path file) {
        ReportFile.write(file, page);
    }

    private String page() {
        String body = body();
        boolean charts = PageScript.neededBy(body);
        String loader = resource("report.js");
        PageScript plotly = charts ? PageScript.plotly() : new PageScript("", "");
        String policy = charts ? plotly.hash() + " " + hash(loader) : "'none'";
        StringBuilder html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"").append(language.tag());
        html.append("\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src ")
                .append(policy)
                .append(
                        "; style-src 'unsafe-inline'; img-src data: blob:; font-src data:; base-uri 'none'; form-action 'none'\">\n");
        html.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.append("<meta name=\"referrer\" content=\"no-referrer\">\n<link rel=\"icon\" href=\"data:,\">\n<title>");
        html.append(Html.of(title()))
                .append("</title>\n<style>\n")
                .append(resource("report.css"))
                .append(PageScript.rules());
        html.append("</style>\n</head>\n<body>\n<main>\n").append(body).append("</main>\n");
        if (charts) {
            html.append("<script type=\"text/plain\" id=\"plotly\">").append(plotly.packed());
            html.append("</script>\n<script>").append(loader).append("</script>\n");
        }
        return html.append("</body>\n</html>\n").toString();
    }

    private String body() {
        StringBuilder html = new StringBuilder();
        boolean several = report.notebooks().size() > 1;
        if (several) {
            html.append("<h1>").append(Html.of(title())).append("</h1>\n").append(summary());
            html.append("<nav aria-label=\"").append(word("page-contents")).append("\"><ol>\n");
            for (int i = 0; i < report.notebooks().size(); i++) {
                html.append("<li><a href=\"#notebook-").append(i + 1).append("\">");
                html.append(Html.of(title(report.notebooks().get(i)))).append("</a></li>\n");
            }
            html.append("<li><a href=\"#ledger\">").append(word("page-ledger")).append("</a></li>\n");
            html.append("<li><a href=\"#made\">").append(word("page-made")).append("</a></li>\n</ol></nav>\n");
        }
        for (int i = 0; i < report.notebooks().size(); i++) {
            NotebookReport notebook = report.notebooks().get(i);
            html.append("<article id=\"notebook-").append(i + 1).append("\">\n");
            String cells = new HtmlCells(record.of(notebook), notebook, names, language).html();
            if (!cells.contains("<h1>")) {
                cells = "<h1>" + Html.of(title(notebook)) + "</h1>\n" + cells;
            }
            int end = cells.indexOf("</h1>") + "</h1>".length();
            html.append(cells, 0, end);
            html.append(several ? "\n<p class=\"where\">" + Html.of(names.file(notebook.file())) + "</p>" : "");
            html.append(several ? "" : "\n" + summary())
                    .append(cells.substring(end))
                    .append("</article>\n");
        }
        return html.append(new HtmlLedger(report.ledger(), names, language).html())
                .append(made())
                .toString();
    }

    /** What a reader in a hurry has to know of the run: whether it can be relied on. */
    private String summary() {
        Ledger ledger = report.ledger();
        long failed =
                report.notebooks().stream().filter(n -> n.failure().isPresent()).count();
        long differs = ledger.figures().stream()
                        .filter(e -> !e.check().passes())
                        .count()
                + ledger.claims().stream().filter(e -> !e.check().passes()).count()
                + ledger.expectations().size();
        long documented = ledger.figures().stream()
                .filter(e -> e.check().status() == Check.Status.DOCUMENTED_DISCREPANCY)
                .count();
        int checked = ledger.figures().size() + ledger.claims().size();
        String key = failed > 0
                ? "page-sum-failed"
                : differs > 0
                        ? "page-sum-differs"
                        : checked == 0 ? "page-sum-none" : documented > 0 ? "page-sum-documented" : "page-sum-verified";
        String words = Texts.get(
                language, "notebook." + key, Map.of("checked", checked, "differs", differs, "documented", documented));
        return "<p class=\"summary " + (failed + differs > 0 ? "bad" : "good") + "\">" + Html.of(words)
                + " <a href=\"#ledger\">" + word("page-ledger") + "</a> · <a href=\"#made\">" + word("page-made")
                + "</a></p>\n";
    }

    private String made() {
        StringBuilder html = new StringBuilder("<section id=\"made\"><h2>");
        html.append(word("page-made"))
                .append("</h2>\n<p>")
                .append(word("page-made-lead"))
                .append("</p>\n<dl>\n");
        html.append("<dt>").append(word("page-program")).append("</dt><dd>").append(Html.of("telling " + program));
        html.append("</dd>\n</dl>\n");
        html.append("<div class=\"scroll\"><table class=\"hashes\"><caption>")
                .append(word("page-notebooks"))
                .append("</caption>\n");
        head(html, "page-file");
        report.notebooks()
                .forEach(n -> hashed(
                        html,
                        names.file(n.file()),
                        HexFormat.of().formatHex(digest(record.of(n).notebook().text()))));
        html.append("</tbody></table></div>\n");
        for (DataPackage one : UsedPackages.of(report, record, catalogue)) {
            html.append("<div class=\"scroll\"><table class=\"hashes\"><caption>")
                    .append(Html.of(one.title().in(language, one.name())))
                    .append(" (")
                    .append(Html.of((one.name() + " " + one.version()).strip()))
                    .append(")</caption>\n");
            head(html, "page-table");
            one.tables()
                    .forEach((name, table) ->
                            hashed(html, name, table.provenance().sha256().orElse("")));
            html.append("</tbody></table></div>\n");
        }
        List<NotebookReport.OutputFile> outputs =
                report.notebooks().stream().flatMap(n -> n.outputs().stream()).toList();
        if (!outputs.isEmpty()) {
            html.append("<div class=\"scroll\"><table class=\"hashes\"><caption>")
                    .append(word("page-outputs"))
                    .append("</caption>\n");
            head(html, "page-file");
            outputs.forEach(output -> hashed(html, output.file(), output.sha256()));
            html.append("</tbody></table></div>\n");
        }
        return html.append("</section>\n").toString();
    }

    private void head(StringBuilder html, String first) {
        html.append("<thead><tr><th scope=\"col\">").append(word(first));
        html.append("</th><th scope=\"col\">SHA-256</th></tr></thead>\n<tbody>\n");
    }

    private static void hashed(StringBuilder html, String name, String sha256) {
        html.append("<tr><th scope=\"row\">").append(Html.of(name));
        html.append("</th><td class=\"hash\">").append(Html.of(sha256)).append("</td></tr>\n");
    }

    private String title() {
        return report.notebooks().size() == 1
                ? title(report.notebooks().get(0))
                : Texts.get(language, "notebook.page-title");
    }

    private String title(NotebookReport notebook) {
        Notebook source = record.of(notebook).notebook();
        return source.header()
                .title()
                .or(() -> source.cells().stream()
                        .filter(cell -> cell.kind() == NotebookCell.Kind.MARKDOWN)
                        .map(cell -> Markdown.title(cell.prose()))
                        .filter(title -> !title.isBlank())
                        .findFirst())
                .orElse(names.file(notebook.file()));
    }

    private String word(String key) {
        return Html.of(Texts.get(language, "notebook." + key));
    }

    private static String hash(String script) {
        return "'sha256-" + Base64.getEncoder().encodeToString(digest(script)) + "'";
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = HtmlReport.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
