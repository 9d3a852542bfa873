package telling.session;

import java.nio.file.Path;
import telling.base.Problem;
import telling.base.Workspace;
import telling.data.Check;

/** What cells of the tests call, as they call verbs. */
public final class Probes {

    private Probes() {}

    /** A note of a verb. */
    public static int noting() {
        Workspace.current().note("session.interrupted");
        return 1;
    }

    /** A check of a verb. */
    public static void checking(String id) {
        Workspace.current()
                .get(Check.Sink.class)
                .accept(new Check(Check.Kind.FIGURE, id, "1", "1", "", Check.Status.REPRODUCED, "", ""));
    }

    /** A verb that refuses. */
    public static void refusing() {
        throw Problem.of("session.no-value-yet", "cell", 3).thrown();
    }

    /** A whole session inside a cell, as a notebook run from the prompt. */
    public static String nested() {
        try (Session inner = Sessions.open(new Workspace(Path.of("inner")), SessionSetup.standard())) {
            Heard heard = new Heard();
            inner.run(Cell.typed("System.out.print(\"inner\"); telling.base.Workspace.current().directory()"), heard);
            return heard.output + " " + heard.told.get(heard.told.size() - 1);
        }
    }
}
