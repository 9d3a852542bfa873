package telling.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.numbers.fraction.BigFraction;
import telling.analysis.stats.Interval;
import telling.analysis.stats.Proportions;
import telling.analysis.stats.TestResult;
import telling.analysis.stats.Trends;
import telling.analysis.stats.TwoProportions;
import telling.base.Problem;
import telling.base.ProblemException;
import telling.data.Roles;

/**
 * The intervals and tests of a tabulation: of a census where they were asked for, of a sample always.
 *
 * <p>A share has Wilson's interval, a change Newcombe's; with weights n is the effective size of Kish, in
 * which clustering is not.
 */
public final class Intervals {

    static final double USUAL = 0.95;

    private Intervals() {}

    /** The level of the intervals, if there are any. */
    public static OptionalDouble level(Tabulation tabulation) {
        return level(tabulation.view(), tabulation.tallies().roles());
    }

    static OptionalDouble level(View view, Roles roles) {
        if (view.level().isPresent()) {
            return OptionalDouble.of(view.level().get());
        }
        return roles.design() == Roles.Design.SAMPLE ? OptionalDouble.of(USUAL) : OptionalDouble.empty();
    }

    /** The interval of a category's share in a wave, by its place; none where there is no share, or none was asked. */
    public static Optional<Interval> share(Tabulation tabulation, Line line, int wave) {
        OptionalDouble level = level(tabulation);
        return level.isEmpty() ? Optional.empty() : share(tabulation, line, wave, level.getAsDouble());
    }

    /** The interval of a change in share, in proportions; none where a wave has no interval. */
    public static Optional<Interval> difference(Tabulation tabulation, Line line, int from, int to) {
        Optional<Interval> before = share(tabulation, line, from);
        Optional<Interval> after = share(tabulation, line, to);
        return before.isPresent() && after.isPresent()
                ? Optional.of(TwoProportions.newcombe(after.get(), before.get()))
                : Optional.empty();
    }

    private static Optional<Interval> share(Tabulation tabulation, Line line, int wave, double level) {
        OptionalDouble size = size(tabulation, wave);
        if (line.kind() != Line.Kind.CATEGORY
                || size.isEmpty()
                || !(line.cells().get(wave) instanceof Cell.Counted counted)
                || counted.share().isEmpty()) {
            return Optional.empty();
        }
        boolean whole = counted.amount().stripTrailingZeros().scale() <= 0
                || tabulation.tallies().roles().weight().isPresent();
        double share = counted.share().get().doubleValue();
        return whole && share >= 0 && share <= 1
                ? Optional.of(Proportions.wilsonOfShare(share, size.getAsDouble(), level))
                : Optional.empty();
    }

    /** How many units the shares of a wave rest on: with weights effectively, with a population corrected for it. */
    static OptionalDouble size(Tabulation tabulation, int wave) {
        Tallies tallies = tabulation.tallies();
        Wave column = tabulation.waves().get(wave);
        Optional<BigDecimal> base = column.base().filter(n -> n.signum() > 0);
        if (base.isEmpty()) {
            return OptionalDouble.empty();
        }
        double n = base.get().doubleValue();
        if (tallies.roles().weight().isPresent()) {
            if (!tallies.roles().bases().isEmpty()) {
                return OptionalDouble.empty();
            }
            n = effective(tallies, column.name());
        }
        Optional<View.Population> population = tabulation.view().population();
        if (population.isPresent()) {
            double all = population.get().sizes().get(wave);
            n = n * (all - 1) / (all - n);
        }
        return n > 0 ? OptionalDouble.of(n) : OptionalDouble.empty();
    }

    /** The effective size of Kish: the square of the sum of weights, by the sum of their squares. */
    static double effective(Tallies tallies, String wave) {
        Tallies.OfWave of = tallies.wave(wave);
        double squares = of.byCategory().values().stream()
                .map(Tallies.Tally::squares)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .doubleValue();
        double sum = of.counted().doubleValue();
        return squares > 0 ? sum * sum / squares : 0;
    }

    /**
     * The test of a category's change over the waves: Pearson's chi-squared for two, the trend for more.
     * Scores are the waves where these are numbers, else their order.
     *
     * <p>Errors: analysis.no-interval where a wave has no share; analysis.no-variation.
     */
    static TestResult test(Tabulation tabulation, Line line) {
        int waves = tabulation.waves().size();
        double[] shares = new double[waves];
        double[] sizes = new double[waves];
        for (int i = 0; i < waves; i++) {
            int at = i;
            shares[i] = share(tabulation, line, i, USUAL)
                    .orElseThrow(() -> none(tabulation, line, at))
                    .estimate();
            sizes[i] = size(tabulation, i).orElseThrow();
        }
        return Trends.ofShares(shares, sizes, scores(tabulation));
    }

    static double[] scores(Tabulation tabulation) {
        List<String> names = tabulation.waves().stream().map(Wave::name).toList();
        boolean numbers = numbers(names);
        double[] scores = new double[names.size()];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = numbers ? Double.parseDouble(names.get(i)) : i;
        }
        return scores;
    }

    /** Whether the waves are numbers, such as years, so that a trend goes by these. */
    static boolean numbers(List<String> waves) {
        return waves.stream().allMatch(name -> name.matches("-?\\d{1,9}(\\.\\d{1,9})?"));
    }

    /**
     * The p-values of all categories that can be tested, by code, adjusted together by Holm's method; two that make up
     * the whole are one test, and not adjusted.
     */
    public static Map<String, Double> adjusted(Tabulation tabulation) {
        List<String> codes = new ArrayList<>();
        List<Double> found = new ArrayList<>();
        for (Line line : tabulation.lines()) {
            if (line.kind() == Line.Kind.CATEGORY && tabulation.waves().size() > 1) {
                pValue(tabulation, line).ifPresent(p -> {
                    codes.add(line.code());
                    found.add(p);
                });
            }
        }
        double[] own = found.stream().mapToDouble(Double::doubleValue).toArray();
        double[] holm = complements(tabulation, codes) ? own : Trends.holm(own);
        Map<String, Double> adjusted = new LinkedHashMap<>();
        for (int i = 0; i < holm.length; i++) {
            adjusted.put(codes.get(i), holm[i]);
        }
        return adjusted;
    }

    /** Whether these are two categories that make up the whole in every wave: what one gains, the other loses. */
    static boolean complements(Tabulation tabulation, Collection<String> codes) {
        if (codes.size() != 2) {
            return false;
        }
        for (int wave = 0; wave < tabulation.waves().size(); wave++) {
            BigFraction sum = BigFraction.ZERO;
            for (String code : codes) {
                if (!(tabulation.line(code).cells().get(wave) instanceof Cell.Counted counted)
                        || counted.share().isEmpty()) {
                    return false;
                }
                sum = sum.add(counted.share().get().exact());
            }
            if (!sum.equals(BigFraction.ONE)) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Double> pValue(Tabulation tabulation, Line line) {
        try {
            return Optional.of(test(tabulation, line).pValue());
        } catch (ProblemException refused) {
            // a category that cannot be tested has no part in the adjustment
            return Optional.empty();
        }
    }

    /** Why there is no interval. */
    static ProblemException none(Tabulation tabulation, Line line, int wave) {
        return Problem.of(
                        "analysis.no-interval",
                        "category",
                        line.code(),
                        "wave",
                        tabulation.waves().get(wave).name())
                .thrown();
    }
}
