package telling.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tech.tablesaw.api.Table;
import telling.analysis.disclosure.CountTable;
import telling.analysis.disclosure.Hiding;
import telling.base.Problem;
import telling.base.Workspace;
import telling.data.DataTable;
import telling.data.Field;
import telling.data.Missing;
import telling.data.MissingKinds;
import telling.data.Roles;
import telling.data.Schema;

/**
 * Hides small counts, and as many others as would give them away; the rule is that of {@link Hiding}. A result holds
 * neither the hidden counts nor what they could be worked out from, so what is made of it (a chart, its alternative
 * text, a file) cannot show them. With weights, it is rows that are counted.
 */
public final class Suppress {

    private Suppress() {}

    /** The distribution without small counts. Errors: analysis.not-a-threshold; analysis.suppressed-already. */
    public static Distribution of(Distribution distribution, int threshold) {
        Tallies veiled = veiled(distribution, threshold);
        List<String> waves = distribution.waves().stream().map(Wave::name).toList();
        return Tabulate.distribution(veiled, waves, distribution.view());
    }

    /** The comparison without small counts. Errors: analysis.not-a-threshold; analysis.suppressed-already. */
    public static Comparison of(Comparison comparison, int threshold) {
        Tallies veiled = veiled(comparison, threshold);
        List<String> waves = comparison.waves().stream().map(Wave::name).toList();
        return Tabulate.comparison(veiled, waves, comparison.view());
    }

    private static void check(int threshold, boolean already) {
        if (threshold < 2) {
            throw Problem.of("analysis.not-a-threshold", "number", threshold).thrown();
        }
        if (already) {
            throw Problem.of("analysis.suppressed-already").thrown();
        }
    }

    private static Tallies veiled(Tabulation tabulation, int threshold) {
        check(threshold, tabulation.tallies().veil().isPresent());
        Map<String, Set<String>> hidden = new HashMap<>();
        for (int wave = 0; wave < tabulation.waves().size(); wave++) {
            List<Double> values = new ArrayList<>();
            List<Integer> parts = new ArrayList<>();
            Set<Integer> fixed = new HashSet<>();
            List<Line> lines = tabulation.lines();
            for (int at = 0; at < lines.size(); at++) {
                Cell cell = lines.get(at).cells().get(wave);
                boolean weighted = tabulation.tallies().roles().weight().isPresent();
                values.add(value(cell, weighted));
                // what a wider base holds beyond the default one follows from the bases, which are published
                if (!(cell instanceof Cell.Counted) || lines.get(at).kind() == Line.Kind.OUTSIDE) {
                    fixed.add(at);
                }
                if (lines.get(at).kind() != Line.Kind.TOTAL) {
                    parts.add(at);
                }
            }
            CountTable table = new CountTable(values, List.of(new CountTable.Sum(lines.size() - 1, parts)), List.of());
            Set<String> codes = new TreeSet<>();
            Hiding.cells(table, threshold, fixed)
                    .forEach(at -> codes.add(lines.get(at).code()));
            hidden.put(tabulation.waves().get(wave).name(), codes);
        }
        return pooled(tabulation, new Veil(threshold, hidden));
    }

    /** The tallies in which hidden counts are replaced by their sum, which is printed anyway. */
    private static Tallies pooled(Tabulation tabulation, Veil veil) {
        Tallies of = tabulation.tallies();
        Optional<Roles.Crosswalk> crosswalk = tabulation
                .crosswalk()
                .flatMap(name -> of.roles().crosswalks().stream()
                        .filter(one -> one.name().equals(name))
                        .findFirst());
        Map<String, Tallies.OfWave> waves = new LinkedHashMap<>();
        for (Wave wave : tabulation.waves()) {
            Tallies.OfWave before = of.wave(wave.name());
            Map<String, Tallies.Tally> after = new LinkedHashMap<>(before.byCategory());
            Tallies.Tally none = new Tallies.Tally(BigDecimal.ZERO, 0, 0, BigDecimal.ZERO);
            Tallies.Tally pool = none;
            Optional<String> first = Optional.empty();
            for (Map.Entry<String, Tallies.Tally> one : before.byCategory().entrySet()) {
                String line =
                        crosswalk.map(c -> c.target(wave.name(), one.getKey())).orElse(one.getKey());
                if (veil.hides(wave.name(), line)) {
                    first = first.or(() -> Optional.of(one.getKey()));
                    pool = pool.plus(one.getValue());
                    after.put(one.getKey(), none);
                }
            }
            if (first.isPresent()) {
                after.put(first.get(), pool);
            }
            waves.put(wave.name(), new Tallies.OfWave(after, before.missing(), before.leftOut()));
        }
        return new Tallies(
                of.table(),
                of.category(),
                of.unit(),
                of.roles(),
                of.provenance(),
                waves,
                of.rowsWithoutWave(),
                Optional.of(veil));
    }

