package telling.data;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One side of a claim: a number, or a sum of cells, times a factor: {@code 0.5*return-2005},
 * {@code asylum-2013+medical-2013}, {@code 100}.
 *
 * @param factor what the sum is multiplied by; the number itself where there are no cells
 * @param cells names of cells, {@code <code>-<wave>} or {@code <table>.<column>-<wave>}
 */
public record ClaimTerm(BigDecimal factor, List<String> cells) {

    private static final String NUMBER = "\\d{1,18}(?:\\.\\d{1,18})?";
    private static final Pattern LITERAL = Pattern.compile(NUMBER);
    private static final Pattern PRODUCT = Pattern.compile("(?:(" + NUMBER + ")\\*)?([^*\\s]+)");
    private static final Pattern CELL = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_.]*(?:-[\\p{L}\\p{N}_.]+)+");

    public ClaimTerm {
        cells = List.copyOf(cells);
    }

    /** The term that this text writes, without blanks; nothing if it is none. */
    public static Optional<ClaimTerm> parse(String text) {
        if (LITERAL.matcher(text).matches()) {
            return Optional.of(new ClaimTerm(new BigDecimal(text), List.of()));
        }
        Matcher product = PRODUCT.matcher(text);
        if (!product.matches()) {
            return Optional.empty();
        }
        List<String> cells = new ArrayList<>();
        for (String cell : product.group(2).split("\\+", -1)) {
            if (!CELL.matcher(cell).matches()) {
                return Optional.empty();
            }
            cells.add(cell);
        }
        String factor = product.group(1);
        return Optional.of(new ClaimTerm(factor == null ? BigDecimal.ONE : new BigDecimal(factor), cells));
    }

    /** The term as the register writes it. */
    public String written() {
        String sum = String.join("+", cells);
        if (cells.isEmpty()) {
            return factor.toPlainString();
        }
        return factor.compareTo(BigDecimal.ONE) == 0 ? sum : factor.toPlainString() + "*" + sum;
    }
}
