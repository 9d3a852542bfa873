package telling.session;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jdk.jshell.DeclarationSnippet;
import jdk.jshell.spi.ExecutionControl.ClassBytecodes;
import jdk.jshell.spi.ExecutionControl.ExecutionControlException;
import org.jspecify.annotations.Nullable;
import telling.base.Language;

/** Cells that were compiled together, on their way through one session. */
final class CompiledRun implements Failures.Scene {

    private static final int DEEPEST = 10;

    private final CompiledCells cells;
    private final Class<?> loaded;
    private final CellValues values;
    private int next;

    private CompiledRun(CompiledCells cells, Class<?> loaded, CellValues values) {
        this.cells = cells;
        this.loaded = loaded;
        this.values = values;
    }

    /** Loads the classes of these cells, and has their fields hold what the session starts with. */
    static CompiledRun of(CompiledCells cells, SnippetControl control, CellValues values, List<Preloaded> preloaded) {
        try {
            control.load(cells.classes().toArray(ClassBytecodes[]::new));
            Class<?> loaded = control.loaded(cells.className());
            for (Preloaded variable : preloaded) {
                if (cells.preloaded().contains(variable.name())) {
                    loaded.getField(variable.name()).set(null, variable.object());
                }
            }
            return new CompiledRun(cells, loaded, values);
        } catch (ExecutionControlException | ReflectiveOperationException | RuntimeException e) {
            throw new IllegalStateException(cells.className(), e);
        }
    }

    String className() {
        return cells.className();
    }

    /** A run of the cell that comes next, which is to be this one. */
    Execution execution(SnippetControl control, Language language, Cell cell, int number, CellListener listener) {
        if (next == cells.cells().size() || !cells.cells().get(next).equals(cell)) {
            throw new IllegalStateException("not the cell that was to come next: " + cell);
        }
        return new CompiledExecution(
                this, cells.parts().get(next++), control, values, language, cell, number, listener);
    }

    /** Runs a part, on the thread of the cell. */
    @Nullable
    Object invoke(String method) throws ReflectiveOperationException {
        return loaded.getDeclaredMethod(method).invoke(null);
    }

    /** The frames of an exception that stand in cells, each with its cell behind a {@code #} as its file. */
    List<StackTraceElement> own(Throwable thrown, int number) {
        Throwable at = thrown;
        for (int i = 0; at != null && i < DEEPEST; i++) {
            List<StackTraceElement> own = new ArrayList<>();
            for (StackTraceElement frame : at.getStackTrace()) {
                if (isOurs(frame)) {
                    own.add(new StackTraceElement(
                            frame.getClassName(),
                            frame.getMethodName(),
                            "#" + (number - next + 1 + cell(frame.getLineNumber())),
                            frame.getLineNumber()));
                }
            }
            if (!own.isEmpty()) {
                return own;
            }
            at = at.getCause();
        }
        return List.of();
    }

    /** Whether a frame stands in a cell; one where a call had just begun as the stack overflowed has no line. */
    private boolean isOurs(StackTraceElement frame) {
        String in = frame.getClassName();
        return frame.getLineNumber() > 0 && (in.equals(className()) || in.startsWith(className() + "$"));
    }

    /** The place of the cell that holds this line of the file. */
    private int cell(int line) {
        int found = 0;
        for (int i = 0; i < cells.cells().size() && cells.cells().get(i).line() <= line; i++) {
            found = i;
        }
        return found;
    }

    @Override
    public Engine.Origin origin(@Nullable String id) {
        return id == null
                ? Engine.Origin.NONE
                : new Engine.Origin(Integer.parseInt(id), cells.cells().get(0).file(), 1);
    }

    @Override
    public List<String> missing(DeclarationSnippet declared) {
        return List.of();
    }

    @Override
    public List<String> nulls() {
        return names().filter(name -> object(name).isEmpty()).toList();
    }

    @Override
    public Map<String, Object> objects() {
        Map<String, Object> objects = new LinkedHashMap<>();
        names().forEach(name -> object(name).ifPresent(object -> objects.put(name, object)));
        values.named().forEach(objects::putIfAbsent);
        return objects;
    }

    private Stream<String> names() {
        return Stream.concat(cells.preloaded().stream(), cells.variables().stream());
    }

    private Optional<Object> object(String name) {
        try {
            Field field = loaded.getField(name);
            return Optional.ofNullable(field.get(null));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(name, e);
        }
    }
}
