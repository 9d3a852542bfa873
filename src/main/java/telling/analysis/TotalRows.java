package telling.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import telling.data.Counts;
import telling.data.Missing;
import telling.data.Roles;
import telling.data.Source;

/**
 * Which values of the keys of a table of counts stand for the total of the others: those that say so, as {@code total},
 * and those that may say so, as {@code all}, where they hold the sum of the others wherever they stand.
 *
 * @param sums for each key, the values of the second sort
 */
record TotalRows(Roles roles, List<Set<String>> sums) {

    TotalRows {
        sums = List.copyOf(sums);
    }

    /** Those of a source that was counted by these keys; where rows were filtered out, the whole decides. */
    static TotalRows of(Source source, Counts counts, Optional<String> measure) {
        if (!may(source.roles(), counts)) {
            return new TotalRows(source.roles(), List.of());
        }
        Source whole = source.whole();
        List<String> names = whole.schema().names();
        boolean counted = !whole.equals(source)
                && names.containsAll(counts.columns())
                && measure.map(names::contains).orElse(true);
        return of(source.roles(), counts, counted ? CountedOnce.of(whole, counts.columns(), measure) : counts);
    }

    /** Those of these counts, as the whole that they are of decides. */
    static TotalRows of(Roles roles, Counts counts, Counts whole) {
        boolean may = may(roles, counts);
        List<Set<String>> sums = new ArrayList<>();
        for (int at = 0; may && at < counts.columns().size(); at++) {
            sums.add(sums(whole.cells(), at));
        }
        return new TotalRows(roles, sums);
    }

    private static boolean may(Roles roles, Counts counts) {
        return roles.count().isPresent()
                && counts.cells().stream()
                        .anyMatch(cell ->
                                cell.key().stream().anyMatch(value -> Dimensions.mayBeTotal(Waves.text(value))));
    }

    /** Whether this value of the key at this place stands for the total of the others. */
    boolean has(int at, Object value) {
        String code = Waves.text(value);
        return Tallies.isTotal(roles, code)
                || (at < sums.size()
                        && sums.get(at).contains(code)
                        && !roles.remainder().equals(Optional.of(code)));
    }

    private static Set<String> sums(List<Counts.Cell> cells, int at) {
        Map<List<Object>, List<Counts.Cell>> pieces = new HashMap<>();
        Set<String> sums = new TreeSet<>();
        for (Counts.Cell cell : cells) {
            List<Object> others = new ArrayList<>(cell.key());
            Object own = others.remove(at);
            pieces.computeIfAbsent(others, o -> new ArrayList<>()).add(cell);
            if (!(own instanceof Missing) && Dimensions.mayBeTotal(Waves.text(own))) {
                sums.add(Waves.text(own));
            }
        }
        Set<String> telling = new HashSet<>();
        for (List<Counts.Cell> piece : pieces.values()) {
            for (String code : Set.copyOf(sums)) {
                Optional<Counts.Cell> total = piece.stream()
                        .filter(cell -> Waves.text(cell.key().get(at)).equals(code))
                        .findFirst();
                List<Counts.Cell> parts = piece.stream()
                        .filter(cell -> !(cell.key().get(at) instanceof Missing))
                        .filter(cell -> !sums.contains(Waves.text(cell.key().get(at))))
                        .filter(cell ->
                                !Dimensions.isTotal(Waves.text(cell.key().get(at))))
                        .toList();
                if (total.isPresent() && !holds(total.get(), parts)) {
                    sums.remove(code);
                } else if (total.isPresent()
                        && parts.stream()
                                        .filter(cell -> cell.total().signum() > 0)
                                        .count()
                                > 1) {
                    telling.add(code);
                }
            }
        }
        // a sum of one part is no proof
        sums.retainAll(telling);
        return sums;
    }

    /** Whether a cell is the sum of these, or no less where one of these has no number. */
    private static boolean holds(Counts.Cell total, List<Counts.Cell> parts) {
        BigDecimal sum = parts.stream().map(Counts.Cell::total).reduce(BigDecimal.ZERO, BigDecimal::add);
        int more = total.total().compareTo(sum);
        return more == 0
                || total.unmeasured() > 0
                || (more > 0 && parts.stream().anyMatch(part -> part.unmeasured() > 0));
    }
}
