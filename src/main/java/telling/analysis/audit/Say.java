package telling.analysis.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import telling.base.Language;
import telling.base.Texts;
import telling.data.Exact;
import telling.data.Figure;
import telling.data.Judge;
import telling.data.Words;

/** Words and numbers of findings. */
final class Say {

    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Say() {}

    /** The text {@code analysis.audit.KEY} in every language. */
    static Words words(String key, Object... facts) {
        Map<Language, String> all = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            all.put(language, Texts.get(language, "analysis.audit." + key, facts));
        }
        return new Words(all);
    }

    /** The first words, then the second. */
    static Words both(Words first, Words second) {
        Map<Language, String> all = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            all.put(language, first.in(language, "") + "; " + second.in(language, ""));
        }
        return new Words(all);
    }

    /** A number with at most two decimals. */
    static BigDecimal number(BigFraction value) {
        BigDecimal decimal = new BigDecimal(Exact.plain(value));
        return decimal.scale() > 2 ? decimal.setScale(2, RoundingMode.HALF_UP) : decimal;
    }

    static String plain(BigDecimal value) {
        return Exact.plain(value);
    }

    static String percent(BigDecimal value) {
        return Exact.plain(value) + "%";
    }

    /** The part as a percentage of the whole, exact. */
    static BigFraction percentOf(BigDecimal part, BigDecimal whole) {
        return Exact.of(part.multiply(HUNDRED)).divide(Exact.of(whole));
    }

    /** A figure as print has it, percent sign included. */
    static String published(Figure figure) {
        return Judge.published(figure) + (isPercent(figure) ? "%" : "");
    }

    static boolean isPercent(Figure figure) {
        String unit = figure.unit().strip();
        return unit.equals("percent") || unit.equals("procent") || unit.equals("%");
    }

    /** Whether a value agrees with what is in print, whatever faults the register knows of. */
    static boolean fits(Figure figure, Number value) {
        Figure plain = new Figure(
                figure.id(),
                figure.value(),
                figure.low(),
                figure.high(),
                figure.unit(),
                figure.rounding(),
                figure.qualifier(),
                figure.kind(),
                figure.source(),
                Optional.empty(),
                Optional.empty());
        return Judge.check(plain, value).passes();
    }
}
