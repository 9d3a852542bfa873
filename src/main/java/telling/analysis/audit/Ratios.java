package telling.analysis.audit;

import com.google.auto.service.AutoService;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.numbers.fraction.BigFraction;
import telling.data.Exact;
import telling.data.Figure;

/**
 * An average of the register, {@code <these>-per-<that>-<wave>}, that is no quotient of the wave's
 * figures: those whose ids start with the one word over those whose ids start with the other.
 */
@AutoService(AuditRule.class)
public final class Ratios implements AuditRule {

    private static final Pattern ID = Pattern.compile("(.+)-per-([^-]+(?:-[^-]+)*?)-([^-]+)");

    @Override
    public String code() {
        return "ratio";
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> findings = new ArrayList<>();
        for (Figure figure : subject.figures()) {
            Matcher id = ID.matcher(figure.id());
            if (id.matches()) {
                quotients(subject, id.group(1), id.group(2), id.group(3), figure)
                        .ifPresent(findings::add);
            }
        }
        return findings;
    }

    private Optional<Finding> quotients(Subject subject, String over, String under, String wave, Figure figure) {
        Optional<Finding> nearest = Optional.empty();
        BigFraction least = BigFraction.ZERO;
        for (Figure top : named(subject, over, wave)) {
            for (Figure bottom : named(subject, under, wave)) {
                BigDecimal divisor = bottom.value().orElseThrow();
                BigFraction quotient = Exact.of(top.value().orElseThrow()).divide(Exact.of(divisor));
                if (Say.fits(figure, quotient)) {
                    return Optional.empty();
                }
                BigFraction off = quotient.subtract(middle(figure)).abs();
                if (nearest.isEmpty() || off.compareTo(least) < 0) {
                    least = off;
                    nearest = Optional.of(finding(figure, top, bottom, quotient));
                }
            }
        }
        return nearest;
    }

    private Finding finding(Figure figure, Figure top, Figure bottom, BigFraction quotient) {
        return new Finding(
                code(),
                figure.id(),
                Say.published(figure),
                Say.plain(Say.number(quotient)),
                Say.words(
                        "ratio",
                        "top",
                        top.value().orElseThrow(),
                        "topId",
                        top.id(),
                        "bottom",
                        bottom.value().orElseThrow(),
                        "bottomId",
                        bottom.id(),
                        "quotient",
                        Say.number(quotient)),
                true);
    }

    private static List<Figure> named(Subject subject, String word, String wave) {
        return subject.figures().stream()
                .filter(f -> f.id().startsWith(word)
                        && f.id().endsWith("-" + wave)
                        && !f.id().contains("-per-")
                        && !Say.isPercent(f)
                        && f.value().filter(v -> v.signum() > 0).isPresent())
                .toList();
    }

    private static BigFraction middle(Figure figure) {
        return figure.value()
                .map(Exact::of)
                .orElseGet(() -> Exact.of(figure.low().orElse(BigDecimal.ZERO))
                        .add(Exact.of(figure.high().orElse(BigDecimal.ZERO)))
                        .divide(2));
    }
}
