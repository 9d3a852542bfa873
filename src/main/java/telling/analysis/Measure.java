package telling.analysis;

import java.util.Optional;
import telling.base.Problem;
import telling.data.Condition;
import telling.data.Counts;
import telling.data.Source;

/** What each row of a source counts for. */
final class Measure {

    private Measure() {}

    /**
     * The column that says how much a row counts, its count or else its weight; empty where each row counts once.
     *
     * <p>Errors: analysis.negative-measure: of less than nobody there is no share.
     */
    static Optional<String> of(Source source) {
        Optional<String> column = source.roles().count().or(() -> source.roles().weight());
        column.ifPresent(name -> {
            long below = source.where(new Condition.Compare(name, Condition.Operator.LESS, "0"))
                    .size();
            if (below > 0) {
                boolean count = source.roles().count().isPresent();
                throw Problem.of(
                                "analysis.negative-measure",
                                "column",
                                name,
                                "part",
                                count ? "count" : "weight",
                                "rows",
                                below,
                                "table",
                                source.provenance().table())
                        .thrown();
            }
        });
        return column;
    }

    /** What a cell of counts holds; its rows are those that have a count or weight, for no others are in a share. */
    static Tallies.Tally tally(Counts.Cell cell) {
        return new Tallies.Tally(cell.total(), cell.rows() - cell.unmeasured(), cell.unmeasured(), cell.squares());
    }
}
