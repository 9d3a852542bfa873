package telling.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import telling.base.Problem;
import telling.data.Counts;
import telling.data.Field;
import telling.data.Missing;
import telling.data.Provenance;
import telling.data.Source;
import telling.data.Words;

/**
 * The most common values of a column, largest first, and what is left of it.
 *
 * <p>Shape: {@link #lines} holds the values, one line "(others)" where there are more, one line per kind of missing
 * (without a share: it is not in the base), and the total of the values. Values that are as common stand in the order
 * of the schema.
 *
 * @param field the column
 * @param base all units that have a value
 */
public record Top(
        Field field,
        List<Line> lines,
        Cell.Counted base,
        boolean weighted,
        List<Remark> remarks,
        Words unit,
        Provenance provenance)
        implements Tallied {

    static final String OTHERS = "(others)";

    public Top {
        lines = List.copyOf(lines);
        remarks = List.copyOf(remarks);
    }

    /**
     * So many of the most common values of a column, by the count or weight of the source where it has one.
     *
     * <p>Errors: data.unknown-column; analysis.not-positive; analysis.crosstab-measure.
     */
    public static Top of(Source source, String column, int most) {
        if (most < 1) {
            throw Problem.of("analysis.not-positive", "number", most).thrown();
        }
        Field field = source.schema().field(column, source.provenance().table());
        Optional<String> measure = Measure.of(source);
        if (measure.filter(column::equals).isPresent()) {
            throw Problem.of("analysis.crosstab-measure", "column", column).thrown();
        }
        Words unit = measure.flatMap(source.schema()::find).map(Field::unit).orElseGet(() -> Words.of(""));
        Map<String, Tallies.Tally> values = new TreeMap<>(Order.of(field));
        Map<String, Tallies.Tally> missing = new TreeMap<>();
        long totals = 0;
        Counts counts = CountedOnce.of(source, List.of(column), measure);
        TotalRows wholes = TotalRows.of(source, counts, measure);
        for (Counts.Cell cell : counts.cells()) {
            Tallies.Tally tally = Measure.tally(cell);
            if (cell.key().get(0) instanceof Missing kind) {
                missing.merge(kind.code(), tally, Tallies.Tally::plus);
            } else if (wholes.has(0, cell.key().get(0))) {
                totals += cell.rows();
            } else {
                values.merge(Waves.text(cell.key().get(0)), tally, Tallies.Tally::plus);
            }
        }
        List<Remark> remarks = new ArrayList<>();
        Pooled.over(source, column).ifPresent(remarks::add);
        CountedOnce.remark(source, List.of(column)).ifPresent(remarks::add);
        if (totals > 0) {
            remarks.add(Remark.of("analysis.remark.total-rows", "rows", totals));
        }
        return of(source, field, unit, values, missing, most, remarks);
    }

    private static Top of(
            Source source,
            Field field,
            Words unit,
            Map<String, Tallies.Tally> values,
            Map<String, Tallies.Tally> missing,
            int most,
            List<Remark> remarks) {
        List<Map.Entry<String, Tallies.Tally>> ranked = new ArrayList<>(values.entrySet());
        ranked.sort(Comparator.comparing((Map.Entry<String, Tallies.Tally> value) ->
                        value.getValue().amount())
                .reversed());
        int shown = Math.min(most, ranked.size());
        Tallies.Tally all = sum(values.values().stream().toList());
        List<Line> lines = new ArrayList<>();
        for (Map.Entry<String, Tallies.Tally> value : ranked.subList(0, shown)) {
            lines.add(
                    line(value.getKey(), Labels.of(field, value.getKey()), Line.Kind.CATEGORY, value.getValue(), all));
        }
        if (shown < ranked.size()) {
            List<Map.Entry<String, Tallies.Tally>> others = ranked.subList(shown, ranked.size());
            Tallies.Tally rest = sum(others.stream().map(Map.Entry::getValue).toList());
            lines.add(line(
                    OTHERS, Labels.counted("analysis.line.others", others.size()), Line.Kind.REMAINDER, rest, all));
            BigDecimal last = ranked.get(shown - 1).getValue().amount();
            long tied = others.stream()
                    .filter(value -> value.getValue().amount().compareTo(last) == 0)
                    .count();
            if (tied > 0) {
                remarks.add(Remark.of(
                        "analysis.remark.tied",
                        "count",
                        tied,
                        "value",
                        Labels.named(
                                Labels.of(field, ranked.get(shown - 1).getKey()),
                                ranked.get(shown - 1).getKey())));
            }
        }
        missing.forEach((kind, tally) -> lines.add(new Line(
                "(" + (kind.isEmpty() ? "missing" : kind) + ")",
                Labels.missing(field, kind),
                Line.Kind.OUTSIDE,
                List.of(new Cell.Counted(tally.amount(), tally.rows(), Optional.empty())))));
        lines.add(line(Cells.TOTAL, Labels.of(Cells.TOTAL), Line.Kind.TOTAL, all, all));
        if (all.unmeasured() > 0) {
            remarks.add(Remark.of(
                    "analysis.remark.rows-unmeasured",
                    "rows",
                    all.unmeasured(),
                    "measure",
                    source.roles().count().or(() -> source.roles().weight()).orElse("")));
        }
        return new Top(
                field,
                lines,
                new Cell.Counted(all.amount(), all.rows(), Optional.empty()),
                source.roles().weight().isPresent(),
                remarks,
                unit,
                source.provenance()
                        .then("top(" + source.provenance().table() + ", \"" + field.name() + "\", " + most + ")"));
    }

    private static Line line(String code, Words label, Line.Kind kind, Tallies.Tally tally, Tallies.Tally all) {
        Optional<Share> share = all.amount().signum() > 0
                ? Optional.of(Share.of(tally.amount(), Cells.TOTAL, all.amount()))
                : Optional.empty();
        return new Line(code, label, kind, List.of(new Cell.Counted(tally.amount(), tally.rows(), share)));
    }

    private static Tallies.Tally sum(List<Tallies.Tally> tallies) {
        return tallies.stream().reduce(new Tallies.Tally(BigDecimal.ZERO, 0, 0, BigDecimal.ZERO), Tallies.Tally::plus);
    }

    /** The same with its values in the order of the schema where that has one. */
    public Top inOrder() {
        List<String> order =
                field.categories().stream().map(Field.Category::code).toList();
        List<Line> ordered = new ArrayList<>(lines);
        ordered.sort(Comparator.comparingInt(line -> {
            int at = line.kind() == Line.Kind.CATEGORY ? order.indexOf(line.code()) : order.size();
            return at < 0 ? order.size() : at;
        }));
        return new Top(field, ordered, base, weighted, remarks, unit, provenance);
    }

    @Override
    public String name() {
        return field.name();
    }

    @Override
    public Words title() {
        return field.title();
    }

    @Override
    public String toString() {
        return Brief.lines(provenance.table() + ", " + field.name(), lines);
    }
}
