package telling.analysis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import telling.data.Field;
import telling.data.Roles;
import telling.data.Words;

/** What a reader has to know beside the numbers of a tabulation. */
final class Remarks {

    private static final String ALIAS = "analysis.remark.alias";

    private Remarks() {}

    /** The remarks that follow from the numbers, the gravest first. */
    static List<Remark> of(Layout layout) {
        List<Remark> remarks = new ArrayList<>(BaseStory.of(layout));
        boolean told = !remarks.isEmpty();
        differing(layout, layout.base()).ifPresent(remarks::add);
        Optional<Roles.Base> inner = layout.roles().defaultBase();
        if (told) {
            inner.filter(base -> !base.equals(layout.base()))
                    .or(layout::wider)
                    .flatMap(other -> differing(layout, other))
                    .ifPresent(remarks::add);
        }
        unpublished(layout, remarks);
        layout.names().forEach(wave -> counts(layout, wave, remarks));
        layout.names().forEach(wave -> bases(layout, wave, remarks));
        long rows = layout.tallies().rowsWithoutWave();
        if (rows > 0) {
            remarks.add(Remark.of("analysis.remark.no-wave", "rows", rows));
        }
        crosswalks(layout, remarks);
        backwards(layout).ifPresent(remarks::add);
        return layout.tallies().veil().map(veil -> veil.over(remarks)).orElse(remarks);
    }

    /** Which waves were asked for under another name. */
    static List<Remark> aliases(Tallies tallies, Object... asked) {
        List<Remark> remarks = new ArrayList<>();
        for (Object one : asked) {
            String given = Waves.text(one);
            String name = tallies.roles().waveNamed(given);
            if (!name.equals(given)) {
                remarks.add(Remark.of(ALIAS, "given", given, "wave", name));
            }
        }
        return remarks;
    }

    /** Of these remarks those that hold however a tabulation is seen. */
    static List<Remark> lasting(List<Remark> remarks) {
        return remarks.stream()
                .filter(remark -> remark.key().equals(ALIAS) || CountedOnce.is(remark))
                .toList();
    }

    /** That a base is defined differently in the waves, if it is. */
    static Optional<Remark> differing(Layout layout, Roles.Base base) {
        List<String> waves = layout.names().stream()
                .filter(wave -> base.definitions().containsKey(wave))
                .toList();
        if (waves.stream().map(base.definitions()::get).distinct().count() < 2) {
            return Optional.empty();
        }
        Words definitions = Labels.joined(waves.stream()
                .map(wave -> Labels.prefixed(
                        wave + ": ", Objects.requireNonNull(base.definitions().get(wave))))
                .toList());
        return Optional.of(
                Remark.of("analysis.remark.definitions", "base", Labels.base(base), "definitions", definitions));
    }

    /** That waves with a time of their own were asked for from the later to the earlier. */
    private static Optional<Remark> backwards(Layout layout) {
        List<String> names = layout.names();
        String first = names.get(0);
        String last = names.get(names.size() - 1);
        boolean back =
                Order.number(first) && Order.number(last) && Order.natural().compare(first, last) > 0;
        return back
                ? Optional.of(Remark.of("analysis.remark.backwards", "first", first, "last", last))
                : Optional.empty();
    }

    /** How many of the wider base are in no category because nothing was published of them. */
    private static void unpublished(Layout layout, List<Remark> remarks) {
        Optional<Roles.Base> inner = layout.roles().defaultBase();
        Optional<Roles.Base> outer = layout.wider();
        if (inner.isEmpty() || outer.isEmpty()) {
            return;
        }
        for (String wave : layout.names()) {
            Optional<BigDecimal> all = layout.size(outer.get(), wave);
            Optional<BigDecimal> known = layout.size(inner.get(), wave);
            if (all.isEmpty() || known.isEmpty() || all.get().compareTo(known.get()) <= 0) {
                continue;
            }
            BigDecimal missing = all.get().subtract(known.get());
            List<Object> facts = new ArrayList<>(List.of(
                    "wave", named(wave),
                    "category", Labels.title(layout.tallies().category()),
                    "of", all.get(),
                    "outer", Labels.base(outer.get()),
                    "known", known.get(),
                    "inner", Labels.base(inner.get())));
            Optional<Roles.Elsewhere> part = outer.get().elsewhere().stream()
                    .filter(one -> one.sizes().containsKey(wave))
                    .findFirst();
            if (part.isPresent()) {
                BigDecimal other = BigDecimal.valueOf(part.get().sizes().getOrDefault(wave, 0L));
                facts.addAll(List.of(
                        "missing",
                        missing.subtract(other),
                        "part",
                        other,
                        "what",
                        part.get().title()));
                remarks.add(Remark.of("analysis.remark.unpublished-elsewhere", facts.toArray()));
            } else {
                facts.addAll(List.of("missing", missing));
                remarks.add(Remark.of("analysis.remark.unpublished", facts.toArray()));
            }
        }
    }

