package telling.notebook;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A type that a parameter can have: how a value from the command line is written in Java. */
enum ParameterType {
    INT("int", "Integer"),
    LONG("long", "Long"),
    SHORT("short", "Short"),
    BYTE("byte", "Byte"),
    DOUBLE("double", "Double"),
    FLOAT("float", "Float"),
    BOOLEAN("boolean", "Boolean"),
    CHAR("char", "Character"),
    STRING("String", "java.lang.String"),
    BIG_DECIMAL("BigDecimal", "java.math.BigDecimal"),
    BIG_INTEGER("BigInteger", "java.math.BigInteger"),
    DATE("LocalDate", "java.time.LocalDate"),
    PATH("Path", "java.nio.file.Path");

    private static final Pattern WHOLE = Pattern.compile("[-+]?[0-9][0-9_]*");
    private static final Pattern DECIMAL =
            Pattern.compile("[-+]?(?:[0-9][0-9_]*\\.?[0-9_]*|\\.[0-9]+)(?:[eE][-+]?[0-9]+)?");

    private final String type;
    private final String otherName;

    ParameterType(String type, String otherName) {
        this.type = type;
        this.otherName = otherName;
    }

    /** The type of this name. */
    static Optional<ParameterType> named(String name) {
        return Arrays.stream(values())
                .filter(t -> t.type.equals(name) || t.otherName.equals(name))
                .findFirst();
    }

    static List<String> names() {
        return Arrays.stream(values()).map(t -> t.type).toList();
    }

    /** The name of the type that {@code var} takes from this value; the value itself where it is none of ours. */
    static String of(String initializer) {
        String value = initializer.strip();
        if (value.startsWith("\"")) {
            return "String";
        }
        if (value.startsWith("'")) {
            return "char";
        }
        if (value.equals("true") || value.equals("false")) {
            return "boolean";
        }
        if (WHOLE.matcher(value).matches()) {
            return "int";
        }
        if (DECIMAL.matcher(value).matches()) {
            return "double";
        }
        String number = value.isEmpty() ? "" : value.substring(0, value.length() - 1);
        if (DECIMAL.matcher(number).matches()) {
            return switch (value.charAt(value.length() - 1)) {
                case 'l', 'L' -> "long";
                case 'f', 'F' -> "float";
                default -> "double";
            };
        }
        return Arrays.stream(values())
                .filter(t -> value.matches("(?s)(?:new\\s+)?(?:[a-z.]+\\.)?" + t.type + "\\s*[.(].*"))
                .map(t -> t.type)
                .findFirst()
                .orElse(value);
    }

    /** The value as Java writes it; empty where it is none of this type. */
    Optional<String> literal(String value) {
        String number = value.strip();
        return switch (this) {
            case INT -> whole(number, Integer.MIN_VALUE, Integer.MAX_VALUE);
            case SHORT -> whole(number, Short.MIN_VALUE, Short.MAX_VALUE).map(n -> "(short) " + n);
            case BYTE -> whole(number, Byte.MIN_VALUE, Byte.MAX_VALUE).map(n -> "(byte) " + n);
            case LONG -> whole(number, Long.MIN_VALUE, Long.MAX_VALUE).map(n -> n + "L");
            case DOUBLE ->
                decimal(number)
                        .map(BigDecimal::doubleValue)
                        .filter(Double::isFinite)
                        .map(n -> n + "d");
            case FLOAT ->
                decimal(number)
                        .map(BigDecimal::floatValue)
                        .filter(Float::isFinite)
                        .map(n -> n + "f");
            case BOOLEAN -> number.equals("true") || number.equals("false") ? Optional.of(number) : Optional.empty();
            case CHAR -> value.length() == 1 ? Optional.of(quoted(value) + ".charAt(0)") : Optional.empty();
            case STRING -> Optional.of(quoted(value));
            case BIG_DECIMAL -> decimal(number).map(n -> "new java.math.BigDecimal(" + quoted(number) + ")");
            case BIG_INTEGER ->
                WHOLE.matcher(number).matches()
                        ? Optional.of("new java.math.BigInteger(" + quoted(number.replace("_", "")) + ")")
                        : Optional.empty();
            case DATE -> date(number).map(d -> "java.time.LocalDate.parse(" + quoted(d) + ")");
            case PATH -> Optional.of("java.nio.file.Path.of(" + quoted(value) + ")");
        };
    }

    private static Optional<String> whole(String text, long low, long high) {
        try {
            long value = Long.parseLong(text);
            return value < low || value > high ? Optional.empty() : Optional.of(Long.toString(value));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<BigDecimal> decimal(String text) {
        return Expectation.number(text);
    }

    private static Optional<String> date(String text) {
        try {
            return Optional.of(java.time.LocalDate.parse(text).toString());
        } catch (java.time.format.DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static String quoted(String text) {
        StringBuilder written = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                written.append('\\').append(c);
            } else if (Character.isISOControl(c)) {
                written.append(String.format(java.util.Locale.ROOT, "\\%03o", (int) c));
            } else {
                written.append(c);
            }
        }
        return written.append('"').toString();
    }
}
