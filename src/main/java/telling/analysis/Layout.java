package telling.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import telling.data.Field;
import telling.data.Roles;
import telling.data.Words;

/** Lays out lines and columns of a tabulation from what was counted and how it was asked for. */
final class Layout {

    private final Tallies tallies;
    private final List<String> names;
    private final Roles.Base base;
    private final Optional<Roles.Crosswalk> crosswalk;

    Layout(Tallies tallies, List<String> names, View view) {
        this.tallies = tallies;
        this.names = List.copyOf(names);
        List<Roles.Base> bases = bases(tallies);
        this.base = bases.stream()
                .filter(b -> view.base().map(b.name()::equals).orElseGet(() -> defaultBase(tallies, b)))
                .findFirst()
                .orElse(bases.get(0));
        this.crosswalk = view.crosswalk()
                .flatMap(name -> tallies.roles().crosswalks().stream()
                        .filter(c -> c.name().equals(name))
                        .findFirst());
    }

    private static boolean defaultBase(Tallies tallies, Roles.Base candidate) {
        return tallies.roles().defaultBase().map(candidate::equals).orElse(true);
    }

    /** The bases that shares can be of; where none is declared, all units that have a category. */
    static List<Roles.Base> bases(Tallies tallies) {
        if (!tallies.roles().bases().isEmpty()) {
            return tallies.roles().bases();
        }
        return List.of(new Roles.Base("all", Words.of("all", "alle"), true, Map.of(), Map.of(), "", ""));
    }

    Tallies tallies() {
        return tallies;
    }

    Roles roles() {
        return tallies.roles();
    }

    List<String> names() {
        return names;
    }

    Roles.Base base() {
        return base;
    }

    Optional<Roles.Crosswalk> crosswalk() {
        return crosswalk;
    }

    /** The size of a base in a wave; the undeclared one is what was counted there. */
    Optional<BigDecimal> size(Roles.Base of, String wave) {
        if (hides(wave, Cells.TOTAL)) {
            return Optional.empty();
        }
        if (roles().bases().isEmpty()) {
            return Optional.of(tallies.wave(wave).counted());
        }
        return of.size(wave).isPresent()
                ? Optional.of(BigDecimal.valueOf(of.size(wave).getAsLong()))
                : Optional.empty();
    }

    /**
     * The base around the default one: that asked for where it is another, else the first that is in no wave
     * smaller than the default one.
     */
    Optional<Roles.Base> wider() {
        Optional<Roles.Base> inner = roles().defaultBase();
        if (inner.isEmpty()) {
            return Optional.empty();
        }
        if (!inner.get().equals(base)) {
            return Optional.of(base);
        }
        return roles().bases().stream()
                .filter(other -> !other.equals(inner.get()) && names.stream().allMatch(wave -> holds(other, wave)))
                .findFirst();
    }

    private boolean holds(Roles.Base outer, String wave) {
        Optional<BigDecimal> size = size(outer, wave);
        Optional<BigDecimal> held = roles().defaultBase().flatMap(inner -> size(inner, wave));
        return size.isPresent() && held.isPresent() && size.get().compareTo(held.get()) >= 0;
    }

    List<Wave> waves() {
        return names.stream()
                .map(name -> new Wave(
                        name,
                        size(base, name),
                        Objects.requireNonNullElse(base.definitions().get(name), Words.of("")),
                        hides(name, Cells.TOTAL) ? 0 : tallies.wave(name).rows()))
                .toList();
    }

    List<Line> lines() {
        List<Line> lines = new ArrayList<>(counted());
        remainder().ifPresent(lines::add);
        outside().ifPresent(lines::add);
        lines.add(total(lines));
        return veiled(lines);
    }

    private List<Line> veiled(List<Line> lines) {
        return tallies.veil()
                .map(veil -> lines.stream().map(line -> veil.over(line, names)).toList())
                .orElse(lines);
    }

    /** Whether cells are suppressed. */
    boolean veiled() {
        return tallies.veil().isPresent();
    }

    /** Whether this line of a wave is suppressed. */
    boolean hides(String wave, String code) {
        return tallies.veil().filter(veil -> veil.hides(wave, code)).isPresent();
    }

    /** The lines of the categories alone, each cell with its share of the base. */
    List<Line> categories() {
        return veiled(counted());
    }

    private List<Line> counted() {
        return codes().stream()
                .map(code -> new Line(
                        code,
                        label(code),
                        Line.Kind.CATEGORY,
                        names.stream().map(wave -> cell(wave, code)).toList()))
                .toList();
    }

    private Collection<String> codes() {
        Set<String> plain = new TreeSet<>(Order.of(tallies.category()));
        for (String wave : names) {
            plain.addAll(tallies.wave(wave).byCategory().keySet());
            roles().absent().stream()
                    .filter(absence -> absence.wave().equals(wave))
                    .forEach(absence -> plain.add(absence.category()));
        }
        if (roles().count().isEmpty()) {
            tallies.category().categories().forEach(category -> plain.add(category.code()));
        }
        if (crosswalk.isEmpty()) {
            return plain;
        }
        Set<String> targets = new LinkedHashSet<>();
        for (String code : plain) {
            boolean found = false;
            for (String wave : names) {
                if (tallies.wave(wave).byCategory().containsKey(code)) {
                    targets.add(target(wave, code));
                    found = true;
                }
            }
            if (!found) {
                targets.addAll(targets(code));
            }
        }
        return targets;
    }

    private String target(String wave, String code) {
        return crosswalk.map(c -> c.target(wave, code)).orElse(code);
    }

