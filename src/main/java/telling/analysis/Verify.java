package telling.analysis;

import telling.base.Workspace;
import telling.data.Catalogue;
import telling.data.Check;
import telling.data.Figure;
import telling.data.Judge;
import telling.data.Register;

/** Holds a computed value against the register of published figures and reports it to the session's ledger. */
public final class Verify {

    private Verify() {}

    /**
     * How the value stands to the published figure of this id.
     *
     * <p>Errors: data.unknown-figure; data.no-register; data.not-finite.
     */
    public static Check figure(String id, Number computed) {
        Workspace workspace = Workspace.current();
        Figure figure = Register.of(workspace.find(Catalogue.class).orElse(Catalogue.EMPTY))
                .find(id);
        Check check = Judge.check(figure, computed);
        workspace.find(Check.Sink.class).ifPresent(sink -> sink.accept(check));
        return check;
    }
}
