package telling.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import telling.base.Problem;
import telling.data.Counts;
import telling.data.Field;
import telling.data.Missing;
import telling.data.Provenance;
import telling.data.Roles;
import telling.data.Source;
import telling.data.Words;

/** Makes crosstabs of what a source counts. */
public final class Crossing {

    private static final int MOST_LINES = 200;
    private static final int MOST_HEADINGS = 60;

    private final Field rows;
    private final Field columns;
    private final Roles roles;
    private final Words unit;
    private final Provenance provenance;
    private final boolean missingShown;

    Crossing(Field rows, Field columns, Roles roles, Words unit, Provenance provenance, boolean missingShown) {
        this.rows = rows;
        this.columns = columns;
        this.roles = roles;
        this.unit = unit;
        this.provenance = provenance;
        this.missingShown = missingShown;
    }

    /**
     * Two columns of a source against each other, by its count or weight where it has one.
     *
     * <p>Errors: data.unknown-column; analysis.same-column; analysis.crosstab-measure where the count or weight itself
     * is asked for; analysis.crosstab-many.
     */
    public static Crosstab of(Source source, String row, String column) {
        String table = source.provenance().table();
        Field rows = source.schema().field(row, table);
        Field columns = source.schema().field(column, table);
        if (row.equals(column)) {
            throw Problem.of("analysis.same-column", "column", row).thrown();
        }
        Optional<String> measure = Measure.of(source);
        for (String one : List.of(row, column)) {
            if (measure.filter(one::equals).isPresent()) {
                throw Problem.of("analysis.crosstab-measure", "column", one).thrown();
            }
        }
        Words unit = measure.flatMap(source.schema()::find).map(Field::unit).orElseGet(() -> Words.of(""));
        List<Remark> first = Stream.concat(
                        Pooled.over(source, row, column).stream(),
                        CountedOnce.remark(source, List.of(row, column)).stream())
                .toList();
        Counts counts = CountedOnce.of(source, List.of(row, column), measure);
        return new Crossing(rows, columns, source.roles(), unit, source.provenance(), false)
                .of(counts, TotalRows.of(source, counts, measure), first);
    }

    /** The crosstab of these counts, with these remarks before those that follow from them. */
    Crosstab of(Counts counts, TotalRows wholes, List<Remark> first) {
        Map<List<String>, Tallies.Tally> tallies = new HashMap<>();
        Map<String, Map<String, BigDecimal>> missing = new HashMap<>();
        Set<String> down = codes(rows);
        Set<String> across = codes(columns);
        long unmeasured = 0;
        long totals = 0;
        for (Counts.Cell cell : counts.cells()) {
            List<String> key = List.of(code(cell.key().get(0)), code(cell.key().get(1)));
            if (wholes.has(0, cell.key().get(0)) || wholes.has(1, cell.key().get(1))) {
                totals += cell.rows();
                continue;
            }
            if (!missingShown) {
                Optional<Field> lacking = lacking(cell);
                if (lacking.isPresent()) {
                    int at = lacking.get().equals(rows) ? 0 : 1;
                    BigDecimal people = roles.weight().isPresent() ? BigDecimal.valueOf(cell.rows()) : cell.total();
                    missing.computeIfAbsent(lacking.get().name(), m -> new HashMap<>())
                            .merge(((Missing) cell.key().get(at)).code(), people, BigDecimal::add);
                    continue;
                }
            }
            unmeasured += cell.unmeasured();
            down.add(key.get(0));
            across.add(key.get(1));
            tallies.merge(key, Measure.tally(cell), Tallies.Tally::plus);
        }
        if (down.size() > MOST_LINES || across.size() > MOST_HEADINGS) {
            Field many = down.size() > MOST_LINES ? rows : columns;
            int count = down.size() > MOST_LINES ? down.size() : across.size();
            throw Problem.of("analysis.crosstab-many", "column", many.name(), "count", count)
                    .thrown();
        }
        return laidOut(down, across, tallies, remarks(first, missing, unmeasured, totals), counts);
    }

    private Crosstab laidOut(
            Set<String> down,
            Set<String> across,
            Map<List<String>, Tallies.Tally> tallies,
            List<Remark> remarks,
            Counts counts) {
        List<Crosstab.Heading> headings = new ArrayList<>();
        across.forEach(code -> headings.add(new Crosstab.Heading(code, label(columns, code))));
        headings.add(new Crosstab.Heading(Cells.TOTAL, Labels.of(Cells.TOTAL)));
        List<Line> lines = new ArrayList<>();
        for (String code : down) {
            List<Cell> cells = new ArrayList<>();
            across.forEach(other -> cells.add(cell(code, other, tallies.get(List.of(code, other)))));
            cells.add(sum(cells));
            lines.add(new Line(code, label(rows, code), Line.Kind.CATEGORY, cells));
        }
        List<Cell> totals = new ArrayList<>();
        for (int at = 0; at < headings.size(); at++) {
            int column = at;
            totals.add(sum(lines.stream().map(line -> line.cells().get(column)).toList()));
        }
        lines.add(new Line(Cells.TOTAL, Labels.of(Cells.TOTAL), Line.Kind.TOTAL, totals));
        return new Crosstab(
                rows,
                columns,
                headings,
                lines,
                Crosstab.Shares.NONE,
                missingShown,
                remarks,
                roles,
                unit,
                provenance,
                Optional.of(counts));
    }

