package telling.analysis.plot;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import telling.analysis.Crosstab;
import telling.analysis.Decomposition;
import telling.analysis.Summary;
import telling.analysis.Tabulation;
import telling.analysis.Tallied;
import telling.base.Origin;
import telling.base.Workspace;
import telling.data.Catalogue;
import telling.data.Provenance;
import telling.data.Source;

/** The files that the figures of a result come from. */
final class Origins {

    private Origins() {}

    /** Those of the tables that were counted, and of the tables that hold the sizes of their bases. */
    static List<Origin> of(Object object) {
        if (object instanceof Decomposition split) {
            return of(split.comparison());
        }
        if (object instanceof Tabulation tabulation) {
            Set<Origin> origins = new LinkedHashSet<>(tabulation.provenance().origins());
            tabulation
                    .tallies()
                    .roles()
                    .bases()
                    .forEach(base -> published(tabulation.provenance(), base.table())
                            .ifPresent(origin -> origins.addAll(origin.origins())));
            return List.copyOf(origins);
        }
        if (object instanceof Columns columns) {
            return columns.table().provenance().origins();
        }
        if (object instanceof Crosstab crosstab) {
            return crosstab.provenance().origins();
        }
        if (object instanceof Summary summary) {
            return summary.provenance().origins();
        }
        if (object instanceof Tallied tallied) {
            return tallied.provenance().origins();
        }
        return object instanceof Source source ? source.provenance().origins() : List.of();
    }

    private static Optional<Provenance> published(Provenance counted, String table) {
        return Workspace.current().find(Catalogue.class).stream()
                .flatMap(catalogue -> catalogue.packages().stream())
                .filter(one -> one.name().equals(counted.dataset()))
                .flatMap(one -> Optional.ofNullable(one.tables().get(table)).stream())
                .map(Source::provenance)
                .findFirst();
    }
}
