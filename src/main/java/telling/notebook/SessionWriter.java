package telling.notebook;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import telling.session.CellRun;
import telling.session.Value;

/** Writes one session as a notebook. */
final class SessionWriter {

    private static final Gson QUOTES = new GsonBuilder().disableHtmlEscaping().create();

    /** What gives another value in the next run. */
    private static final Pattern CHANGING = Pattern.compile(
            "(?i)\\b(?:\\w*random\\w*|nanoTime|currentTimeMillis|now|clock|uuid|hashCode|identityHashCode|thread\\w*"
                    + "|getenv|getProperty|availableProcessors|\\w*memory|processHandle|\\w*parallel\\w*|date)\\b");

    private static final int LONGEST_EXPECTATION = 200;

    private final List<CellRun> history;
    private final Map<Integer, NamedResult> results;
    private final String title;

    SessionWriter(List<CellRun> history, Set<String> taken, String title) {
        this.history = List.copyOf(history);
        this.results =
                NamedResult.of(history.stream().filter(CellRun::succeeded).toList(), taken);
        this.title = title;
    }

    Notebook notebook() {
        StringBuilder text = new StringBuilder("// ---\n// title: ")
                .append(QUOTES.toJson(title))
                .append("\n// ---\n");
        boolean changing = false;
        for (int i = 0; i < history.size(); i++) {
            CellRun run = history.get(i);
            Optional<String> source = run.succeeded() ? Optional.of(source(run)) : finished(i);
            if (source.isEmpty()) {
                continue;
            }
            changing |= isChanging(source.get());
            String written = NamedResult.replaced(source.get(), results);
            if (run.succeeded()) {
                NamedResult result = results.get(run.number());
                written = result == null ? written : result.declaredIn(written);
                written = changing ? written : withExpectation(written, run);
            }
            text.append("\n// %%\n").append(indented(written.strip())).append('\n');
        }
        return Notebook.parse("session", text.toString());
    }

    /** Whether the next run may give another value. */
    static boolean isChanging(String source) {
        return CHANGING.matcher(JavaScan.of(source).codeOnly()).find();
    }

    private static String source(CellRun run) {
        return run.cell().source().replace("\r\n", "\n").replace('\r', '\n');
    }

    private Optional<String> finished(int failed) {
        List<CellRun> later = history.subList(failed + 1, history.size()).stream()
                .filter(CellRun::succeeded)
                .toList();
        return FinishedPart.of(history.get(failed), later);
    }

    /** The cell with what it gave on the line after its last code. */
    private static String withExpectation(String source, CellRun run) {
        @Nullable Value value = run.value().orElse(null);
        if (value == null || value.named() || !written(value.object())) {
            return source;
        }
        JavaScan scan = JavaScan.of(source);
        int end = source.indexOf('\n', scan.last());
        int stop = end < 0 ? source.length() : end;
        boolean commented = stop > 0 && scan.at(stop - 1) == JavaScan.Part.BLOCK_COMMENT && !closes(source, stop);
        if (commented || !Expectation.in(scan).isEmpty()) {
            return source;
        }
        return source.substring(0, stop) + "\n//==> " + value.object() + source.substring(stop);
    }

    private static boolean closes(String source, int stop) {
        return source.substring(0, stop).stripTrailing().endsWith("*/");
    }

    /** Whether a value can be told on one line of comment: backslashes would be read as Unicode escapes. */
    private static boolean written(@Nullable Object value) {
        boolean scalar = value instanceof Boolean
                || value instanceof Character
                || value instanceof String
                || (value instanceof Number && value.getClass().getName().startsWith("java."));
        String text = scalar ? String.valueOf(value) : "";
        return !text.isEmpty()
                && text.length() <= LONGEST_EXPECTATION
                && text.equals(text.strip())
                && text.codePoints().noneMatch(SessionWriter::unwritable);
    }

    private static boolean unwritable(int c) {
        int type = Character.getType(c);
        return c == '\\'
                || c == 0xFEFF
                || type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }

    /** The source with a blank before each comment of its own that would read as a cell's marker. */
    private static String indented(String source) {
        List<String> lines = new ArrayList<>();
        JavaScan.Part part = JavaScan.Part.CODE;
        for (String line : source.split("\n", -1)) {
            boolean marker = part == JavaScan.Part.CODE
                    && NotebookParser.MARKER.matcher(line).matches();
            lines.add(marker ? " " + line : line);
            part = JavaScan.from(part, line + "\n").end();
        }
        return String.join("\n", lines);
    }
}
