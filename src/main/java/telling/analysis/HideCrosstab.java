package telling.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import telling.analysis.disclosure.CountTable;
import telling.analysis.disclosure.Hiding;

/** Hides small counts of crosstabs: every row adds up to its total, every column too, and all totals are printed. */
final class HideCrosstab {

    private HideCrosstab() {}

    static Crosstab of(Crosstab crosstab, int threshold) {
        CountTable table = table(crosstab, List.of());
        Set<Integer> fixed = new HashSet<>();
        int width = crosstab.headings().size();
        for (int line = 0; line < crosstab.lines().size(); line++) {
            for (int at = 0; at < width; at++) {
                if (crosstab.lines().get(line).cells().get(at) instanceof Cell.Absent) {
                    fixed.add(line * width + at);
                }
            }
        }
        Set<Integer> hidden = Hiding.cells(table, threshold, fixed);
        List<Line> lines = new ArrayList<>();
        for (int line = 0; line < crosstab.lines().size(); line++) {
            Line whole = crosstab.lines().get(line);
            List<Cell> cells = new ArrayList<>();
            for (int at = 0; at < width; at++) {
                cells.add(
                        hidden.contains(line * width + at)
                                ? Veil.cell()
                                : whole.cells().get(at));
            }
            lines.add(new Line(whole.code(), whole.label(), whole.kind(), cells));
        }
        Crosstab veiled = Crossing.shared(
                new Crosstab(
                        crosstab.rows(),
                        crosstab.columns(),
                        crosstab.headings(),
                        lines,
                        crosstab.shares(),
                        crosstab.missingShown(),
                        Veil.over(crosstab.remarks(), threshold, hidden.size()),
                        crosstab.roles(),
                        crosstab.unit(),
                        crosstab.provenance(),
                        Optional.empty()),
                crosstab.shares());
        // the proof is of what is printed in the end, percentages included
        if (!Hiding.safe(table(crosstab, percents(veiled)), threshold, hidden)) {
            throw new IllegalStateException(
                    "a hidden cell of " + crosstab.provenance().table() + " can be worked out");
        }
        return veiled;
    }

    private static CountTable table(Crosstab crosstab, List<CountTable.Percent> percents) {
        int width = crosstab.headings().size();
        int height = crosstab.lines().size();
        List<Double> values = new ArrayList<>();
        crosstab.lines()
                .forEach(line -> line.cells().forEach(cell -> values.add(HideWaves.value(cell, crosstab.weighted()))));
        List<CountTable.Sum> sums = new ArrayList<>();
        for (int line = 0; line < height; line++) {
            List<Integer> parts = new ArrayList<>();
            for (int at = 0; at < width - 1; at++) {
                parts.add(line * width + at);
            }
            sums.add(new CountTable.Sum(line * width + width - 1, parts));
        }
        for (int at = 0; at < width; at++) {
            List<Integer> parts = new ArrayList<>();
            for (int line = 0; line < height - 1; line++) {
                parts.add(line * width + at);
            }
            sums.add(new CountTable.Sum((height - 1) * width + at, parts));
        }
        return new CountTable(values, sums, percents);
    }

    /** Every percentage that is printed, with one decimal; with weights it is of weights and tells nothing of rows. */
    private static List<CountTable.Percent> percents(Crosstab crosstab) {
        List<CountTable.Percent> percents = new ArrayList<>();
        int width = crosstab.headings().size();
        int last = crosstab.lines().size() - 1;
        for (int line = 0; line <= last && !crosstab.weighted(); line++) {
            for (int at = 0; at < width; at++) {
                if (crosstab.lines().get(line).cells().get(at) instanceof Cell.Counted counted
                        && counted.share().isPresent()) {
                    int base = switch (crosstab.shares()) {
                        case ROW -> line * width + width - 1;
                        case COLUMN -> last * width + at;
                        case TOTAL, NONE -> last * width + width - 1;
                    };
                    double printed = Math.round(counted.share().get().percent() * 10) / 10.0;
                    percents.add(new CountTable.Percent(
                            line * width + at, base, (printed - 0.05) / 100 - 1e-9, (printed + 0.05) / 100 + 1e-9));
                }
            }
        }
        return percents;
    }
}
