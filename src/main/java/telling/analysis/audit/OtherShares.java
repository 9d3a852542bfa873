package telling.analysis.audit;

import com.google.auto.service.AutoService;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import telling.data.DataTable;
import telling.data.Exact;
import telling.data.Figure;
import telling.data.Roles;
import telling.data.claims.NamedCell;

/**
 * A share of the register, {@code <code>-share-<wave>}, whose count {@code <code>-<wave>} is known and gives
 * that percentage of no base. Where the count is of the register alone, its base may not be known: a note.
 */
@AutoService(AuditRule.class)
public final class OtherShares implements AuditRule {

    private static final String SHARE = "-share-";

    @Override
    public String code() {
        return "share-of-no-base";
    }

    @Override
    public List<Finding> check(Subject subject) {
        Set<String> checked = new HashSet<>();
        subject.compositions().stream()
                .flatMap(one -> one.parts().stream())
                .flatMap(part -> part.percents().stream())
                .forEach(percent -> percent.figure().ifPresent(figure -> checked.add(figure.id())));
        List<Finding> findings = new ArrayList<>();
        for (Figure figure : subject.figures()) {
            if (Say.isPercent(figure)
                    && figure.id().contains(SHARE)
                    && figure.value().isPresent()
                    && !checked.contains(figure.id())) {
                check(subject, figure).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private Optional<Finding> check(Subject subject, Figure share) {
        String id = share.id().replaceFirst(SHARE, "-");
        String wave = share.id().substring(share.id().indexOf(SHARE) + SHARE.length());
        Optional<NamedCell> cell =
                subject.cells().find(id).filter(c -> c.amount().isPresent());
        Optional<Figure> printed = subject.figure(id);
        Optional<BigDecimal> count = cell.flatMap(NamedCell::amount).or(() -> printed.flatMap(Figure::value));
        if (count.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal rounding = cell.isPresent() ? BigDecimal.ZERO : rounding(printed);
        List<Composition.Whole> wholes = wholes(subject, printed, id, wave).stream()
                .filter(w -> w.size().compareTo(count.get()) >= 0 && w.size().signum() > 0)
                .toList();
        Composition.Percent percent = new Composition.Percent(
                share.value().orElseThrow(), share.rounding().orElse(BigDecimal.ONE), Optional.of(share));
        if (wholes.isEmpty()
                || wholes.stream().anyMatch(w -> CountAndPercent.agrees(count.get(), rounding, w, percent))) {
            return Optional.empty();
        }
        Composition.Whole near = nearest(wholes, count.get(), share.value().orElseThrow());
        BigFraction computed = Say.percentOf(count.get(), near.size());
        return Optional.of(new Finding(
                code(),
                share.id(),
                Say.published(share),
                Say.percent(Say.number(computed)),
                Say.words(
                        "share-of-no-base",
                        "count",
                        count.get(),
                        "bases",
                        wholes.stream().map(Composition.Whole::name).toList(),
                        "near",
                        near.name(),
                        "computed",
                        Say.number(computed)),
                cell.isPresent()));
    }

    private static List<Composition.Whole> wholes(Subject subject, Optional<Figure> count, String id, String wave) {
        List<Composition.Whole> wholes = new ArrayList<>();
        for (DataTable table : subject.tables()) {
            for (Roles.Base base : table.roles().bases()) {
                String named = table.roles().waveNamed(wave);
                if (base.size(named).isPresent() && !(base.name() + "-" + wave).equals(id)) {
                    BigDecimal size = BigDecimal.valueOf(base.size(named).getAsLong());
                    wholes.add(new Composition.Whole(base.name(), size, BigDecimal.ZERO, Optional.empty()));
                }
            }
        }
        Stream<Figure> alike = subject.figures().stream()
                .filter(f -> f.id().endsWith("-" + wave) && !f.id().equals(id))
                .filter(f -> count.isPresent() && f.unit().equals(count.get().unit()));
        alike.filter(f -> f.value().isPresent())
                .forEach(f -> wholes.add(new Composition.Whole(
                        f.id(), f.value().orElseThrow(), rounding(Optional.of(f)), Optional.empty())));
        return wholes;
    }

    private static BigDecimal rounding(Optional<Figure> figure) {
        return figure.filter(f -> f.qualifier() != Figure.Qualifier.EXACT)
                .flatMap(Figure::rounding)
                .orElse(BigDecimal.ZERO);
    }

    private static Composition.Whole nearest(List<Composition.Whole> wholes, BigDecimal count, BigDecimal printed) {
        Composition.Whole best = wholes.get(0);
        for (Composition.Whole one : wholes) {
            if (off(one, count, printed).compareTo(off(best, count, printed)) < 0) {
                best = one;
            }
        }
        return best;
    }

    private static BigFraction off(Composition.Whole whole, BigDecimal count, BigDecimal printed) {
        return Say.percentOf(count, whole.size()).subtract(Exact.of(printed)).abs();
    }
}
