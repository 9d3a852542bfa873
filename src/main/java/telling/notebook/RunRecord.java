package telling.notebook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import telling.base.Numbers;
import telling.base.Outputs;
import telling.base.Workspace;
import telling.display.Display;
import telling.display.DisplayContext;
import telling.display.MediaBundle;
import telling.session.Value;

/**
 * Keeps what the cells of a run showed, for a page about it. Results are turned into what a page
 * shows at once, so that a later cell cannot change them.
 */
public final class RunRecord implements RunListener {

    private static final int COLUMNS = 92;
    private static final int MOST_DECIMALS = 4;

    private final Map<String, Kept> notebooks = new LinkedHashMap<>();
    private final List<Object> drawn = new ArrayList<>();
    private Kept notebook = new Kept(new Notebook("", NotebookHeader.NONE, List.of()));
    private List<Part> parts = new ArrayList<>();
    private Workspace workspace = new Workspace(java.nio.file.Path.of(""));

    /** Something that a cell showed. */
    public sealed interface Part {

        /** What it printed. */
        record Printed(String text) implements Part {}

        /** A remark of a verb. */
        record Noted(String text) implements Part {}

        /** A result, or a chart that was saved. */
        record Shown(MediaBundle bundle) implements Part {}

        /** A text that is a result, such as a sentence. */
        record Said(String text) implements Part {}

        /** A number that is a result: as it is, and as the page writes it. */
        record Counted(String exact, String written) implements Part {}

        /** A figure, claim or expectation that was checked. */
        record Checked(PlacedCheck check) implements Part {}
    }

    /** A notebook and what its cells showed, by the line that a cell starts on. */
    record Kept(Notebook notebook, Map<Integer, List<Part>> byLine) {
        Kept(Notebook notebook) {
            this(notebook, new LinkedHashMap<>());
        }

        List<Part> of(NotebookCell cell) {
            return Objects.requireNonNullElse(byLine.get(cell.line()), List.of());
        }
    }

    /** What was kept of this notebook; nothing where it never ran. */
    Kept of(NotebookReport report) {
        return Objects.requireNonNullElseGet(
                notebooks.get(report.file()),
                () -> new Kept(new Notebook(report.file(), NotebookHeader.NONE, List.of())));
    }

    @Override
    public synchronized void opened(Notebook opened, Workspace in) {
        notebook = new Kept(opened);
        notebooks.put(opened.file(), notebook);
        workspace = in;
        in.put(Outputs.Watch.class, this::shown);
    }

    @Override
    public synchronized void cell(String file, int number, int of, int line) {
        parts = new ArrayList<>();
        drawn.clear();
        notebook.byLine().put(line, parts);
    }

    @Override
    public synchronized void output(String text) {
        if (!parts.isEmpty() && parts.get(parts.size() - 1) instanceof Part.Printed before) {
            parts.set(parts.size() - 1, new Part.Printed(before.text() + text));
        } else {
            parts.add(new Part.Printed(text));
        }
    }

    @Override
    public synchronized void errorOutput(String text) {
        output(text);
    }

    @Override
    public synchronized void note(Workspace.Note note) {
        parts.add(new Part.Noted(note.in(workspace.language())));
    }

    @Override
    public synchronized void check(PlacedCheck check) {
        parts.add(new Part.Checked(check));
    }

    /** Keeps a value that was not put into a variable; a file's name, a truth and a check are told elsewhere. */
    @Override
    public synchronized void result(Value value) {
        Object object = value.object();
        if (object == null
                || value.named()
                || object instanceof java.nio.file.Path
                || (object instanceof java.util.Collection<?> many
                        && many.stream().allMatch(java.nio.file.Path.class::isInstance))
                || object instanceof Boolean
                || object instanceof telling.data.Check) {
            return;
        }
        if (object instanceof String text) {
            parts.add(new Part.Said(text));
        } else if (object instanceof Number number
                && Expectation.number(number.toString()).isPresent()) {
            String written = written(Expectation.number(number.toString()).get());
            parts.add(new Part.Counted(number.toString(), written));
        } else {
            show(object);
        }
    }

    /** Keeps a value that was shown, or a chart that was saved: once, however many formats it is saved in. */
    private synchronized void shown(Object value) {
        show(value);
    }

    private String written(BigDecimal number) {
        return number.scale() > MOST_DECIMALS
                ? Numbers.fixed(number, MOST_DECIMALS, workspace.language())
                : Numbers.grouped(number, workspace.language());
    }

    private void show(Object object) {
        if (drawn.stream().noneMatch(object::equals)) {
            drawn.add(object);
            parts.add(new Part.Shown(Display.page(object, DisplayContext.page(COLUMNS, workspace.language()))));
        }
    }
}
