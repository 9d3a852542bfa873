package telling.app;

import java.util.ArrayList;
import java.util.List;
import telling.base.Language;
import telling.base.Origin;
import telling.base.Texts;
import telling.base.Visible;
import telling.chart.Trace;
import telling.display.Screen;
import telling.export.trace.TraceFile;

/** A trace in lines. What comes from the file is shown with nothing hidden in it, and no more of it than a screen holds. */
final class TraceText {

    private static final String INDENT = "  ";
    private static final int MOST_LINES = 40;
    private static final int MOST_LETTERS = 4_000;
    private static final int SHORT_HASH = 12;

    private final Language language;
    private final int columns;

    TraceText(Language language, int columns) {
        this.language = language;
        this.columns = columns;
    }

    /** What a file says, and how the data stand to it today. */
    List<String> lines(TraceFile.Found found, List<TracedTable> tables, boolean sameFigures) {
        Trace trace = found.trace();
        List<String> lines = new ArrayList<>();
        lines.add(word("head", "file", String.valueOf(found.file().getFileName()), "code", trace.code()));
        wrap(lines, "", shown(trace.title()));
        wrap(
                lines,
                "",
                trace.notebook()
                        .map(file -> word(
                                "made-notebook",
                                "program",
                                shown(trace.program()),
                                "notebook",
                                shown(file),
                                "cell",
                                trace.cell()))
                        .orElseGet(() -> word("made-typed", "program", shown(trace.program()))));
        List<String> code = trace.sources().stream().flatMap(String::lines).toList();
        code.stream().limit(MOST_LINES).forEach(line -> lines.add(INDENT + shown(line)));
        if (code.size() > MOST_LINES) {
            lines.add(INDENT + word("more-lines", "count", code.size() - MOST_LINES));
        }
        lines.add(word("command"));
        trace.command().lines().limit(MOST_LINES).forEach(line -> lines.add(INDENT + shown(line)));
        lines.add(word(tables.isEmpty() ? "no-tables" : "tables"));
        int name = tables.stream()
                .mapToInt(t -> Screen.width(name(t.origin())))
                .max()
                .orElse(0);
        for (TracedTable table : tables) {
            String padded = name(table.origin());
            padded += " ".repeat(name - Screen.width(padded));
            lines.add(INDENT + padded + INDENT + hash(table.origin().sha256()) + INDENT + state(table));
        }
        if (!sameFigures) {
            wrap(lines, "", word("other-figures"));
        }
        if (found.altered()) {
            wrap(lines, "", word("altered", "claimed", shown(found.claimed()), "code", trace.code()));
        }
        return lines;
    }

    /** What came of a rerun. */
    List<String> lines(TraceRerun.Outcome outcome) {
        List<String> lines = new ArrayList<>();
        String verdict =
                outcome.verdict().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        wrap(lines, "", word("rerun-" + verdict, "notebook", shown(outcome.notebook())));
        return lines;
    }

    private String state(TracedTable table) {
        return switch (table.state()) {
            case SAME -> word("same");
            case CHANGED -> word("changed", "hash", hash(table.today().orElse("")));
            case MISSING -> word("missing");
        };
    }

    private static String name(Origin table) {
        String version = table.version().isEmpty() ? "" : " " + table.version();
        String dataset = table.dataset().isEmpty() ? "" : table.dataset() + version + INDENT;
        return shown(dataset + table.table());
    }

    private static String hash(String sha256) {
        return shown(sha256.substring(0, Math.min(SHORT_HASH, sha256.length())));
    }

    private static String shown(String text) {
        return Visible.of(text.length() > MOST_LETTERS ? text.substring(0, MOST_LETTERS) + "…" : text);
    }

    private void wrap(List<String> lines, String indent, String text) {
        Screen.wrap(text, columns - indent.length()).forEach(line -> lines.add(indent + line));
    }

    private String word(String key, Object... facts) {
        return Texts.get(language, "app.trace-" + key, facts);
    }
}
