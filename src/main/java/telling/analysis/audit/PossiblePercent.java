package telling.analysis.audit;

import com.google.auto.service.AutoService;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import telling.data.Exact;

/**
 * A percentage that no whole count of its base gives. Where the base is so large that every
 * percentage of that precision can occur, the test says nothing, and a note says so.
 *
 * <p>Source: after Brown and Heathers 2017, the GRIM test, for a proportion.
 */
@AutoService(AuditRule.class)
public final class PossiblePercent implements AuditRule {

    @Override
    public String code() {
        return "possible-percent";
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> findings = new ArrayList<>();
        for (Composition one : subject.compositions()) {
            Optional<Composition.Whole> whole = one.totals().stream()
                    .filter(w -> w.size().signum() > 0 && w.rounding().signum() == 0)
                    .findFirst();
            if (whole.isEmpty()) {
                continue;
            }
            BigDecimal size = whole.get().size();
            boolean told = false;
            for (Composition.Part part : one.parts()) {
                for (Composition.Percent percent : part.percents()) {
                    if (alwaysPossible(size, percent.unit())) {
                        if (!told) {
                            findings.add(note(one, size, percent));
                            told = true;
                        }
                    } else if (part.count().isEmpty() && !possible(size, percent)) {
                        findings.add(new Finding(
                                code(),
                                one.place(part, percent.figure()),
                                Say.percent(percent.value()),
                                "",
                                Say.words("percent-impossible", "size", size, "percent", percent.value()),
                                true));
                    }
                }
            }
        }
        return findings;
    }

    private Finding note(Composition one, BigDecimal size, Composition.Percent percent) {
        return new Finding(
                code(), one.place(), "", "", Say.words("not-informative", "size", size, "unit", percent.unit()), false);
    }

    /** Whether steps of one unit of the base are no wider than the precision of print. */
    static boolean alwaysPossible(BigDecimal size, BigDecimal unit) {
        return size.multiply(unit).compareTo(Say.HUNDRED) >= 0;
    }

    /** Whether some whole count, as a percentage of the base, lies within half a unit of the printed one. */
    static boolean possible(BigDecimal size, Composition.Percent percent) {
        BigFraction half = Exact.of(percent.unit()).divide(2);
        BigFraction scale = Exact.of(size).divide(100);
        BigFraction low = Exact.of(percent.value()).subtract(half).multiply(scale);
        BigFraction high = Exact.of(percent.value()).add(half).multiply(scale);
        BigInteger first =
                low.getNumerator().negate().divide(low.getDenominator()).negate();
        if (BigFraction.of(first).compareTo(low) < 0) {
            first = first.add(BigInteger.ONE);
        }
        return BigFraction.of(first).compareTo(high) <= 0;
    }
}
