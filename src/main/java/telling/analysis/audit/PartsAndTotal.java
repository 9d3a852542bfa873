package telling.analysis.audit;

import com.google.auto.service.AutoService;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import telling.data.Words;

/** Counts that do not sum to their total, further off than their own rounding allows. */
@AutoService(AuditRule.class)
public final class PartsAndTotal implements AuditRule {

    static final String CODE = "parts-and-total";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> findings = new ArrayList<>();
        for (Composition one : subject.compositions()) {
            if (!one.counted() || !one.partition()) {
                continue;
            }
            for (Composition.Whole total : one.totals()) {
                BigDecimal off = one.sum().subtract(total.size());
                if (off.abs().compareTo(tolerance(one, total)) > 0) {
                    findings.add(finding(one, total, off));
                }
            }
        }
        subject.tables().forEach(table -> findings.addAll(WideTotals.of(table)));
        return findings;
    }

    /** Half a rounding base for each rounded number in the sum. */
    static BigDecimal tolerance(Composition one, Composition.Whole total) {
        return one.rounding()
                .multiply(BigDecimal.valueOf(one.parts().size()))
                .add(total.rounding())
                .divide(BigDecimal.valueOf(2));
    }

    private Finding finding(Composition one, Composition.Whole total, BigDecimal off) {
        Words words = Say.words(
                off.signum() < 0 ? "parts-short" : "parts-over",
                "count",
                one.parts().size(),
                "table",
                one.place(),
                "sum",
                one.sum(),
                "off",
                off.abs(),
                "total",
                total.size());
        if (one.parts().stream().allMatch(part -> !part.percents().isEmpty())) {
            BigDecimal shares = one.parts().stream()
                    .map(part -> part.percents().get(0).value())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            words = Say.both(words, Say.words("shares-sum", "sum", shares));
        }
        return new Finding(
                code(),
                total.figure().map(f -> f.id()).orElseGet(one::place),
                Say.plain(total.size()),
                Say.plain(one.sum()),
                words,
                true);
    }
}
