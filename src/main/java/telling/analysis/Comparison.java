package telling.analysis;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import telling.analysis.stats.Interval;
import telling.analysis.stats.TestResult;
import telling.base.Problem;
import telling.base.Pure;
import telling.data.Words;

/**
 * How the categories of two or more waves compare.
 *
 * <p>Shape: one line per category with a cell per wave, then the remainder, what lies outside the
 * default base, and the total. Units: counts, and shares of {@link #baseName}.
 */
@Pure
public record Comparison(
        Tallies tallies,
        View view,
        String baseName,
        Words baseTitle,
        List<Wave> waves,
        List<Line> lines,
        List<Remark> remarks)
        implements Tabulation {

    public Comparison {
        waves = List.copyOf(waves);
        lines = List.copyOf(lines);
        remarks = List.copyOf(remarks);
    }

    /**
     * The same with shares of another base.
     *
     * <p>Errors: analysis.unknown-base, which lists those that exist.
     */
    public Comparison of(String base) {
        return seen(Tabulate.checkedBase(tallies, view, base));
    }

    /**
     * The same with categories brought together by a crosswalk.
     *
     * <p>Errors: analysis.unknown-crosswalk, which lists those that exist.
     */
    public Comparison by(String crosswalk) {
        return seen(Tabulate.checkedCrosswalk(tallies, view, crosswalk));
    }

    /** The same with labels in this language, {@code en} or {@code nl}. Errors: analysis.unknown-language. */
    public Comparison labels(String language) {
        return seen(Tabulate.checkedLanguage(view, language));
    }

    /**
     * The change of a share from the first wave to the last, in percentage points.
     *
     * <p>Errors: as of {@link Tabulation#share}.
     */
    public double differencePoints(String code) {
        return differencePoints(code, first(), last());
    }

    /** The change of a share between two of the waves, in percentage points. Errors: as of {@link Tabulation#share}. */
    public double differencePoints(String code, Object from, Object to) {
        return share(code, to)
                .exact()
                .subtract(share(code, from).exact())
                .multiply(100)
                .doubleValue();
    }

    /** The change of a count from the first wave to the last. Errors: as of {@link Tabulation#count}. */
    public long difference(String code) {
        return count(code, last()) - count(code, first());
    }

    /**
     * The share in the last wave divided by that in the first.
     *
     * <p>Errors: as of {@link Tabulation#share}; analysis.ratio-of-zero.
     */
    public double ratio(String code) {
        BigFraction before = share(code, first()).exact();
        if (before.signum() == 0) {
            throw Problem.of("analysis.ratio-of-zero", "category", code, "wave", first())
                    .thrown();
        }
        return share(code, last()).exact().divide(before).doubleValue();
    }

    /**
     * How the change in count of a category splits into level, rate and mix, from the first wave to the last.
     *
     * <p>Errors: analysis.unknown-category; analysis.no-count where a wave lacks the category;
     * analysis.no-base where a base has no size.
     */
    public Decomposition explain(String code) {
        return explain(code, first(), last());
    }

    /** The same between two of the waves. Errors: as of {@link #explain(String)}. */
    public Decomposition explain(String code, Object from, Object to) {
        return Explain.category(this, code, from, to);
    }

    /**
     * How the change in count of every category that both the first and the last wave have splits into
     * level, rate and mix; what one of them lacks is left out and named. Errors: analysis.no-base.
     */
    public Decomposition explain() {
        return Explain.all(this, first(), last());
    }

    /**
     * The same with 95% intervals of its shares and changes; a sample has them unasked.
     */
    public Comparison interval() {
        return interval(Intervals.USUAL);
    }

    /** The same with intervals of this level, as 0.9. Errors: analysis.not-a-level. */
    public Comparison interval(double level) {
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
    public Comparison finitePopulation(String unit, long... sizes) {
        return seen(Asked.finitePopulation(this, unit, sizes));
    }

    /** The same with everything unfolded: ratios, all bases side by side, definitions and mappings. */
    public Comparison full() {
        return seen(view.unfolded());
    }

    /**
     * The interval of the change in share from the first wave to the last, in proportions.
     *
     * <p>Errors: analysis.unknown-category; analysis.no-interval where none was asked for or there is no share.
     */
    public Interval differenceInterval(String code) {
        Line line = line(code);
        return Intervals.difference(this, line, 0, waves.size() - 1)
                .orElseThrow(() -> Intervals.none(this, line, waves.size() - 1));
    }

    /**
     * The p-value of the change of a category, adjusted by Holm's method for all categories that are shown; of two that
     * make up the whole it is that of one test.
     *
     * <p>Errors: analysis.unknown-category; analysis.no-interval where a wave has no share.
     */
    public double adjustedP(String code) {
        Line line = line(code);
        Double p = Intervals.adjusted(this).get(line.code());
        if (p == null) {
            throw Intervals.none(this, line, waves.size() - 1);
        }
        return p;
    }

    /**
     * The test of a linear trend of a category's share, scores being the waves where these are numbers and
     * else their order.
     *
     * <p>Errors: analysis.not-a-trend below three waves; analysis.no-interval; analysis.no-variation.
     */
    public TestResult trendTest(String code) {
        if (waves.size() < 3) {
            throw Problem.of("analysis.not-a-trend").thrown();
        }
        return Intervals.test(this, line(code));
    }

    /**
     * Between which counts and shares each category would lie, wherever the remainder belongs.
     *
     * <p>Errors: analysis.no-remainder where nothing is left over.
     */
    public BoundsTable bounds() {
        return Bounding.of(this);
    }

    private String first() {
        return waves.get(0).name();
    }

    private String last() {
        return waves.get(waves.size() - 1).name();
    }

    private List<String> names() {
        return waves.stream().map(Wave::name).toList();
    }

    private Comparison seen(View other) {
        return Tabulate.comparison(tallies, names(), other, Remarks.lasting(remarks));
    }

    /** The same with these remarks in place of its own. */
    Comparison with(List<Remark> others) {
        return new Comparison(tallies, view, baseName, baseTitle, waves, lines, others);
    }

    @Override
    public String toString() {
        return Brief.of(this);
    }
}
