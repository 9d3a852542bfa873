package telling.notebook;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import telling.base.Language;
import telling.base.Numbers;
import telling.base.Texts;
import telling.data.Check;
import telling.data.Figure;

/** Writes the two numbers of a check for a reader. */
record LedgerNumbers(Language language) {

    private static final Pattern DIGITS = Pattern.compile("\\d+(?:\\.\\d+)?");
    private static final int MOST_DECIMALS = 4;

    /** What stands in print, with its qualifier: {@code almost 30}, {@code 35%}. */
    String published(Check check) {
        if (check.kind() != Check.Kind.FIGURE) {
            return check.published();
        }
        String written = DIGITS.matcher(check.published())
                .replaceAll((MatchResult digits) -> Numbers.grouped(new BigDecimal(digits.group()), language));
        return written + sign(check);
    }

    /** The computed value, two decimals finer than print. */
    String computed(Check check, Optional<Figure> figure) {
        Optional<BigDecimal> number = Expectation.number(check.computed());
        if (number.isEmpty()) {
            return check.computed();
        }
        int decimals = figure.flatMap(Figure::rounding)
                .map(unit -> Math.max(0, unit.stripTrailingZeros().scale()) + 2)
                .orElse(MOST_DECIMALS);
        BigDecimal value = number.get();
        String written =
                value.scale() > decimals ? Numbers.fixed(value, decimals, language) : Numbers.grouped(value, language);
        return written + sign(check);
    }

    /** The verdict on a claim in the reader's language; a number stays as it is. */
    String verdict(String text) {
        String key = "notebook.ledger-status-" + text;
        return Texts.has(language, key) ? Texts.get(language, key) : text;
    }

    static boolean percent(Check check) {
        return check.unit().equals("percent")
                || check.unit().equals("procent")
                || check.unit().equals("%");
    }

    private static String sign(Check check) {
        return percent(check) ? "%" : "";
    }
}
