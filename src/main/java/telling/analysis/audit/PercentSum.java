package telling.analysis.audit;

import com.google.auto.service.AutoService;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import telling.data.Exact;

/** Percentages that cannot sum to what they should, however each of them was rounded. */
@AutoService(AuditRule.class)
public final class PercentSum implements AuditRule {

    @Override
    public String code() {
        return "percent-sum";
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> findings = new ArrayList<>();
        for (Composition one : subject.compositions()) {
            int kinds = one.parts().stream()
                    .mapToInt(part -> part.percents().size())
                    .max()
                    .orElse(0);
            for (int kind = 0; one.partition() && kind < kinds; kind++) {
                check(one, kind).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private Optional<Finding> check(Composition one, int kind) {
        List<Composition.Percent> percents = one.parts().stream()
                .flatMap(part -> part.percents().size() > kind
                        ? Stream.of(part.percents().get(kind))
                        : Stream.empty())
                .toList();
        BigDecimal sum = percents.stream().map(Composition.Percent::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal slack = percents.stream()
                .map(Composition.Percent::unit)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(2));
        BigFraction counted = counted(one);
        BigFraction hundred = BigFraction.of(100);
        BigFraction least = counted.compareTo(hundred) < 0 ? counted : hundred;
        BigFraction most = counted.compareTo(hundred) < 0 ? hundred : counted;
        boolean over = Exact.of(sum.subtract(slack)).compareTo(most) > 0;
        boolean complete = percents.size() == one.parts().size() && percents.size() > 1;
        boolean under = complete && Exact.of(sum.add(slack)).compareTo(least) < 0;
        if (!over && !under) {
            return Optional.empty();
        }
        return Optional.of(new Finding(
                code(),
                one.place(),
                Say.percent(sum),
                Say.percent(Say.HUNDRED),
                Say.words("percent-sum", "count", percents.size(), "sum", sum, "slack", slack),
                true));
    }

    /** What the counts are of their base: not a hundred where they miss their total, which is another finding. */
    private static BigFraction counted(Composition one) {
        Optional<Composition.Whole> whole = one.whole().filter(w -> w.size().signum() > 0);
        boolean exact = whole.isPresent()
                && one.counted()
                && one.rounding().signum() == 0
                && whole.get().rounding().signum() == 0;
        return exact ? Say.percentOf(one.sum(), whole.get().size()) : BigFraction.of(100);
    }
}
