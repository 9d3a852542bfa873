package telling.analysis.plot;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;
import telling.analysis.Intervals;
import telling.analysis.Line;
import telling.analysis.Tabulation;
import telling.base.Numbers;
import telling.base.Texts;
import telling.chart.Look;
import telling.chart.Mark;
import telling.data.Roles;

/** The intervals of a tabulation on its bars, only where there are any: a census has them only when they were asked for. */
final class Whiskers {

    private Whiskers() {}

    /**
     * The interval of a share as a whisker at a height; none where there is no interval.
     *
     * @param percent whether bars are shares in percent, not counts
     */
    static Optional<Mark.Rule> of(Tabulation tabulation, Line line, int wave, double y, boolean percent) {
        double unit = percent
                ? 100
                : tabulation
                        .waves()
                        .get(wave)
                        .base()
                        .map(BigDecimal::doubleValue)
                        .orElse(0.0);
        return unit == 0
                ? Optional.empty()
                : Intervals.share(tabulation, line, wave)
                        .map(i -> new Mark.Rule(
                                i.low() * unit,
                                y,
                                i.high() * unit,
                                y,
                                Look.of(wave).highlighted(),
                                "",
                                ""));
    }

    /** What the whiskers are, and are not, to follow a subtitle; empty where there are none. */
    static String words(Tabulation tabulation) {
        return words(tabulation, "whiskers");
    }

    /** The same of intervals in brackets. */
    static String inBrackets(Tabulation tabulation) {
        return words(tabulation, "brackets");
    }

    /** The same of intervals in columns of their own. */
    static String inColumns(Tabulation tabulation) {
        return words(tabulation, "columns");
    }

    private static String words(Tabulation tabulation, String where) {
        OptionalDouble level = Intervals.level(tabulation);
        if (level.isEmpty()) {
            return "";
        }
        Roles roles = tabulation.tallies().roles();
        boolean census = roles.design() == Roles.Design.CENSUS;
        String assumed =
                roles.weight().isPresent() ? "analysis.plot.interval-assumed" : "analysis.plot.interval-census";
        BigDecimal percent =
                BigDecimal.valueOf(level.getAsDouble()).movePointRight(2).stripTrailingZeros();
        String interval = Texts.get(
                tabulation.language(),
                census ? assumed : "analysis.plot.interval",
                "level",
                Numbers.grouped(percent, tabulation.language()) + "%");
        return "; " + Texts.get(tabulation.language(), "analysis.plot." + where, "interval", interval);
    }
}
