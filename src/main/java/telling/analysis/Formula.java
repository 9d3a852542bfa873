package telling.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.numbers.fraction.BigFraction;
import telling.base.Problem;
import telling.data.Field;
import telling.data.FieldType;
import telling.data.Schema;

/** Arithmetic of columns: {@code + - * /}, brackets, numbers with a decimal point, and names of columns. */
final class Formula {

    private static final Pattern TOKEN = Pattern.compile(
            "\\s*(?:(\\d+(?:\\.\\d+)?)|`([^`]+)`|([\\p{L}_][\\p{L}\\p{N}_.]*(?:-[\\p{L}\\p{N}_.]+)*)|([-+*/()]))");

    /** A part of the formula; it has no result where a value is missing or a divisor is zero. */
    private interface Part {
        Optional<BigFraction> at(Function<String, Object> row);
    }

    private final String text;
    private final Schema schema;
    private final String table;
    private final List<String> tokens = new ArrayList<>();
    private final List<Field> used = new ArrayList<>();
    private int next;
    private boolean divides;

    private Formula(String text, Schema schema, String table) {
        this.text = text;
        this.schema = schema;
        this.table = table;
    }

    /** A formula that is ready to be worked out. */
    static Formula parse(String text, Schema schema, String table) {
        Formula formula = new Formula(text, schema, table);
        formula.split();
        formula.whole = formula.sum();
        if (formula.next < formula.tokens.size()) {
            throw formula.wrong(formula.tokens.get(formula.next));
        }
        return formula;
    }

    private Part whole = row -> Optional.empty();

    Optional<BigFraction> at(Function<String, Object> row) {
        return whole.at(row);
    }

    boolean divides() {
        return divides;
    }

    /** Whether all columns in it hold whole numbers. */
    boolean ofWholeNumbers() {
        return used.stream().allMatch(field -> field.type() == FieldType.INTEGER);
    }

    private void split() {
        Matcher token = TOKEN.matcher(text);
        int at = 0;
        while (at < text.length() && !text.substring(at).isBlank()) {
            if (!token.find(at) || token.start() != at) {
                throw wrong(text.substring(at).strip());
            }
            String name = token.group(3);
            if (token.group(2) != null) {
                tokens.add("`" + token.group(2));
                at = token.end();
            } else if (name != null) {
                // a hyphen belongs to the name only where there is such a column
                String longest = name;
                while (schema.find(longest).isEmpty() && longest.contains("-")) {
                    longest = longest.substring(0, longest.lastIndexOf('-'));
                }
                tokens.add("`" + longest);
                at = token.start(3) + longest.length();
            } else {
                tokens.add(token.group().strip());
                at = token.end();
            }
        }
        if (tokens.isEmpty()) {
            throw wrong(text);
        }
    }

    private Part sum() {
        Part left = product();
        while (next < tokens.size() && (is("+") || is("-"))) {
            left = tokens.get(next++).equals("+")
                    ? both(left, product(), BigFraction::add)
                    : both(left, product(), BigFraction::subtract);
        }
        return left;
    }

    private Part product() {
        Part left = single();
        while (next < tokens.size() && (is("*") || is("/"))) {
            if (tokens.get(next++).equals("*")) {
                left = both(left, single(), BigFraction::multiply);
            } else {
                divides = true;
                Part over = left;
                Part under = single();
                Part sound = row -> under.at(row).filter(value -> !value.equals(BigFraction.ZERO));
                left = both(over, sound, BigFraction::divide);
            }
        }
        return left;
    }

    private Part single() {
        if (next >= tokens.size()) {
            throw wrong(text);
        }
        String token = tokens.get(next++);
        if (token.equals("-")) {
            Part of = single();
            return row -> of.at(row).map(BigFraction::negate);
        }
        if (token.equals("(")) {
            Part within = sum();
            if (next >= tokens.size() || !tokens.get(next++).equals(")")) {
                throw wrong(text);
            }
            return within;
        }
        if (token.startsWith("`")) {
            return column(token.substring(1));
        }
        if (!Character.isDigit(token.charAt(0))) {
            throw wrong(token);
        }
        Optional<BigFraction> number = Optional.of(Exact.of(new BigDecimal(token)));
        return row -> number;
    }

    private Part column(String name) {
        Field field = schema.field(name, table);
        if (!field.type().numeric()) {
            throw Problem.of("analysis.not-numeric-here", "column", name, "type", field.type())
                    .thrown();
        }
        used.add(field);
        return row -> row.apply(name) instanceof Number value
                ? Optional.of(Exact.of(new BigDecimal(value.toString())))
                : Optional.empty();
    }

    private static Part both(Part left, Part right, BinaryOperator<BigFraction> operator) {
        return row -> left.at(row).flatMap(a -> right.at(row).map(b -> operator.apply(a, b)));
    }

    private boolean is(String sign) {
        return tokens.get(next).equals(sign);
    }

    private RuntimeException wrong(String at) {
        return Problem.of("analysis.not-an-expression", "text", text, "at", at).thrown();
    }
}
