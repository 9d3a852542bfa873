package telling.data.csv;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import telling.base.NearNames;
import telling.base.Problem;
import telling.data.FieldType;

/** What the user overrules of the reading of a plain file. */
record LoadOptions(
        Map<String, Asked> columns,
        List<String> missing,
        Optional<Charset> encoding,
        Optional<Character> separator,
        boolean header) {

    private static final List<String> TYPES =
            List.of("text", "integer", "number", "date", "time", "datetime", "yes-no");
    private static final List<String> KEYS = List.of("missing", "encoding", "separator", "header");
    private static final Pattern COLUMN = Pattern.compile("(.+?)=([a-z-]+)(?:\\((.*)\\))?", Pattern.DOTALL);
    private static final List<String> YES = List.of("true", "yes", "y", "ja", "j", "1");
    private static final List<String> NO = List.of("false", "no", "n", "nee", "0");

    /** A type that was asked for, and how its cells are read. */
    record Asked(FieldType type, CellReader reader, String asked) {}

    /**
     * The options.
     *
     * <p>Errors: data.unknown-option, data.unknown-load-type, data.unknown-load-encoding,
     * data.unknown-load-format, data.unknown-load-separator.
     */
    static LoadOptions of(List<String> options) {
        Map<String, Asked> columns = new LinkedHashMap<>();
        List<String> missing = new ArrayList<>();
        Optional<Charset> encoding = Optional.empty();
        Optional<Character> separator = Optional.empty();
        boolean header = true;
        for (String option : options) {
            int equals = option.indexOf('=');
            String key = equals < 0 ? option : option.substring(0, equals).strip();
            String value = equals < 0 ? "" : option.substring(equals + 1);
            switch (key) {
                case "missing" -> missing.addAll(List.of(value.split(",")));
                case "encoding" -> encoding = Optional.of(charset(value.strip()));
                case "separator" -> separator = Optional.of(separator(value));
                case "header" -> header = yes(option, value.strip());
                default -> {
                    Matcher column = COLUMN.matcher(option);
                    if (!column.matches()
                            || (!TYPES.contains(column.group(2))
                                    && !NearNames.to(key, KEYS).isEmpty())) {
                        throw unknown(option, key);
                    }
                    String name = column.group(1).strip().replaceAll("^`(.*)`$", "$1");
                    columns.put(name, override(option, column.group(2), Optional.ofNullable(column.group(3))));
                }
            }
        }
        return new LoadOptions(columns, missing, encoding, separator, header);
    }

    private static telling.base.ProblemException unknown(String option, String key) {
        return Problem.of("data.unknown-option", "option", option, "near", NearNames.to(key, KEYS))
                .thrown();
    }

    private static boolean yes(String option, String value) {
        if (value.equals("yes") || value.equals("no")) {
            return value.equals("yes");
        }
        throw unknown(option, "header");
    }

    private static char separator(String value) {
        if (value.equals("tab") || value.equals("\\t")) {
            return '\t';
        }
        if (value.length() != 1) {
            throw Problem.of("data.unknown-load-separator", "value", value).thrown();
        }
        return value.charAt(0);
    }

    private static Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw Problem.of("data.unknown-encoding", "encoding", name).thrown();
        }
    }

    private static Asked override(String option, String type, Optional<String> detail) {
        String how = detail.orElse("");
        CellReader.NumberFormat numbers = new CellReader.NumberFormat(
                part(how, "decimal").orElse("."), part(how, "group").orElse(""), true);
        Asked asked = switch (type) {
            case "text" -> new Asked(FieldType.STRING, CellReader.text(), option);
            case "integer" -> new Asked(FieldType.INTEGER, CellReader.whole(numbers), option);
            case "number" -> new Asked(FieldType.NUMBER, CellReader.number(numbers), option);
            case "date" -> new Asked(FieldType.DATE, CellReader.date(format(detail)), option);
            case "time" -> new Asked(FieldType.TIME, CellReader.time(format(detail)), option);
            case "datetime" -> new Asked(FieldType.DATETIME, CellReader.moment(format(detail)), option);
            case "yes-no" -> {
                CellReader words = CellReader.truth(YES, NO);
                yield new Asked(FieldType.BOOLEAN, text -> words.read(text.toLowerCase(Locale.ROOT)), option);
            }
            default ->
                throw Problem.of(
                                "data.unknown-load-type",
                                "option",
                                option,
                                "type",
                                type,
                                "types",
                                TYPES,
                                "near",
                                NearNames.to(type, TYPES))
                        .thrown();
        };
        return asked.type() == FieldType.STRING
                ? asked
                : new Asked(asked.type(), text -> asked.reader().read(text.strip()), option);
    }

    private static Optional<String> part(String detail, String key) {
        Matcher found = Pattern.compile(key + "=(.)").matcher(detail);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    private static Optional<DateTimeFormatter> format(Optional<String> pattern) {
        try {
            return pattern.map(p -> new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern(p.replace('y', 'u'))
                    .toFormatter(Locale.ENGLISH)
                    .withResolverStyle(ResolverStyle.STRICT));
        } catch (IllegalArgumentException e) {
            throw Problem.of("data.unknown-load-format", "format", pattern.orElse(""))
                    .thrown();
        }
    }
}
