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
import telling.analysis.disclosure.CountTable;
import telling.analysis.disclosure.Hiding;
import telling.data.Roles;

/**
 * Hides small counts of distributions and comparisons. Of each wave its lines and their total are printed, and all else
 * (shares of every base, differences, ratios, intervals, remarks) follows from the cells that are shown; no total over
 * waves is. So one sum per wave is all that a reader has of hidden cells; {@code SuppressedOutputTest} holds that.
 */
final class HideWaves {

    private static final Tallies.Tally NOTHING = new Tallies.Tally(BigDecimal.ZERO, 0, 0, BigDecimal.ZERO);

    private final Tabulation tabulation;
    private final Tallies tallies;
    private final Veil veil;

    private HideWaves(Tabulation tabulation, Veil veil) {
        this.tabulation = tabulation;
        this.tallies = tabulation.tallies();
        this.veil = veil;
    }

    /** What is left to lay out once small counts are gone. */
    static Tallies veiled(Tabulation tabulation, int threshold) {
        boolean weighted = tabulation.tallies().roles().weight().isPresent();
        List<Line> lines = tabulation.lines();
        Map<String, Set<String>> hidden = new HashMap<>();
        for (int wave = 0; wave < tabulation.waves().size(); wave++) {
            List<Double> values = new ArrayList<>();
            List<Integer> parts = new ArrayList<>();
            Set<Integer> fixed = new HashSet<>();
            for (int at = 0; at < lines.size(); at++) {
                Cell cell = lines.get(at).cells().get(wave);
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
        return new HideWaves(tabulation, new Veil(threshold, hidden)).veiled();
    }

    static double value(Cell cell, boolean weighted) {
        if (cell instanceof Cell.Counted counted) {
            return weighted ? counted.rows() : Math.max(0, counted.amount().doubleValue());
        }
        return 0;
    }

    /** The tallies without hidden counts: in their place stands what they sum to, where the total is printed. */
    private Tallies veiled() {
        Map<String, Tallies.OfWave> waves = new LinkedHashMap<>();
        Set<String> bare = new HashSet<>();
        for (Wave wave : tabulation.waves()) {
            if (veil.hides(wave.name(), Cells.TOTAL)) {
                bare.add(wave.name());
            }
            waves.put(wave.name(), veiled(wave.name()));
        }
        return new Tallies(
                tallies.table(),
                tallies.category(),
                tallies.unit(),
                bare.isEmpty() ? tallies.roles() : without(bare),
                tallies.provenance(),
                waves,
                tallies.rowsWithoutWave(),
                Optional.of(veil));
    }

    private Tallies.OfWave veiled(String wave) {
        Tallies.OfWave before = tallies.wave(wave);
        Map<String, Tallies.Tally> after = new LinkedHashMap<>(before.byCategory());
        Tallies.Tally pool = NOTHING;
        Optional<String> first = Optional.empty();
        for (String code : codes(wave)) {
            pool = pool.plus(before.byCategory().getOrDefault(code, NOTHING));
            // those without a row too, so that a reader does not learn which these are
            after.put(code, NOTHING);
            first = first.or(() -> Optional.of(code));
        }
        boolean totalShown = !veil.hides(wave, Cells.TOTAL);
        if (first.isPresent() && totalShown) {
            // squared counts would tell the counts apart; squared weights are in the effective size, which is printed
            boolean weighted = tallies.roles().weight().isPresent();
            after.put(
                    first.get(),
                    new Tallies.Tally(
                            pool.amount().add(hiddenRemainder(wave)),
                            pool.rows(),
                            pool.unmeasured(),
                            weighted ? pool.squares() : BigDecimal.ZERO));
        }
        Map<String, BigDecimal> missing = new LinkedHashMap<>(before.missing());
        missing.replaceAll((kind, amount) -> veil.small(amount) ? BigDecimal.ZERO : amount);
        return new Tallies.OfWave(
                after, missing, veil.small(before.leftOut()) ? BigDecimal.ONE : before.leftOut(), Map.of());
    }

    /** The categories that stand in a hidden line of this wave, in order. */
    private Set<String> codes(String wave) {
        Set<String> all = new TreeSet<>(Order.of(tallies.category()));
        tallies.byWave().values().forEach(of -> all.addAll(of.byCategory().keySet()));
        tallies.category().categories().forEach(category -> all.add(category.code()));
        Optional<Roles.Crosswalk> crosswalk = tabulation
                .crosswalk()
                .flatMap(name -> tallies.roles().crosswalks().stream()
                        .filter(one -> one.name().equals(name))
                        .findFirst());
        all.removeIf(code ->
                !veil.hides(wave, crosswalk.map(c -> c.target(wave, code)).orElse(code)));
        return all;
    }

    private BigDecimal hiddenRemainder(String wave) {
        int at = tabulation.waves().stream().map(Wave::name).toList().indexOf(wave);
        return tabulation.lines().stream()
                .filter(line -> line.kind() == Line.Kind.REMAINDER && veil.hides(wave, line.code()))
                .map(line -> line.cells().get(at) instanceof Cell.Counted counted ? counted.amount() : BigDecimal.ZERO)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The roles without the sizes of the bases in waves whose total is hidden. */
    private Roles without(Set<String> waves) {
        Roles roles = tallies.roles();
        List<Roles.Base> bases = roles.bases().stream()
                .map(base -> {
                    Map<String, Long> sizes = new HashMap<>(base.sizes());
                    sizes.keySet().removeAll(waves);
                    return new Roles.Base(
                            base.name(),
                            base.title(),
                            base.isDefault(),
                            sizes,
                            base.definitions(),
                            base.table(),
                            base.column(),
                            List.of());
                })
                .toList();
        return new Roles(
                roles.wave(),
                roles.category(),
                roles.count(),
                roles.weight(),
                roles.design(),
                bases,
                roles.remainder(),
                roles.absent(),
                roles.crosswalks(),
                roles.aliases(),
                roles.response());
    }
}