    private static double value(Cell cell, boolean weighted) {
        if (cell instanceof Cell.Counted counted) {
            return weighted ? counted.rows() : Math.max(0, counted.amount().doubleValue());
        }
        return 0;
    }

    /**
     * The crosstab without small counts. Its shares are shown where both their count and their base are.
     *
     * <p>Errors: analysis.not-a-threshold; analysis.suppressed-already.
     */
    public static Crosstab of(Crosstab crosstab, int threshold) {
        check(threshold, crosstab.counts().isEmpty());
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
        crosstab.lines().forEach(line -> line.cells().forEach(cell -> values.add(value(cell, crosstab.weighted()))));
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

    /**
     * The table of counts without small ones: they are missing, of the kind "suppressed". The sum of each wave (or of
     * the table, where it has no waves) is taken to be known to the reader.
     *
     * <p>Errors: analysis.not-a-threshold; analysis.suppress-what where the table has no count.
     */
    public static DataTable of(DataTable table, int threshold) {
        String count = table.roles()
                .count()
                .orElseThrow(() -> Problem.of("analysis.suppress-what", "table", table.name())
                        .thrown());
        Map<String, List<Integer>> byWave = new LinkedHashMap<>();
        for (int row = 0; row < table.rowCount(); row++) {
            int at = row;
            String wave = table.roles()
                    .wave()
                    .map(name -> Waves.text(table.value(at, name)))
                    .orElse("");
            byWave.computeIfAbsent(wave, w -> new ArrayList<>()).add(row);
        }
        check(
                threshold,
                table.missingKinds().codes().getOrDefault(count, Map.of()).containsValue(Veil.WHY));
        Map<Integer, String> hidden = new HashMap<>();
        byWave.forEach((wave, rows) -> hidden(table, count, rows, threshold).forEach(row -> hidden.put(row, Veil.WHY)));
        DataTable copy = table.copy();
        hidden.keySet().forEach(row -> copy.column(count).setMissing(row));
        List<Field> fields = table.schema().fields().stream()
                .map(field -> field.name().equals(count) ? telling(field) : field)
                .toList();
        Workspace.current().note("analysis.remark.suppressed", "count", (long) hidden.size(), "threshold", threshold);
        Map<Integer, String> kinds = new HashMap<>(table.missingKinds().codes().getOrDefault(count, Map.of()));
        kinds.putAll(hidden);
        return DataTable.of(
                        Table.create(table.name(), copy.columns()),
                        new Schema(fields),
                        table.roles(),
                        table.provenance().then("suppress(" + table.name() + ", " + threshold + ")"))
                .withMissing(table.missingKinds().and(new MissingKinds(Map.of(count, kinds))));
    }

    private static List<Integer> hidden(DataTable table, String count, List<Integer> rows, int threshold) {
        List<Double> values = new ArrayList<>();
        List<Integer> parts = new ArrayList<>();
        Set<Integer> fixed = new HashSet<>();
        double sum = 0;
        for (int at = 0; at < rows.size(); at++) {
            Object value = table.value(rows.get(at), count);
            double number = value instanceof Missing ? 0 : ((Number) value).doubleValue();
            if (value instanceof Missing) {
                fixed.add(at);
            }
            values.add(number);
            parts.add(at);
            sum += number;
        }
        values.add(sum);
        CountTable counts = new CountTable(values, List.of(new CountTable.Sum(rows.size(), parts)), List.of());
        return Hiding.cells(counts, threshold, fixed).stream()
                .filter(at -> at < rows.size())
                .map(rows::get)
                .toList();
    }

    private static Field telling(Field field) {
        List<Field.MissingCode> codes = new ArrayList<>(field.missing());
        codes.add(new Field.MissingCode(Veil.WHY, Labels.of(Veil.WHY)));
        return new Field(
                field.name(),
                field.type(),
                field.title(),
                field.description(),
                field.unit(),
                field.categories(),
                codes,
                field.rounding());
    }
}
