package telling.analysis;

import java.util.List;
import telling.base.NearNames;
import telling.base.Problem;
import telling.base.Workspace;
import telling.data.Catalogue;
import telling.data.Check;
import telling.data.Claim;
import telling.data.ClaimCheck;
import telling.data.Figure;
import telling.data.Judge;
import telling.data.Register;
import telling.data.claims.ClaimJudge;

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

    /**
     * What the tables say of the claim of this id; of two packages that both have it, the one loaded last.
     *
     * <p>Errors: data.unknown-claim; data.no-claims.
     */
    public static ClaimCheck claim(String id) {
        Catalogue catalogue = Workspace.current().find(Catalogue.class).orElse(Catalogue.EMPTY);
        List<String> ids = catalogue.claims().stream().map(Claim::id).toList();
        if (ids.isEmpty()) {
            throw Problem.of("data.no-claims", "id", id).thrown();
        }
        return catalogue.packages().stream()
                .flatMap(p -> p.claims().stream().filter(c -> c.id().equals(id)).map(c -> ClaimJudge.check(p, c)))
                .reduce((first, second) -> second)
                .map(Verify::reported)
                .orElseThrow(() -> Problem.of(
                                "data.unknown-claim", "id", id, "near", NearNames.to(id, ids), "count", ids.size())
                        .thrown());
    }

    /** What the tables say of every claim of every package. */
    public static ClaimChecks claims() {
        Catalogue catalogue = Workspace.current().find(Catalogue.class).orElse(Catalogue.EMPTY);
        return new ClaimChecks(catalogue.packages().stream()
                .flatMap(p -> p.claims().stream().map(c -> ClaimJudge.check(p, c)))
                .map(Verify::reported)
                .toList());
    }

    private static ClaimCheck reported(ClaimCheck check) {
        Workspace workspace = Workspace.current();
        workspace.find(Check.Sink.class).ifPresent(sink -> sink.accept(check.check(workspace.language())));
        return check;
    }
}
