package telling.analysis;

import java.util.List;
import telling.base.Pure;
import telling.data.Words;

/**
 * How the units of one wave divide over the categories.
 *
 * <p>Shape: one line per category, then the remainder, what lies outside the default base, and the
 * total. Units: counts, and shares of {@link #baseName}.
 */
@Pure
public record Distribution(
        Tallies tallies,
        View view,
        String baseName,
        Words baseTitle,
        List<Wave> waves,
        List<Line> lines,
        List<Remark> remarks)
        implements Tabulation {

    public Distribution {
        waves = List.copyOf(waves);
        lines = List.copyOf(lines);
        remarks = List.copyOf(remarks);
    }

    /** The wave that is shown. */
    public Wave wave() {
        return waves.get(0);
    }

    /**
     * The same with shares of another base.
     *
     * <p>Errors: analysis.unknown-base, which lists those that exist.
     */
    public Distribution of(String base) {
        return seen(Tabulate.checkedBase(tallies, view, base));
    }

    /**
     * The same with categories brought together by a crosswalk.
     *
     * <p>Errors: analysis.unknown-crosswalk, which lists those that exist.
     */
    public Distribution by(String crosswalk) {
        return seen(Tabulate.checkedCrosswalk(tallies, view, crosswalk));
    }

    /** The same with labels in this language, {@code en} or {@code nl}. Errors: analysis.unknown-language. */
    public Distribution labels(String language) {
        return seen(Tabulate.checkedLanguage(view, language));
    }

    /** How many were counted in this category. Errors: as of {@link Tabulation#count}. */
    public long count(String code) {
        return count(code, wave().name());
    }

    /** The share of the base, exact. Errors: as of {@link Tabulation#share}. */
    public Share share(String code) {
        return share(code, wave().name());
    }

    /** The share of the base in percent, 0–100. Errors: as of {@link Tabulation#share}. */
    public double sharePercent(String code) {
        return sharePercent(code, wave().name());
    }

    /** The sum of all lines, the remainder included. */
    public long total() {
        return total(wave().name());
    }

    /** How large the base is. Errors: as of {@link Tabulation#base}. */
    public long base() {
        return base(wave().name());
    }

    /**
     * The same with 95% intervals of its shares; a sample has them unasked.
     */
    public Distribution interval() {
        return interval(Intervals.USUAL);
    }

    /** The same with intervals of this level, as 0.9. Errors: analysis.not-a-level. */
    public Distribution interval(double level) {
        return seen(Asked.interval(view, level));
    }

    /**
     * The same with intervals corrected for a population of so many units, one size per wave.
     *
     * <p>Errors: analysis.no-population where the unit is not that of the shares, as organisations where
     * persons are counted; analysis.population-per-wave; analysis.population-small.
     *
     * <p>Source: Cochran 1977, Sampling Techniques, section 2.6; in Wilson's interval n becomes n(N − 1)/(N − n).
     */
    public Distribution finitePopulation(String unit, long... sizes) {
        return seen(Asked.finitePopulation(this, unit, sizes));
    }

    /** The same with everything unfolded: all bases side by side, definitions and mappings. */
    public Distribution full() {
        return seen(view.unfolded());
    }

    /**
     * Between which counts and shares each category would lie, wherever the remainder belongs.
     *
     * <p>Errors: analysis.no-remainder where nothing is left over.
     */
    public BoundsTable bounds() {
        return Bounding.of(this);
    }

    private List<String> names() {
        return List.of(wave().name());
    }

    private Distribution seen(View other) {
        return Tabulate.distribution(tallies, names(), other, Remarks.lasting(remarks));
    }

    /** The same with these remarks in place of its own. */
    Distribution with(List<Remark> others) {
        return new Distribution(tallies, view, baseName, baseTitle, waves, lines, others);
    }

    @Override
    public String toString() {
        return Brief.of(this);
    }
}
