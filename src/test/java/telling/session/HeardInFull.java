package telling.session;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import telling.base.Language;
import telling.base.Workspace;
import telling.data.Check;

/** Everything that a listener is told, in order and in words; what is printed in one stretch as one. */
final class HeardInFull implements CellListener {

    private final List<String> told = new ArrayList<>();
    private final StringBuilder printed = new StringBuilder();

    List<String> told() {
        flush();
        return told;
    }

    void add(String what) {
        flush();
        told.add(what);
    }

    private void flush() {
        if (printed.length() > 0) {
            told.add("printed " + printed);
            printed.setLength(0);
        }
    }

    @Override
    public void output(String text) {
        printed.append(text);
    }

    @Override
    public void errorOutput(String text) {
        add("error output " + text);
    }

    @Override
    public void note(Workspace.Note note) {
        add("note " + note.in(Language.EN));
    }

    @Override
    public void check(Check check, int line) {
        add("check " + check.id() + " on " + line);
    }

    @Override
    public void snippet(int first, int last, @Nullable Value value) {
        add("snippet " + first + " to " + last + ": " + (value == null ? "void" : value.object()));
    }

    @Override
    public void result(Value value) {
        add("result " + value.type() + " " + value.object());
    }

    @Override
    public void problem(CellProblem problem) {
        add(problem.kind() + " on " + problem.line() + " at " + problem.column() + ": " + problem.message() + " "
                + problem.frames());
    }

    /** The same without the static type of a result, and without what differs between two runs of the same. */
    static String untyped(String told) {
        return told.replaceFirst("(?s)^result \\S+ ", "result ")
                .replaceAll("REPL\\.\\$JShell\\$\\w+(\\$\\$JShell\\$anonymous\\$\\$\\d+)?", "REPL")
                .replaceAll("Lambda(\\$\\d+)?/0x[0-9a-f]+", "Lambda")
                .replaceAll("@[0-9a-f]+", "@");
    }
}
