package telling.session;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import telling.base.Language;
import telling.base.Progress;

/** One run of one cell that was compiled with all others of its notebook. */
final class CompiledExecution extends Execution {

    private final CompiledRun notebook;
    private final List<CompiledCells.Part> parts;

    CompiledExecution(
            CompiledRun notebook,
            List<CompiledCells.Part> parts,
            SnippetControl control,
            CellValues values,
            Language language,
            Cell cell,
            int number,
            CellListener listener) {
        super(control, values, language, cell, number, listener);
        this.notebook = notebook;
        this.parts = parts;
    }

    @Override
    Failures.Scene scene() {
        return notebook;
    }

    @Override
    Optional<CellProblem> runParts(Progress progress) {
        if (stopped) {
            return Optional.of(interrupted());
        }
        Parts heard = new Parts(parts.stream().map(CompiledCells.Part::text).toList(), progress);
        Handover handover = new Handover(heard);
        if (!parts.isEmpty()) {
            heard.begins(0);
        }
        control().clear();
        @Nullable Throwable thrown = null;
        try {
            control().run(() -> {
                for (int i = 0; i < parts.size(); i++) {
                    handover.begins(i);
                    handover.gave(i, value(parts.get(i)));
                }
                return null;
            });
        } catch (InvocationTargetException e) {
            thrown = e.getCause();
        } catch (Exception e) {
            if (!control().stopped()) {
                throw new IllegalStateException(e);
            }
        }
        heard.fail();
        if (control().stopped()) {
            stopped = true;
            return Optional.of(halted());
        }
        return thrown == null
                ? Optional.empty()
                : Optional.of(failures().of(notebook.own(thrown, number), thrown, line));
    }

    /** What a part gives, on the thread of the cell; null where it is void. */
    private @Nullable Value value(CompiledCells.Part part) throws ReflectiveOperationException {
        if (part.method().isEmpty()) {
            return null;
        }
        int first = map.fileLine(map.line(part.text().start()));
        control()
                .placed(
                        notebook.className(),
                        first,
                        map.fileLine(map.line(part.text().end() - 1)));
        Object object = notebook.invoke(part.method());
        return part.type().isEmpty() ? null : new Value(object, part.type(), part.name());
    }
}
