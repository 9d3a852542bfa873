package telling.data.claims;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import telling.data.Check;
import telling.data.Claim;
import telling.data.ClaimCheck;
import telling.data.ClaimTerm;
import telling.data.DataPackage;
import telling.data.DataTable;
import telling.data.Exact;
import telling.data.Roles;
import telling.data.Words;

/** Computes the verdict on a claim from the tables of its package, on exact fractions. */
public final class ClaimJudge {

    private static final BigFraction HUNDRED = BigFraction.of(100);

    private final Claim claim;
    private final NamedCells names;
    private final Map<String, NamedCell> cells;

    private ClaimJudge(Claim claim, NamedCells names, Map<String, NamedCell> cells) {
        this.claim = claim;
        this.names = names;
        this.cells = cells;
    }

    /**
     * What the tables say of the claim. It is supported where it holds as counts and as shares of every
     * base that it speaks of, contradicted where it holds in none of these ways, base-dependent in
     * between, and not testable where the tables lack what it compares.
     */
    public static ClaimCheck check(DataPackage data, Claim claim) {
        NamedCells names = new NamedCells(data.tables(), data.primary());
        Map<String, NamedCell> cells = new LinkedHashMap<>();
        Stream.concat(claim.left().stream(), claim.right().stream())
                .flatMap(term -> term.cells().stream())
                .forEach(name -> names.find(name).ifPresent(cell -> cells.put(name, cell)));
        return new ClaimJudge(claim, names, cells).check();
    }

    private ClaimCheck check() {
        List<ClaimCheck.Reading> readings = readings();
        Check.Status found = verdict(readings);
        Caveats caveats = new Caveats(claim, cells, readings);
        return new ClaimCheck(
                claim,
                found,
                readings,
                caveats.of(found, other -> verdict(new ClaimJudge(claim, names, other).readings())));
    }

    private static Check.Status verdict(List<ClaimCheck.Reading> readings) {
        if (readings.isEmpty()) {
            return Check.Status.NOT_TESTABLE;
        }
        if (readings.stream().allMatch(ClaimCheck.Reading::holds)) {
            return Check.Status.SUPPORTED;
        }
        return readings.stream().noneMatch(ClaimCheck.Reading::holds)
                ? Check.Status.CONTRADICTED
                : Check.Status.BASE_DEPENDENT;
    }

    private List<ClaimCheck.Reading> readings() {
        List<ClaimCheck.Reading> readings = new ArrayList<>();
        Claim.Measure only = claim.measure().orElse(Claim.Measure.NONE);
        boolean compares = claim.measure().isEmpty() || only != Claim.Measure.NONE;
        if (claim.left().isEmpty() || claim.operator().isEmpty() || !compares) {
            return readings;
        }
        if (claim.measure().isEmpty() || only == Claim.Measure.COUNT) {
            reading(Claim.Measure.COUNT, Optional.empty()).ifPresent(readings::add);
        }
        if (claim.measure().isEmpty() || only == Claim.Measure.SHARE) {
            for (Roles.Base base : bases()) {
                reading(Claim.Measure.SHARE, Optional.of(base)).ifPresent(readings::add);
            }
        }
        return readings;
    }

    private List<Roles.Base> bases() {
        Optional<DataTable> table = cells.values().stream()
                .filter(cell -> cell.kind() != NamedCell.Kind.COLUMN)
                .map(NamedCell::table)
                .findFirst()
                .or(names::primary);
        List<Roles.Base> all = table.map(t -> bases(t, waves())).orElse(List.of());
        if (!claim.bases().isEmpty()) {
            return all.stream().filter(b -> claim.bases().contains(b.name())).toList();
        }
        return all.stream()
                .filter(base -> cells.values().stream().allMatch(cell -> partOf(cell, base)))
                .toList();
    }

    /** The bases of a table; where none is declared, all that its categories hold. */
    static List<Roles.Base> bases(DataTable table, Set<String> waves) {
        if (!table.roles().bases().isEmpty() || table.roles().category().isEmpty()) {
            return table.roles().bases();
        }
        Map<String, Long> sizes = new LinkedHashMap<>();
        waves.forEach(wave -> sizes.put(wave, NamedCells.sum(table, wave).longValue()));
        return List.of(new Roles.Base("all", Words.of("all", "alle"), true, sizes, Map.of(), "", ""));
    }

    private Set<String> waves() {
        Set<String> waves = new LinkedHashSet<>();
        cells.values().forEach(cell -> waves.add(cell.wave()));
        return waves;
    }

    /** Whether a share of this base says something: not of itself, nor of what is smaller. */
    private static boolean partOf(NamedCell cell, Roles.Base base) {
        if (cell.kind() == NamedCell.Kind.CATEGORY) {
            return true;
        }
        boolean itself = cell.kind() == NamedCell.Kind.BASE && cell.code().equals(base.name());
        boolean larger = cell.amount().isPresent()
                && base.size(cell.wave()).isPresent()
                && cell.amount()
                                .get()
                                .compareTo(BigDecimal.valueOf(
                                        base.size(cell.wave()).getAsLong()))
                        > 0;
        return !itself && !larger;
    }

    private Optional<ClaimCheck.Reading> reading(Claim.Measure measure, Optional<Roles.Base> base) {
        Claim.Operator operator = claim.operator().orElseThrow();
        Optional<ClaimCheck.Side> left = claim.left().flatMap(term -> side(term, measure, base));
        List<ClaimCheck.Side> right = claim.right().stream()
                .flatMap(term -> side(term, measure, base).stream())
                .toList();
        if (left.isEmpty() || right.isEmpty() || right.size() < claim.right().size()) {
            return Optional.empty();
        }
        boolean holds = right.stream()
                .allMatch(side -> operator.holds(left.get().value().compareTo(side.value())));
        return Optional.of(new ClaimCheck.Reading(
                measure,
                base.map(Roles.Base::name).orElse(""),
                base.map(Roles.Base::title).orElseGet(() -> Words.of("")),
                operator,
                left.get(),
                right,
                holds));
    }

    private Optional<ClaimCheck.Side> side(ClaimTerm term, Claim.Measure measure, Optional<Roles.Base> base) {
        BigFraction factor = Exact.of(term.factor());
        if (term.cells().isEmpty()) {
            return Optional.of(new ClaimCheck.Side(term, measure, factor, Optional.empty(), Optional.empty()));
        }
        BigFraction value = BigFraction.ZERO;
        BigDecimal part = BigDecimal.ZERO;
        Set<String> waves = new LinkedHashSet<>();
        Optional<BigDecimal> whole = Optional.empty();
        for (String name : term.cells()) {
            NamedCell cell = cells.get(name);
            if (cell == null || cell.amount().isEmpty()) {
                return Optional.empty();
            }
            BigFraction amount = Exact.of(cell.amount().get());
            part = part.add(cell.amount().get());
            waves.add(cell.wave());
            if (base.isPresent()) {
                if (base.get().size(cell.wave()).orElse(0) <= 0) {
                    return Optional.empty();
                }
                long size = base.get().size(cell.wave()).getAsLong();
                whole = Optional.of(BigDecimal.valueOf(size));
                amount = amount.multiply(HUNDRED).divide(BigFraction.of(size));
            }
            value = value.add(amount);
        }
        return Optional.of(new ClaimCheck.Side(
                term,
                measure,
                value.multiply(factor),
                Optional.of(part),
                waves.size() == 1 ? whole : Optional.empty()));
    }
}
