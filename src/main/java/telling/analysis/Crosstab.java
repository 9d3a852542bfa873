package telling.analysis;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import telling.base.Problem;
import telling.data.Counts;
import telling.data.DataTable;
import telling.data.Field;
import telling.data.Provenance;
import telling.data.Roles;
import telling.data.Words;

/**
 * How two columns go together: counts, and shares of a named base once asked for.
 *
 * <p>Shape: {@link #lines} in the order of the schema and then the total, each with one cell per heading, of which
 * the last is the total.
 *
 * @param rows the column whose values are the lines
 * @param columns the column whose values are the headings
 * @param shares what the shares are shares of; {@link Shares#NONE} where none were asked for
 * @param missingShown whether missing values stand among the categories
 * @param remarks what a reader has to know beside the numbers
 * @param counts what was counted; empty once cells were suppressed, so that nothing can be told from it
 */
public record Crosstab(
        Field rows,
        Field columns,
        List<Heading> headings,
        List<Line> lines,
        Shares shares,
        boolean missingShown,
        List<Remark> remarks,
        Roles roles,
        Words unit,
        Provenance provenance,
        Optional<Counts> counts) {

    public Crosstab {
        headings = List.copyOf(headings);
        lines = List.copyOf(lines);
        remarks = List.copyOf(remarks);
    }

    /** One value of the column across. */
    public record Heading(String code, Words label) {}

    /** What shares are shares of. */
    public enum Shares {
        NONE,
        ROW,
        COLUMN,
        TOTAL
    }

    /** The same with each cell as a share of its line. */
    public Crosstab rowShares() {
        return Crossing.shared(this, Shares.ROW);
    }

    /** The same with each cell as a share of its column. */
    public Crosstab columnShares() {
        return Crossing.shared(this, Shares.COLUMN);
    }

    /** The same with each cell as a share of all. */
    public Crosstab totalShares() {
        return Crossing.shared(this, Shares.TOTAL);
    }

    /**
     * The same with missing values among the categories, one for each kind of missing; they are part of the bases then.
     *
     * <p>Errors: analysis.suppressed-already.
     */
    public Crosstab withMissing() {
        Counts counted = counts.orElseThrow(
                () -> Problem.of("analysis.suppressed-already").thrown());
        List<Remark> first = remarks.stream()
                .filter(remark -> Pooled.is(remark) || CountedOnce.is(remark))
                .toList();
        return Crossing.shared(
                new Crossing(rows, columns, roles, unit, provenance, true)
                        .of(counted, TotalRows.of(roles, counted, counted), first),
                shares);
    }

    /** Whether rows carry weights. */
    public boolean weighted() {
        return roles.weight().isPresent();
    }

    /**
     * The cell of a line and a heading, each by its code or as "total".
     *
     * <p>Errors: analysis.unknown-category.
     */
    public Cell cell(Object row, Object column) {
        int across = headings.indexOf(Coded.find(headings, Heading::code, column));
        return Coded.find(lines, Line::code, row).cells().get(across);
    }

    /** How many were counted; with weights, how many rows. Errors: as of {@link #amount}; analysis.not-whole. */
    public long count(Object row, Object column) {
        Cell.Counted cell = counted(row, column);
        return weighted() ? cell.rows() : Cells.whole(cell.amount());
    }

    /**
     * The units counted, exact; with weights, their sum.
     *
     * <p>Errors: analysis.unknown-category; analysis.no-cell where there is none.
     */
    public BigDecimal amount(Object row, Object column) {
        return counted(row, column).amount();
    }

    /**
     * The share of the base that was asked for, exact.
     *
     * <p>Errors: as of {@link #amount}; analysis.no-shares where none were asked for or the base is empty.
     */
    public Share share(Object row, Object column) {
        return counted(row, column)
                .share()
                .orElseThrow(() -> Problem.of("analysis.no-shares").thrown());
    }

    /** The share in percent, 0–100. Errors: as of {@link #share}. */
    public double sharePercent(Object row, Object column) {
        return share(row, column).percent();
    }

    /** How many there are in all; with weights, how many rows. */
    public long total() {
        return count(Cells.TOTAL, Cells.TOTAL);
    }

    private Cell.Counted counted(Object row, Object column) {
        if (cell(row, column) instanceof Cell.Counted counted) {
            return counted;
        }
        throw Problem.of(
                        "analysis.no-cell",
                        "row",
                        Waves.text(row),
                        "column",
                        Waves.text(column),
                        "why",
                        Why.text(
                                ((Cell.Absent) cell(row, column)).why(),
                                telling.base.Workspace.current().language()))
                .thrown();
    }

    /**
     * The same as a table.
     *
     * <p>Shape: one row per cell, totals included; count and share are missing where there is no count, and why says
     * so. Units: share_percent is 0–100.
     */
    public DataTable toTable() {
        return CellTable.of(this);
    }

    /** On one line, always in English. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(provenance.table() + ", " + rows.name() + " by " + columns.name() + ":");
        for (Line line : lines) {
            text.append(' ').append(line.code());
            line.cells().forEach(cell -> text.append(' ').append(Brief.of(cell)));
            text.append(';');
        }
        return text.toString();
    }
}
