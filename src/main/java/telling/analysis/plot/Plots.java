package telling.analysis.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tech.tablesaw.api.Table;
import telling.analysis.Comparison;
import telling.analysis.Distribution;
import telling.analysis.Tabulation;
import telling.base.Language;
import telling.base.Problem;
import telling.base.ProblemException;
import telling.base.Workspace;
import telling.chart.Chart;
import telling.data.DataTable;

/** Chooses the chart that shows a result. */
public final class Plots {

    private Plots() {}

    /**
     * The chart of a distribution, a comparison, a table or whatever else a {@link ChartKind} fits, in the
     * kind that shows it best.
     *
     * <p>Errors: analysis.plot-what where no kind fits; analysis.plot-columns for such a table; those of
     * the kind.
     */
    public static Chart of(Object object) {
        if (object instanceof Chart chart) {
            return chart;
        }
        return drawn(faces(object));
    }

    /**
     * The chart of one column against another.
     *
     * <p>Errors: data.unknown-column; those of {@link TablePlot}.
     */
    public static Chart of(Table table, String x, String y) {
        DataTable data = DataTable.of(table);
        String name = data.provenance().table();
        return drawn(List.of(new Columns(
                data, List.of(data.schema().field(x, name), data.schema().field(y, name)))));
    }

    private static Chart drawn(List<Object> faces) {
        Optional<Kinds> kinds = Kinds.best(faces);
        if (kinds.isEmpty()) {
            throw refused(faces.get(0));
        }
        Language language = faces.get(0) instanceof Tabulation tabulation
                ? tabulation.language()
                : Workspace.current().language();
        return kinds.get().as(kinds.get().kind(), language);
    }

    private static ProblemException refused(Object subject) {
        if (subject instanceof Columns columns) {
            DataTable table = columns.table();
            return Problem.of(
                            "analysis.plot-columns",
                            "table",
                            table.provenance().table(),
                            "columns",
                            table.schema().names())
                    .thrown();
        }
        return Problem.of("analysis.plot-what", "type", subject.getClass().getSimpleName())
                .thrown();
    }

    /** What is plotted in each form in which a kind may take it: a table with roles is its tabulation first. */
    private static List<Object> faces(Object object) {
        if (!(object instanceof Table table)) {
            return List.of(object);
        }
        DataTable data = DataTable.of(table);
        List<Object> faces = new ArrayList<>();
        TablePlot.tabulation(data)
                .ifPresentOrElse(faces::add, () -> TablePlot.plain(data).ifPresent(faces::add));
        faces.add(new Columns(data, List.of()));
        return faces;
    }

    /** The subject with its labels in this language. */
    static Object in(Object subject, Language language) {
        if (!(subject instanceof Tabulation tabulation) || tabulation.language() == language) {
            return subject;
        }
        return subject instanceof Distribution distribution
                ? distribution.labels(language.tag())
                : ((Comparison) tabulation).labels(language.tag());
    }
}
