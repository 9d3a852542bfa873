package telling.notebook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import telling.data.Check;

/**
 * What a notebook says that a snippet gives: {@code //==> value}, or {@code //==> number ± tolerance}.
 *
 * @param line its line in the cell, from 1
 * @param alone whether there is no code on that line
 */
record Expectation(int line, boolean alone, String text) {

    private static final Pattern SIGN = Pattern.compile("//[ \\t]*==>(.*)");
    private static final Pattern TOLERANCE = Pattern.compile("(\\S+)\\s*(?:±|\\+/-)\\s*(\\S+)");

    /** The expectations of a cell, in order. */
    static List<Expectation> in(JavaScan scan) {
        List<Boolean> code = scan.linesWithCode();
        return scan.lineComments().stream()
                .flatMap(comment -> {
                    Matcher sign = SIGN.matcher(comment.text());
                    return sign.matches()
                            ? Optional.of(new Expectation(
                                            comment.line(),
                                            !code.get(comment.line() - 1),
                                            sign.group(1).strip()))
                                    .stream()
                            : Optional.<Expectation>empty().stream();
                })
                .toList();
    }

    /** Whether it speaks of a snippet whose last code stands on this line of the cell. */
    boolean follows(int lastLine) {
        return line == lastLine || (alone && line == lastLine + 1);
    }

    /** The value held against it. */
    Check judge(@Nullable Object value) {
        String computed = written(value);
        boolean met = computed.strip().equals(text) || within(value);
        return new Check(
                Check.Kind.EXPECTATION,
                "",
                text,
                computed,
                "",
                met ? Check.Status.REPRODUCED : Check.Status.DIFFERS,
                "",
                "");
    }

    private boolean within(@Nullable Object value) {
        Matcher tolerance = TOLERANCE.matcher(text);
        if (!(value instanceof Number number) || !tolerance.matches()) {
            return false;
        }
        Optional<BigDecimal> expected = number(tolerance.group(1));
        Optional<BigDecimal> most = number(tolerance.group(2));
        Optional<BigDecimal> got = number(number.toString()).or(() -> number(String.valueOf(number.doubleValue())));
        return expected.isPresent()
                && most.isPresent()
                && got.isPresent()
                && got.get().subtract(expected.get()).abs().compareTo(most.get()) <= 0;
    }

    /** A decimal number; empty for what is none, infinities included. */
    static Optional<BigDecimal> number(String text) {
        try {
            return Optional.of(new BigDecimal(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static String written(@Nullable Object value) {
        try {
            return String.valueOf(value);
        } catch (RuntimeException e) {
            return e.toString();
        }
    }
}
