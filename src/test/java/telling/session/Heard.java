package telling.session;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import telling.base.Language;
import telling.base.Workspace;
import telling.data.Check;

/** Writes down what a cell told, one entry a call. */
class Heard implements CellListener {

    final List<String> told = new ArrayList<>();
    final List<Thread> threads = new ArrayList<>();
    final StringBuilder output = new StringBuilder();
    final StringBuilder errors = new StringBuilder();

    @Override
    public void output(String text) {
        output.append(text);
        tell("out");
    }

    @Override
    public void errorOutput(String text) {
        errors.append(text);
        tell("err");
    }

    @Override
    public void note(Workspace.Note note) {
        tell("note " + note.in(Language.EN));
    }

    @Override
    public void check(Check check, int line) {
        tell("check " + check.id() + " line " + line);
    }

    @Override
    public void snippet(int firstLine, int lastLine, @Nullable Value value) {
        tell(firstLine + "-" + lastLine + " " + (value == null ? "void" : value.object()));
    }

    @Override
    public void result(Value value) {
        tell("result " + value.object());
    }

    @Override
    public void problem(CellProblem problem) {
        tell("problem " + problem.kind());
    }

    private void tell(String what) {
        told.add(what);
        threads.add(Thread.currentThread());
    }
}
