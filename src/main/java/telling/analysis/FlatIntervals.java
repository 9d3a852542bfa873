package telling.analysis;

import java.util.List;
import java.util.Optional;
import tech.tablesaw.api.DoubleColumn;
import telling.analysis.stats.Interval;

/**
 * The intervals of a tabulation as columns beside its table, one row per wave and line.
 *
 * <p>Units: limits of shares in percent, 0–100, limits of differences in percentage points; a difference is that of the
 * row's wave less the first, so the rows of the first have none. Missing where there is no interval.
 */
final class FlatIntervals {

    private static final int PERCENT = 100;

    private FlatIntervals() {}

    /** share_low_percent, share_high_percent, with several waves difference_*_points, and interval_level (0–1). */
    static List<DoubleColumn> of(Tabulation tabulation) {
        DoubleColumn low = DoubleColumn.create("share_low_percent");
        DoubleColumn high = DoubleColumn.create("share_high_percent");
        DoubleColumn difference = DoubleColumn.create("difference_points");
        DoubleColumn least = DoubleColumn.create("difference_low_points");
        DoubleColumn most = DoubleColumn.create("difference_high_points");
        DoubleColumn level = DoubleColumn.create("interval_level");
        for (int wave = 0; wave < tabulation.waves().size(); wave++) {
            for (Line line : tabulation.lines()) {
                Optional<Interval> share = Intervals.share(tabulation, line, wave);
                append(low, share.map(Interval::low));
                append(high, share.map(Interval::high));
                Optional<Interval> change =
                        wave == 0 ? Optional.empty() : Intervals.difference(tabulation, line, 0, wave);
                append(difference, change.map(Interval::estimate));
                append(least, change.map(Interval::low));
                append(most, change.map(Interval::high));
                share.ifPresentOrElse(one -> level.append(one.level()), level::appendMissing);
            }
        }
        return tabulation.waves().size() > 1
                ? List.of(low, high, difference, least, most, level)
                : List.of(low, high, level);
    }

    private static void append(DoubleColumn column, Optional<Double> proportion) {
        proportion.ifPresentOrElse(one -> column.append(PERCENT * one), column::appendMissing);
    }
}
