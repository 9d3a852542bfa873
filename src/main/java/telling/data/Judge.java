package telling.data;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import telling.base.Texts;
import telling.base.Workspace;

/** Holds computed values against published figures, on exact fractions. */
public final class Judge {

    private static final BigFraction HUNDRED = BigFraction.of(100);
    private static final List<BigFraction> NAMED = List.of(
            BigFraction.of(1, 4),
            BigFraction.of(1, 3),
            BigFraction.of(1, 2),
            BigFraction.of(2, 3),
            BigFraction.of(3, 4));

    private Judge() {}

    /**
     * How the computed value stands to the figure.
     *
     * <p>Units: the register's; percent is 0–100. A known fault passes as documented only while the
     * value fails the figure's rule and rounds to the very value that the register holds for it, at
     * as many decimals as the register gives.
     *
     * <p>Errors: data.not-finite.
     */
    public static Check check(Figure figure, Number computed) {
        BigFraction x = Exact.of(computed);
        boolean fits = fits(figure, x);
        Check.Status status = Check.Status.DIFFERS;
        String note = "";
        if (figure.fault().isPresent()) {
            BigDecimal fault = figure.fault().get();
            if (fits) {
                note = words("data.check-fault-gone", "fault", Exact.plain(fault));
            } else if (roundsTo(x, fault)) {
                status = Check.Status.DOCUMENTED_DISCREPANCY;
                note = figure.reason().orElse("");
            } else {
                note = words("data.check-fault-other", "fault", Exact.plain(fault));
            }
        } else if (fits) {
            status = status(figure, x);
        }
        if (status == Check.Status.DIFFERS && !fits && percent(figure) && fits(figure, x.multiply(HUNDRED))) {
            note = words("data.check-times-hundred");
        }
        return new Check(
                Check.Kind.FIGURE,
                figure.id(),
                published(figure),
                Exact.plain(x),
                figure.unit(),
                status,
                figure.source(),
                note);
    }

    /** The figure as print has it: {@code 35}, {@code almost 30}, {@code 2000–3000}; digits ungrouped, no unit. */
    public static String published(Figure figure) {
        String number = figure.value().map(Exact::plain).orElse("");
        return switch (figure.qualifier()) {
            case EXACT, ROUNDED -> number;
            case RANGE ->
                figure.low().map(Exact::plain).orElse("")
                        + "–"
                        + figure.high().map(Exact::plain).orElse("");
            case ABOUT, ALMOST, OVER, MORE_THAN, FRACTION ->
                words("data.published-" + figure.qualifier().tag(), "number", number);
        };
    }

    private static boolean fits(Figure figure, BigFraction x) {
        if (figure.qualifier() == Figure.Qualifier.RANGE) {
            return x.compareTo(part(figure.low())) >= 0 && x.compareTo(part(figure.high())) <= 0;
        }
        BigFraction print = part(figure.value());
        BigFraction off = x.subtract(print).abs();
        BigFraction half = part(figure.rounding()).divide(2);
        BigFraction tenth = print.abs().divide(10);
        return switch (figure.qualifier()) {
            case EXACT -> x.compareTo(print) == 0;
            case ROUNDED -> off.compareTo(half) <= 0;
            case ABOUT -> off.compareTo(half) <= 0 || off.compareTo(tenth) <= 0;
            case ALMOST -> x.compareTo(print.subtract(tenth)) >= 0 && x.compareTo(print) < 0;
            case OVER -> x.compareTo(print) > 0 && x.compareTo(print.add(tenth)) <= 0;
            case MORE_THAN -> x.compareTo(print) > 0;
            case FRACTION -> sameNamedFraction(figure, print, x);
            case RANGE -> throw new IllegalStateException("handled above");
        };
    }

    private static boolean sameNamedFraction(Figure figure, BigFraction print, BigFraction x) {
        BigFraction scale = percent(figure) ? HUNDRED : BigFraction.ONE;
        BigFraction printed = nearest(print.divide(scale));
        BigFraction value = x.divide(scale);
        BigFraction off = value.subtract(printed).abs();
        return NAMED.stream()
                .allMatch(other -> off.compareTo(value.subtract(other).abs()) <= 0);
    }

    private static BigFraction nearest(BigFraction value) {
        BigFraction best = NAMED.get(0);
        for (BigFraction other : NAMED) {
            if (value.subtract(other).abs().compareTo(value.subtract(best).abs()) < 0) {
                best = other;
            }
        }
        return best;
    }

    private static Check.Status status(Figure figure, BigFraction x) {
        return switch (figure.qualifier()) {
            case EXACT, ROUNDED ->
                figure.kind() == Figure.Kind.TRANSCRIBED && x.compareTo(part(figure.value())) == 0
                        ? Check.Status.TRANSCRIBED
                        : Check.Status.REPRODUCED;
            case MORE_THAN -> Check.Status.REPRODUCED;
            case ABOUT, ALMOST, OVER, RANGE, FRACTION -> Check.Status.CONSISTENT;
        };
    }

    /** Whether the value, rounded half either way to as many decimals as this one has, is this one. */
    private static boolean roundsTo(BigFraction x, BigDecimal fault) {
        BigFraction half = Exact.of(BigDecimal.ONE.movePointLeft(Math.max(0, fault.scale())))
                .divide(2);
        return x.subtract(Exact.of(fault)).abs().compareTo(half) <= 0;
    }

    private static BigFraction part(Optional<BigDecimal> number) {
        return number.map(Exact::of).orElse(BigFraction.ZERO);
    }

    private static boolean percent(Figure figure) {
        String unit = figure.unit().strip().toLowerCase(Locale.ROOT);
        return unit.equals("%") || unit.equals("percent") || unit.equals("procent");
    }

    private static String words(String key, Object... facts) {
        return Texts.get(Workspace.current().language(), key, facts);
    }
}
