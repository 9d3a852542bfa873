package telling.data.claims;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import telling.data.Check;
import telling.data.Roles;

/** Whether those who are in no category could turn the verdict on a claim, wherever they belong. */
final class Remainders {

    /** More ways than this to divide them are not all tried: then all go in steps of a twentieth. */
    private static final int MOST_STEPS = 20;

    /** How many are in no category in a wave, of how many. */
    record Rest(String wave, long count, long size, List<String> cells) {}

    /**
     * A division that turns the verdict, with the fewest that have to move.
     *
     * @param moved how many belong to each cell then
     */
    record Turn(Check.Status verdict, Map<String, Long> moved) {
        private long total() {
            return moved.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    private Remainders() {}

    /** The waves of the claim's categories in which some are in no category, with the cells they may belong to. */
    static List<Rest> of(Iterable<NamedCell> cells) {
        Map<String, Rest> byWave = new LinkedHashMap<>();
        for (NamedCell cell : cells) {
            Optional<Roles.Base> base = cell.table().roles().defaultBase();
            if (cell.kind() != NamedCell.Kind.CATEGORY
                    || cell.amount().isEmpty()
                    || base.isEmpty()
                    || base.get().size(cell.wave()).isEmpty()) {
                continue;
            }
            long size = base.get().size(cell.wave()).getAsLong();
            long left = BigDecimal.valueOf(size)
                    .subtract(NamedCells.sum(cell.table(), cell.wave()))
                    .longValue();
            if (left > 0) {
                byWave.computeIfAbsent(cell.wave(), wave -> new Rest(wave, left, size, new ArrayList<>()))
                        .cells()
                        .add(cell.name());
            }
        }
        return List.copyOf(byWave.values());
    }

    /** The divisions that give another verdict, one for each verdict that can come of it. */
    static List<Turn> turns(
            List<Rest> rests,
            Map<String, NamedCell> cells,
            Check.Status found,
            Function<Map<String, NamedCell>, Check.Status> judge) {
        Map<Check.Status, Turn> turns = new LinkedHashMap<>();
        List<Map<String, Long>> all = List.of(Map.of());
        for (Rest rest : rests) {
            List<Map<String, Long>> longer = new ArrayList<>();
            for (Map<String, Long> before : all) {
                divide(rest, 0, rest.count(), before, longer);
            }
            all = longer;
        }
        for (Map<String, Long> moved : all) {
            Check.Status verdict = judge.apply(with(cells, moved));
            Turn turn = new Turn(verdict, moved);
            if (verdict != found) {
                turns.merge(verdict, turn, (one, other) -> other.total() < one.total() ? other : one);
            }
        }
        return List.copyOf(turns.values());
    }

    private static void divide(Rest rest, int at, long left, Map<String, Long> before, List<Map<String, Long>> found) {
        if (at == rest.cells().size()) {
            found.add(before);
            return;
        }
        long step = Math.max(1, rest.count() / MOST_STEPS);
        for (long here = 0; here <= left; here = here < left && here + step > left ? left : here + step) {
            Map<String, Long> more = new LinkedHashMap<>(before);
            if (here > 0) {
                more.put(rest.cells().get(at), here);
            }
            divide(rest, at + 1, left - here, more, found);
        }
    }

    private static Map<String, NamedCell> with(Map<String, NamedCell> cells, Map<String, Long> moved) {
        Map<String, NamedCell> other = new LinkedHashMap<>(cells);
        other.replaceAll((name, cell) -> {
            long more = cell.kind() == NamedCell.Kind.TOTAL
                    ? moved.entrySet().stream()
                            .filter(one -> cells.containsKey(one.getKey())
                                    && java.util.Objects.requireNonNull(cells.get(one.getKey()))
                                            .wave()
                                            .equals(cell.wave()))
                            .mapToLong(Map.Entry::getValue)
                            .sum()
                    : moved.getOrDefault(name, 0L);
            return more == 0 ? cell : cell.plus(BigDecimal.valueOf(more));
        });
        return other;
    }
}
