package telling.analysis.audit;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import telling.data.Figure;
import telling.data.Words;

/** A fault that the register documents and no other rule can find from the numbers. */
@AutoService(AuditRule.class)
public final class KnownFaults implements AuditRule {

    static final String CODE = "known-fault";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> findings = new ArrayList<>();
        for (Figure figure : subject.figures()) {
            figure.fault()
                    .filter(fault -> !Say.fits(figure, fault))
                    .ifPresent(fault -> findings.add(new Finding(
                            CODE,
                            figure.id(),
                            Say.published(figure),
                            Say.plain(fault) + (Say.isPercent(figure) ? "%" : ""),
                            Words.of(figure.reason().orElse("")),
                            true)));
        }
        return findings;
    }
}
