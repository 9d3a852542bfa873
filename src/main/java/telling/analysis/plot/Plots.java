package telling.analysis.plot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tech.tablesaw.api.Table;
import telling.analysis.Comparison;
import telling.analysis.Crossing;
import telling.analysis.Distribution;
import telling.analysis.Summarise;
import telling.analysis.Tabulation;
import telling.analysis.Top;
import telling.base.Language;
import telling.base.Problem;
import telling.base.ProblemException;
import telling.base.Workspace;
import telling.chart.Chart;
import telling.data.DataTable;
import telling.data.Field;

/** Chooses the chart that shows a result. */
public final class Plots {

    private static final int MOST_VALUES = 40;

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
     * The chart of one column, or of one against another.
     *
     * <p>Errors: data.unknown-column; those of the kind.
     */
    public static Chart of(Table table, String... columns) {
        DataTable data = DataTable.of(table);
        String name = data.provenance().table();
        return drawn(faces(new Columns(
                data,
                Arrays.stream(columns)
                        .map(column -> data.schema().field(column, name))
                        .toList())));
    }

    /** Chosen columns in each form in which a kind may take them: what would be counted or summed up comes last. */
    private static List<Object> faces(Columns columns) {
        List<Object> faces = new ArrayList<>(List.of(columns));
        DataTable table = columns.table();
        Optional<Field> number = columns.number();
        List<String> words = columns.chosen().stream()
                .filter(columns::words)
                .map(Field::name)
                .toList();
        if (number.isPresent()) {
            boolean groups = words.size() == 1 && TablePlot.repeats(columns);
            if (groups || columns.chosen().size() == 1) {
                faces.add(
                        Summarise.of(table, number.get().name(), words.stream().findFirst()));
            }
        } else if (words.size() == 1 && columns.chosen().size() == 1) {
            faces.add(Top.of(table, words.get(0), MOST_VALUES).inOrder());
        } else if (words.size() == 2) {
            faces.add(Crossing.of(table, words.get(0), words.get(1)));
        }
        return faces;
    }

    private static Chart drawn(List<Object> faces) {
        Optional<Kinds> kinds = Kinds.best(faces);
        if (kinds.isEmpty()) {
            throw refused(faces.get(0));
        }
        if (kinds.get().kind().equals("table")) {
            Workspace.current().note("analysis.plot.as-table");
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
