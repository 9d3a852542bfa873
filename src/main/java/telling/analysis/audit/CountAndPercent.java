package telling.analysis.audit;

import com.google.auto.service.AutoService;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import telling.data.Exact;
import telling.data.Words;

/** A printed percentage that its count and base do not give, at the precision of print. */
@AutoService(AuditRule.class)
public final class CountAndPercent implements AuditRule {

    @Override
    public String code() {
        return "count-and-percent";
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> findings = new ArrayList<>();
        for (Composition one : subject.compositions()) {
            Optional<Composition.Whole> whole = one.whole().filter(w -> w.size().signum() > 0);
            for (Composition.Part part : one.parts()) {
                for (Composition.Percent percent : part.percents()) {
                    if (whole.isPresent()
                            && part.count().isPresent()
                            && !agrees(part.count().get(), one.rounding(), whole.get(), percent)) {
                        findings.add(finding(one, part, whole.get(), percent));
                    }
                }
            }
        }
        return findings;
    }

    /** Whether some count and base that round to those in print give the percentage in print. */
    static boolean agrees(BigDecimal count, BigDecimal rounding, Composition.Whole whole, Composition.Percent percent) {
        BigDecimal size = whole.size();
        if (percent.figure().isPresent()
                && rounding.signum() == 0
                && whole.rounding().signum() == 0) {
            return Say.fits(percent.figure().get(), Say.percentOf(count, size));
        }
        BigDecimal two = BigDecimal.valueOf(2);
        BigDecimal half = rounding.divide(two);
        BigDecimal halfWhole = whole.rounding().divide(two);
        BigFraction low = Say.percentOf(count.subtract(half), size.add(halfWhole));
        BigFraction high = size.compareTo(halfWhole) > 0
                ? Say.percentOf(count.add(half), size.subtract(halfWhole))
                : Exact.of(Say.HUNDRED);
        BigDecimal halfUnit = percent.unit().divide(two);
        return low.compareTo(Exact.of(percent.value().add(halfUnit))) <= 0
                && high.compareTo(Exact.of(percent.value().subtract(halfUnit))) >= 0;
    }

    private Finding finding(
            Composition one, Composition.Part part, Composition.Whole whole, Composition.Percent percent) {
        BigDecimal count = part.count().orElse(BigDecimal.ZERO);
        BigFraction computed = Say.percentOf(count, whole.size());
        Optional<Composition.Whole> other = one.otherBases().stream()
                .filter(base -> base.size().signum() > 0 && agrees(count, one.rounding(), base, percent))
                .findFirst();
        BigDecimal shown = Say.number(computed);
        BigDecimal rounded = rounded(computed, percent.unit());
        Words words = Say.words(
                rounded.compareTo(shown) == 0 ? "percent-is" : "percent-off",
                "count",
                count,
                "size",
                whole.size(),
                "computed",
                shown,
                "rounded",
                rounded);
        if (other.isPresent()) {
            words = Say.both(
                    words,
                    Say.words(
                            "percent-of-other",
                            "base",
                            other.get().name(),
                            "size",
                            other.get().size()));
        }
        if (!PossiblePercent.possible(whole.size(), percent)) {
            words = Say.both(words, Say.words("percent-impossible", "size", whole.size(), "percent", percent.value()));
        }
        return new Finding(
                code(),
                one.place(part, percent.figure()),
                Say.percent(percent.value()),
                Say.percent(shown),
                words,
                other.isEmpty());
    }

    private static BigDecimal rounded(BigFraction value, BigDecimal unit) {
        if (unit.signum() == 0) {
            return Say.number(value);
        }
        BigFraction steps = value.divide(Exact.of(unit)).add(BigFraction.of(1, 2));
        BigDecimal whole = new BigDecimal(steps.getNumerator().divide(steps.getDenominator()));
        return whole.multiply(unit);
    }
}
