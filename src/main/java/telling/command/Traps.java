package telling.command;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import telling.base.Language;
import telling.base.Texts;
import telling.session.CellRun;

/**
 * Java that runs and says something else than people from tables expect: {@code 1/3}, {@code 2^3}, {@code x <- 5},
 * texts compared by ==. The words are {@code command.trap.KEY}.
 */
final class Traps {

    private static final Pattern ARROW = Pattern.compile("\\s*([\\p{L}_]\\w*)\\s*<-\\s*([\\w.]+)\\s*;?\\s*");
    private static final Pattern TEXTS = Pattern.compile("[!=]=\\s*\"|\"\\s*[!=]=(?!=)");
    private static final Pattern DIVIDED = Pattern.compile("([\\w)\\]]+)\\s*/\\s*(?![/*=])([\\w(]+)");
    private static final Pattern POWER = Pattern.compile("(\\w+)\\s*\\^\\s*(\\w+)");
    private static final Pattern INSIDE_TEXT = Pattern.compile("\"(?:\\\\.|[^\"\\\\\n])*+\"|//[^\n]*|'(?:\\\\.|[^'])'");

    private Traps() {}

    /** A remark on a cell that ran; empty where nothing in it misleads. */
    static Optional<String> in(String source, CellRun run, Language language) {
        Matcher arrow = ARROW.matcher(source);
        if (arrow.matches()) {
            return words(language, "arrow", "name", arrow.group(1), "value", arrow.group(2));
        }
        String code = INSIDE_TEXT.matcher(source).replaceAll("\"\"");
        if (TEXTS.matcher(code).find()) {
            return words(language, "texts");
        }
        Object value = run.value().map(v -> v.object()).orElse("");
        if (!(value instanceof Integer || value instanceof Long)) {
            return Optional.empty();
        }
        Matcher power = POWER.matcher(code);
        if (power.find()) {
            return words(language, "power", "base", power.group(1), "exponent", power.group(2));
        }
        Matcher divided = DIVIDED.matcher(code);
        return divided.find() && !isWhole(divided.group(1), divided.group(2))
                ? words(language, "division")
                : Optional.empty();
    }

    private static boolean isWhole(String dividend, String divisor) {
        String digits = "\\d{1,9}";
        return dividend.matches(digits)
                && divisor.matches(digits)
                && Integer.parseInt(divisor) != 0
                && Integer.parseInt(dividend) % Integer.parseInt(divisor) == 0;
    }

    private static Optional<String> words(Language language, String key, Object... facts) {
        return Optional.of(Texts.get(language, "command.trap." + key, facts));
    }
}