    private static void counts(Layout layout, String wave, List<Remark> remarks) {
        Tallies.OfWave of = layout.tallies().wave(wave);
        Field category = layout.tallies().category();
        boolean declared = !layout.roles().bases().isEmpty();
        of.missing()
                .forEach((kind, amount) -> remarks.add(Remark.of(
                        declared ? "analysis.remark.missing" : "analysis.remark.missing-from-base",
                        "wave",
                        named(wave),
                        "amount",
                        plain(amount),
                        "category",
                        Labels.title(category),
                        "kind",
                        Labels.missing(category, kind))));
        of.totals().forEach((code, amount) -> {
            boolean sums = amount.compareTo(of.counted()) == 0 || of.leftOut().signum() != 0;
            remarks.add(Remark.of(
                    sums ? "analysis.remark.total-row" : "analysis.remark.total-row-differs",
                    "wave",
                    named(wave),
                    "category",
                    Labels.named(layout.label(code), code),
                    "amount",
                    plain(amount),
                    "sum",
                    plain(of.counted())));
        });
        of.byCategory().forEach((code, tally) -> {
            if (tally.unmeasured() > 0 && !layout.veiled()) {
                boolean weighted = layout.roles().weight().isPresent();
                remarks.add(Remark.of(
                        weighted ? "analysis.remark.unweighted" : "analysis.remark.unmeasured",
                        "wave",
                        named(wave),
                        "rows",
                        tally.unmeasured(),
                        "category",
                        Labels.named(layout.label(code), code)));
            }
        });
        if (of.leftOut().signum() > 0 && !layout.hides(wave, Cells.TOTAL)) {
            remarks.add(Remark.of(
                    declared ? "analysis.remark.left-out" : "analysis.remark.kept",
                    "wave",
                    named(wave),
                    "amount",
                    rounded(layout, of.leftOut()),
                    "base",
                    layout.base().name(),
                    "kept",
                    rounded(layout, of.counted()),
                    "of",
                    rounded(layout, of.counted().add(of.leftOut()))));
        }
    }

    /** With weights to one decimal, as the table shows them. */
    private static BigDecimal rounded(Layout layout, BigDecimal amount) {
        return plain(layout.roles().weight().isPresent() ? amount.setScale(1, RoundingMode.HALF_UP) : amount);
    }

    /** The wave as remarks name it. */
    static Object named(String wave) {
        return wave.isEmpty() ? Labels.wholeTable() : wave;
    }

    /** A number without needless decimals. */
    private static BigDecimal plain(BigDecimal amount) {
        return amount.signum() == 0
                ? BigDecimal.ZERO
                : new BigDecimal(amount.stripTrailingZeros().toPlainString());
    }

    private static void bases(Layout layout, String wave, List<Remark> remarks) {
        Roles.Base base = layout.base();
        if (layout.size(base, wave).isEmpty()) {
            remarks.add(Remark.of("analysis.remark.no-base", "wave", wave, "base", base.name()));
        }
        BigDecimal counted = layout.tallies().wave(wave).counted();
        layout.size(base, wave)
                .filter(size -> counted.compareTo(size) > 0)
                .ifPresent(size -> remarks.add(Remark.of(
                        "analysis.remark.more-than-base",
                        "wave",
                        wave,
                        "counted",
                        counted,
                        "base",
                        base.name(),
                        "size",
                        size)));
    }

    /** The notes of the crosswalk in use, or else the crosswalk that would fill cells that have no count. */
    private static void crosswalks(Layout layout, List<Remark> remarks) {
        if (layout.crosswalk().isPresent()) {
            CrosswalkParts.of(layout, layout.crosswalk().get()).ifPresent(remarks::add);
            Set<Words> notes = new LinkedHashSet<>();
            layout.crosswalk().get().mappings().stream()
                    .filter(mapping -> layout.names().contains(mapping.wave()))
                    .forEach(mapping -> notes.add(mapping.note()));
            notes.stream()
                    .filter(note -> !note.isEmpty())
                    .forEach(note -> remarks.add(Remark.of("analysis.remark.mapping", "note", note)));
            return;
        }
        remarks.addAll(helping(layout));
    }

    /** The crosswalks under which fewer cells lack a count. */
    static List<Remark> helping(Layout layout) {
        long lacking =
                layout.names().size() > 1 && layout.crosswalk().isEmpty() && !layout.veiled() ? lacking(layout) : 0;
        List<Remark> helping = new ArrayList<>();
        for (Roles.Crosswalk crosswalk : layout.roles().crosswalks()) {
            View view = View.PLAIN.of(layout.base().name()).by(crosswalk.name());
            if (lacking > 0 && lacking(new Layout(layout.tallies(), layout.names(), view)) < lacking) {
                helping.add(Remark.of("analysis.remark.crosswalk-helps", "crosswalk", crosswalk.name()));
            }
        }
        return helping;
    }

    private static long lacking(Layout layout) {
        return layout.categories().stream()
                .flatMap(line -> line.cells().stream())
                .filter(Cell.Absent.class::isInstance)
                .count();
    }
}
