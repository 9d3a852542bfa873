package telling.analysis;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import telling.analysis.stats.Interval;
import telling.base.Language;
import telling.base.Workspace;
import telling.data.DataTable;
import telling.data.Provenance;
import telling.data.Words;

/**
 * Categories by waves: counts, shares of a named base, and a reason wherever a wave gives no count.
 *
 * <p>Shape: {@link #lines} in the order of the schema, each with one cell per wave of {@link #waves}.
 */
public sealed interface Tabulation permits Distribution, Comparison {

    /** What was counted, before a base or crosswalk was chosen. */
    Tallies tallies();

    /** Which base, crosswalk and language were asked for. */
    View view();

    /** The name of the base of all shares. */
    String baseName();

    /** The base in words. */
    Words baseTitle();

    /** The columns, in the order asked for. */
    List<Wave> waves();

    /** The rows: categories, then the remainder, what lies outside, and the total. */
    List<Line> lines();

    /** What a reader has to know beside the numbers. */
    List<Remark> remarks();

    /** The name of the table that was counted. */
    default String table() {
        return tallies().table();
    }

    /** The category column's title. */
    default Words categoryTitle() {
        return tallies().category().title();
    }

    /** The category column's name. */
    default String categoryName() {
        return tallies().category().name();
    }

    /** Where the numbers come from. */
    default Provenance provenance() {
        return tallies().provenance();
    }

    /** What is counted, such as persons; none where the schema does not say. */
    default Words unit() {
        return tallies().unit();
    }

    /** The Java that gives this tabulation, as {@code compare(outcomes, 2005, 2013).of("persons")}. */
    default String written() {
        return view().written(this);
    }

    /**
     * The same as a table.
     *
     * <p>Shape: one row per wave and line; count and share are missing where the wave gives none, and why
     * says so. Where intervals are on, share_low_percent, share_high_percent and interval_level stand at the end, with
     * several waves difference_points and its limits too, of the row's wave less the first. Units: share_percent is
     * 0–100, interval_level 0–1.
     */
    default DataTable toTable() {
        return Flat.of(this);
    }

    /** The language of its labels. */
    default Language language() {
        return view().language().orElseGet(() -> Workspace.current().language());
    }

    /** The label of a line, in the language of this tabulation. */
    default String label(Line line) {
        return line.label().in(language(), line.code());
    }

    /**
     * The line with this code, as {@code return} or {@code not-stated}.
     *
     * <p>Errors: analysis.unknown-category (facts category, categories, near).
     */
    default Line line(String code) {
        return Coded.find(lines(), Line::code, code);
    }

    /**
     * The cell of a category in a wave; the wave as 2005, "2005" or an alias of it.
     *
     * <p>Errors: analysis.unknown-category; analysis.wave-not-shown.
     */
    default Cell cell(String code, Object wave) {
        return line(code).cells().get(Cells.column(this, wave));
    }

    /**
     * How many were counted in this category and wave; with weights, how many rows.
     *
     * <p>Errors: analysis.no-count where the wave gives none; analysis.not-whole where it is no whole number.
     */
    default long count(String code, Object wave) {
        return Cells.whole(this, code, wave);
    }

    /**
     * The units counted, exact; with weights, the sum of weights.
     *
     * <p>Errors: analysis.no-count where the wave gives none.
     */
    default BigDecimal amount(String code, Object wave) {
        return Cells.counted(this, code, wave).amount();
    }

    /**
     * The share of the base, exact.
     *
     * <p>Errors: analysis.no-count; analysis.no-base where the base has no size in this wave.
     */
    default Share share(String code, Object wave) {
        return Cells.share(this, code, wave);
    }

    /** The share of the base in percent, 0–100. Errors: as of {@link #share}. */
    default double sharePercent(String code, Object wave) {
        return share(code, wave).percent();
    }

    /**
     * Between which shares a category lies, whatever those in no category turn out to be.
     *
     * <p>Errors: as of {@link #share}; analysis.no-bounds for a line that is no category.
     */
    default Bounds bounds(String code, Object wave) {
        return Bounds.of(this, code, wave);
    }

    /**
     * The interval of a category's share in a wave, in proportions.
     *
     * <p>Errors: analysis.unknown-category; analysis.wave-not-shown; analysis.no-interval where none was
     * asked for or there is no share.
     */
    default Interval interval(String code, Object wave) {
        Line line = line(code);
        int column = Cells.column(this, wave);
        return Intervals.share(this, line, column).orElseThrow(() -> Intervals.none(this, line, column));
    }

    /** The sum of all lines of a wave, the remainder included. */
    default long total(Object wave) {
        return count(Cells.TOTAL, wave);
    }

    /**
     * How large the base is in a wave.
     *
     * <p>Errors: analysis.no-base where it was not published; analysis.not-whole.
     */
    default long base(Object wave) {
        return Cells.base(this, wave);
    }

    /** The remarks in the language of this tabulation. */
    default List<String> notes() {
        return remarks().stream().map(remark -> remark.in(language())).toList();
    }

    /** The crosswalk that was asked for. */
    default Optional<String> crosswalk() {
        return view().crosswalk();
    }
}
