package telling.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import telling.base.Problem;
import telling.data.Counts;
import telling.data.Field;
import telling.data.Missing;
import telling.data.Provenance;
import telling.data.Roles;
import telling.data.Source;
import telling.data.Words;

/**
 * What a source holds per wave and category, in an order that does not depend on its rows.
 *
 * @param table the source's name
 * @param category the column whose values were counted
 * @param unit what is counted, such as persons; none where the schema does not say
 * @param byWave what each wave holds, waves in their own order
 * @param rowsWithoutWave how many rows have no wave
 * @param veil which cells are suppressed, if any; their counts are not in here but for their sum
 */
public record Tallies(
        String table,
        Field category,
        Words unit,
        Roles roles,
        Provenance provenance,
        Map<String, OfWave> byWave,
        long rowsWithoutWave,
        Optional<Veil> veil) {

    public Tallies {
        byWave = Collections.unmodifiableMap(new LinkedHashMap<>(byWave));
    }

    /**
     * One wave.
     *
     * @param byCategory what each category holds, in the schema's order, then by code
     * @param missing the units whose category is missing, by kind of missing; with weights the rows
     * @param totals rows that say they are totals, which are not counted again, with what they hold
     * @param leftOut the units that the whole table holds in this wave and a filter left out
     */
    public record OfWave(
            Map<String, Tally> byCategory,
            Map<String, BigDecimal> missing,
            BigDecimal leftOut,
            Map<String, BigDecimal> totals) {
        public OfWave {
            byCategory = Collections.unmodifiableMap(new LinkedHashMap<>(byCategory));
            missing = Collections.unmodifiableMap(new LinkedHashMap<>(missing));
            totals = Collections.unmodifiableMap(new TreeMap<>(totals));
        }

        BigDecimal counted() {
            return byCategory.values().stream().map(Tally::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        long rows() {
            return byCategory.values().stream().mapToLong(Tally::rows).sum();
        }

        boolean hasUnmeasured() {
            return byCategory.values().stream().anyMatch(tally -> tally.unmeasured() > 0);
        }
    }

    /**
     * One category of one wave.
     *
     * @param rows those that have a count or weight
     * @param unmeasured rows that have the category and no count or weight
     * @param squares the sum of squared weights
     */
    public record Tally(BigDecimal amount, long rows, long unmeasured, BigDecimal squares) {
        /** Whether there are rows, and none of them has a count or weight. */
        boolean bare() {
            return rows == 0 && unmeasured > 0;
        }

        Tally plus(Tally other) {
            return new Tally(
                    amount.add(other.amount),
                    rows + other.rows,
                    unmeasured + other.unmeasured,
                    squares.add(other.squares));
        }
    }

    /**
     * What this source holds.
     *
     * <p>Errors: analysis.no-category where no column plays that part.
     */
    static Tallies of(Source source) {
        Roles roles = source.roles();
        String table = source.provenance().table();
        String category = roles.category()
                .orElseThrow(() -> Problem.of(
                                "analysis.no-category",
                                "table",
                                table,
                                "columns",
                                source.schema().names())
                        .thrown());
        Field field = source.schema().field(category, table);
        List<String> keys = new ArrayList<>();
        roles.wave().ifPresent(keys::add);
        keys.add(category);
        Optional<String> measure = Measure.of(source);
        Counts counts = CountedOnce.of(source, keys, measure);
        TotalRows wholes = TotalRows.of(source, counts, measure);
        Map<String, BigDecimal> whole = whole(source, keys, measure, wholes);
        Words unit =
                roles.count().flatMap(source.schema()::find).map(Field::unit).orElseGet(() -> Words.of(""));
        Optional<Field> wave = roles.wave().map(name -> source.schema().field(name, table));
        return new Gathering(field, wave, unit, roles, wholes).of(table, source.provenance(), counts, whole);
    }

    /** What each wave held before a filter; nothing where no row was left out. */
    private static Map<String, BigDecimal> whole(
            Source source, List<String> keys, Optional<String> measure, TotalRows wholes) {
        Source whole = source.whole();
        List<String> names = whole.schema().names();
        boolean counted =
                names.containsAll(keys) && measure.map(names::contains).orElse(true);
        return whole.equals(source) || !counted
                ? Map.of()
                : sums(CountedOnce.of(whole, keys, measure), source.roles(), wholes);
    }

    private static Map<String, BigDecimal> sums(Counts counts, Roles roles, TotalRows wholes) {
        Map<String, BigDecimal> sums = new TreeMap<>();
        for (Counts.Cell cell : counts.cells()) {
            Object code = cell.key().get(cell.key().size() - 1);
            if (!(code instanceof Missing) && !wholes.has(cell.key().size() - 1, code)) {
                sums.merge(wave(cell, roles), cell.total(), BigDecimal::add);
            }
        }
        return sums;
    }

    /** Whether a category of a table of counts is the total of the others. */
    static boolean isTotal(Roles roles, String code) {
        return roles.count().isPresent()
                && Dimensions.isTotal(code)
                && !roles.remainder().equals(Optional.of(code));
    }

    private static String wave(Counts.Cell cell, Roles roles) {
        return cell.key().size() == 1
                ? ""
                : roles.waveNamed(Waves.text(cell.key().get(0)));
    }

    /** The names of the waves that have data, in order; one without a name where the table has no waves. */
    public List<String> waves() {
        return List.copyOf(byWave.keySet());
    }

    /** What the wave of this name holds. */
    OfWave wave(String name) {
        OfWave wave = byWave.get(name);
        if (wave == null) {
            throw new IllegalStateException("no wave " + name);
        }
        return wave;
    }

    /** Sorts cells of counts into waves and categories. */
    private record Gathering(Field field, Optional<Field> waves, Words unit, Roles roles, TotalRows wholes) {

        Tallies of(String table, Provenance provenance, Counts counts, Map<String, BigDecimal> whole) {
            Map<String, Map<String, Tally>> found =
                    new TreeMap<>(waves.map(Order::of).orElseGet(Order::natural));
            Map<String, Map<String, BigDecimal>> missing = new TreeMap<>();
            Map<String, Map<String, BigDecimal>> totals = new TreeMap<>();
            long rowsWithoutWave = 0;
            for (Counts.Cell cell : counts.cells()) {
                Object last = cell.key().get(cell.key().size() - 1);
                if (cell.key().size() > 1 && cell.key().get(0) instanceof Missing) {
                    rowsWithoutWave += cell.rows();
                    continue;
                }
                String wave = wave(cell, roles);
                Map<String, Tally> ofWave = found.computeIfAbsent(wave, w -> new TreeMap<>(order()));
                if (last instanceof Missing none) {
                    missing.computeIfAbsent(wave, w -> new TreeMap<>())
                            .merge(kind(none), people(cell), BigDecimal::add);
                } else if (wholes.has(cell.key().size() - 1, last)) {
                    totals.computeIfAbsent(wave, w -> new TreeMap<>())
                            .merge(Waves.text(last), cell.total(), BigDecimal::add);
                } else {
                    ofWave.merge(Waves.text(last), Measure.tally(cell), Tally::plus);
                }
            }
            Map<String, OfWave> waves = new LinkedHashMap<>();
            found.forEach((wave, tallies) -> {
                BigDecimal sum = tallies.values().stream().map(Tally::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
                BigDecimal leftOut = whole.getOrDefault(wave, sum).subtract(sum);
                waves.put(
                        wave,
                        new OfWave(
                                tallies,
                                missing.getOrDefault(wave, Map.of()),
                                leftOut,
                                totals.getOrDefault(wave, Map.of())));
            });
            return new Tallies(table, field, unit, roles, provenance, waves, rowsWithoutWave, Optional.empty());
        }

        /** How many a cell without a category stands for: with weights the rows, beside n unweighted. */
        private BigDecimal people(Counts.Cell cell) {
            return roles.weight().isPresent() ? BigDecimal.valueOf(cell.rows()) : cell.total();
        }

        private String kind(Missing none) {
            return field.missing().stream()
                    .filter(code -> code.code().equals(none.code()))
                    .findFirst()
                    .map(Field.MissingCode::code)
                    .orElse(none.code());
        }

        private Comparator<String> order() {
            return Order.of(field);
        }
    }
}