    private Cell cell(String row, String column, Tallies.@Nullable Tally tally) {
        if (tally != null) {
            return tally.bare()
                    ? new Cell.Absent("count-missing", Words.of(""))
                    : new Cell.Counted(tally.amount(), tally.rows(), Optional.empty());
        }
        if (roles.count().isEmpty()) {
            return new Cell.Counted(BigDecimal.ZERO, 0, Optional.empty());
        }
        boolean wavesAcross = roles.wave().filter(columns.name()::equals).isPresent();
        String category = wavesAcross ? row : column;
        String wave = wavesAcross ? column : row;
        boolean declared = Stream.of(rows.name(), columns.name())
                .allMatch(name -> Stream.concat(roles.wave().stream(), roles.category().stream())
                        .anyMatch(name::equals));
        return roles.absent().stream()
                .filter(absence -> declared
                        && absence.category().equals(category)
                        && absence.wave().equals(wave))
                .findFirst()
                .<Cell>map(absence -> new Cell.Absent(absence.why(), absence.note()))
                .orElseGet(() -> new Cell.Absent("not-in-data", Words.of("")));
    }

    private static Cell sum(List<Cell> cells) {
        BigDecimal amount = BigDecimal.ZERO;
        long number = 0;
        for (Cell cell : cells) {
            if (cell instanceof Cell.Counted counted) {
                amount = amount.add(counted.amount());
                number += counted.rows();
            }
        }
        return new Cell.Counted(amount, number, Optional.empty());
    }

    private Set<String> codes(Field field) {
        Set<String> codes = new TreeSet<>(Order.of(field));
        if (roles.count().isEmpty()) {
            field.categories().forEach(category -> codes.add(category.code()));
        }
        return codes;
    }

    private static String code(Object value) {
        return value instanceof Missing missing
                ? "(" + (missing.code().isEmpty() ? "missing" : missing.code()) + ")"
                : Waves.text(value);
    }

    private static Words label(Field field, String code) {
        if (field.category(code).isPresent() || !code.startsWith("(") || !code.endsWith(")")) {
            return Labels.of(field, code);
        }
        String kind = code.substring(1, code.length() - 1);
        return Labels.missing(field, kind.equals("missing") ? "" : kind);
    }

    /** The column that keeps this cell out of the table, if one does. */
    private Optional<Field> lacking(Counts.Cell cell) {
        if (cell.key().get(0) instanceof Missing) {
            return Optional.of(rows);
        }
        return cell.key().get(1) instanceof Missing ? Optional.of(columns) : Optional.empty();
    }

    private List<Remark> remarks(
            List<Remark> first, Map<String, Map<String, BigDecimal>> missing, long unmeasured, long totals) {
        List<Remark> remarks = new ArrayList<>(first);
        for (Field field : List.of(rows, columns)) {
            remarks.addAll(MissingRemarks.leftOut(field, missing.getOrDefault(field.name(), Map.of())));
        }
        if (totals > 0) {
            remarks.add(Remark.of("analysis.remark.total-rows", "rows", totals));
        }
        if (unmeasured > 0) {
            remarks.add(Remark.of(
                    "analysis.remark.rows-unmeasured",
                    "rows",
                    unmeasured,
                    "measure",
                    roles.count().or(roles::weight).orElse("")));
        }
        return remarks;
    }

    /** The same cells with shares of this kind; a cell whose base is hidden or empty has none. */
    static Crosstab shared(Crosstab of, Crosstab.Shares shares) {
        int last = of.headings().size() - 1;
        Line total = of.lines().get(of.lines().size() - 1);
        List<Line> lines = new ArrayList<>();
        for (Line line : of.lines()) {
            List<Cell> cells = new ArrayList<>();
            for (int at = 0; at <= last; at++) {
                Cell base = switch (shares) {
                    case ROW -> line.cells().get(last);
                    case COLUMN -> total.cells().get(at);
                    case TOTAL, NONE -> total.cells().get(last);
                };
                String name = switch (shares) {
                    case ROW -> line.code();
                    case COLUMN -> of.headings().get(at).code();
                    case TOTAL, NONE -> Cells.TOTAL;
                };
                cells.add(
                        shares == Crosstab.Shares.NONE
                                ? plain(line.cells().get(at))
                                : shared(line.cells().get(at), name, base));
            }
            lines.add(new Line(line.code(), line.label(), line.kind(), cells));
        }
        return new Crosstab(
                of.rows(),
                of.columns(),
                of.headings(),
                lines,
                shares,
                of.missingShown(),
                of.remarks(),
                of.roles(),
                of.unit(),
                of.provenance(),
                of.counts());
    }

    private static Cell plain(Cell cell) {
        return cell instanceof Cell.Counted counted
                ? new Cell.Counted(counted.amount(), counted.rows(), Optional.empty())
                : cell;
    }

    private static Cell shared(Cell cell, String name, Cell base) {
        if (cell instanceof Cell.Counted counted) {
            boolean sized = base instanceof Cell.Counted of && of.amount().signum() > 0;
            return new Cell.Counted(
                    counted.amount(),
                    counted.rows(),
                    sized
                            ? Optional.of(Share.of(counted.amount(), name, ((Cell.Counted) base).amount()))
                            : Optional.empty());
        }
        return cell;
    }
}