    /** Every line that a category goes to in one wave or another. */
    private Set<String> targets(String code) {
        Set<String> all = new LinkedHashSet<>();
        crosswalk.ifPresent(c -> c.mappings().stream()
                .filter(mapping -> mapping.from().equals(code))
                .forEach(mapping -> all.add(mapping.to())));
        return all.isEmpty() ? Set.of(code) : all;
    }

    private Cell cell(String wave, String line) {
        List<Tallies.Tally> members = new ArrayList<>();
        tallies.wave(wave).byCategory().forEach((code, tally) -> {
            if (target(wave, code).equals(line)) {
                members.add(tally);
            }
        });
        if (members.isEmpty()) {
            return lacking(wave, line);
        }
        Tallies.Tally sum = members.stream().reduce(Tallies.Tally::plus).orElseThrow();
        if (sum.bare()) {
            return new Cell.Absent("count-missing", Words.of(""));
        }
        return counted(wave, sum.amount(), sum.rows());
    }

    private Cell lacking(String wave, String line) {
        return roles().absent().stream()
                .filter(absence -> absence.wave().equals(wave)
                        && (absence.category().equals(line)
                                || targets(absence.category()).contains(line)))
                .findFirst()
                .<Cell>map(absence -> new Cell.Absent(absence.why(), absence.note()))
                .orElseGet(() -> roles().count().isPresent()
                        ? new Cell.Absent("not-in-data", Words.of(""))
                        : counted(wave, BigDecimal.ZERO, 0));
    }

    private Cell counted(String wave, BigDecimal amount, long rows) {
        Optional<Share> share =
                size(base, wave).filter(size -> size.signum() > 0).map(size -> Share.of(amount, base.name(), size));
        return new Cell.Counted(amount, rows, share);
    }

    /** What the default base holds and no category does, if that can be said of any wave. */
    private Optional<Line> remainder() {
        if (roles().remainder().isEmpty() || roles().defaultBase().isEmpty()) {
            return Optional.empty();
        }
        String code = roles().remainder().get();
        Map<String, Cell> cells = new HashMap<>();
        boolean any = false;
        for (String wave : names) {
            Optional<BigDecimal> rest = left(wave);
            any |= hides(wave, code)
                    || rest.filter(amount -> amount.signum() > 0).isPresent();
            cells.put(
                    wave,
                    rest.filter(amount -> amount.signum() >= 0)
                            .map(amount -> counted(wave, amount, 0))
                            .orElseGet(() -> new Cell.Absent("not-derivable", Words.of(""))));
        }
        return any ? Optional.of(line(code, remainderLabel(code), Line.Kind.REMAINDER, cells)) : Optional.empty();
    }

    private Words remainderLabel(String code) {
        return tallies.category().category(code).map(Field.Category::label).orElseGet(() -> Labels.of(code));
    }

    /** The default base less all categories; nothing where rows were left out, counts are missing or the base is. */
    Optional<BigDecimal> rest(String wave) {
        boolean hidden = roles().remainder().filter(code -> hides(wave, code)).isPresent();
        return hidden ? Optional.empty() : left(wave);
    }

    private Optional<BigDecimal> left(String wave) {
        Tallies.OfWave of = tallies.wave(wave);
        if (of.leftOut().signum() != 0 || of.hasUnmeasured()) {
            return Optional.empty();
        }
        return roles().defaultBase().flatMap(inner -> size(inner, wave)).map(size -> size.subtract(of.counted()));
    }

    /** What a wider base holds beyond the default one. */
    private Optional<Line> outside() {
        Optional<Roles.Base> inner = roles().defaultBase();
        if (inner.isEmpty() || inner.get().equals(base)) {
            return Optional.empty();
        }
        Map<String, Cell> cells = new HashMap<>();
        boolean any = false;
        for (String wave : names) {
            Optional<BigDecimal> beyond = size(base, wave)
                    .flatMap(outer -> size(inner.get(), wave).map(outer::subtract))
                    .filter(amount -> amount.signum() >= 0);
            any |= beyond.filter(amount -> amount.signum() > 0).isPresent();
            cells.put(
                    wave,
                    beyond.map(amount -> counted(wave, amount, 0))
                            .orElseGet(() -> new Cell.Absent("not-derivable", Words.of(""))));
        }
        return any
                ? Optional.of(line("not-published", Labels.outside(tallies.category()), Line.Kind.OUTSIDE, cells))
                : Optional.empty();
    }

    private Line line(String code, Words label, Line.Kind kind, Map<String, Cell> cells) {
        return new Line(
                code,
                label,
                kind,
                names.stream()
                        .map(wave -> Objects.requireNonNull(cells.get(wave)))
                        .toList());
    }

    private Line total(List<Line> above) {
        Map<String, Cell> cells = new HashMap<>();
        for (int at = 0; at < names.size(); at++) {
            BigDecimal sum = BigDecimal.ZERO;
            for (Line line : above) {
                if (line.cells().get(at) instanceof Cell.Counted counted) {
                    sum = sum.add(counted.amount());
                }
            }
            cells.put(
                    names.get(at),
                    counted(names.get(at), sum, tallies.wave(names.get(at)).rows()));
        }
        return line(Cells.TOTAL, Labels.of(Cells.TOTAL), Line.Kind.TOTAL, cells);
    }

    /** The label of a category or of a crosswalk's line. */
    Words label(String code) {
        Words own = crosswalk.map(c -> c.labels().get(code)).orElse(null);
        return own != null
                ? own
                : tallies.category().category(code).map(Field.Category::label).orElseGet(() -> Words.of(""));
    }
}
