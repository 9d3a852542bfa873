package telling.data.csv;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import telling.data.FieldType;

/**
 * Decides what a column of a plain file holds. The rule: a guess never changes a value. A column is
 * numbers or dates only where every value says so in the one way that can mean nothing else; all else
 * stays text, with the reason and the option that would overrule it.
 */
final class ColumnGuess {

    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?");
    private static final Pattern THOUSANDS = Pattern.compile("-?[1-9]\\d{0,2}(\\.\\d{3})+");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?");

    /** Ways of writing that are kept as text, each with the option that reads it; the first that fits all values wins. */
    private static final Map<String, Kept> KEPT = kept();

    private record Kept(Pattern pattern, List<String> options) {}

    private static final Set<String> WORDS =
            Set.of("true", "false", "yes", "no", "y", "n", "ja", "nee", "j", "t", "f", "waar", "onwaar");
    private static final int MOST_CODES = 2;

    private boolean whole = true;
    private boolean number = true;
    private boolean date = true;
    private boolean moment = true;
    private boolean words = true;
    private boolean pointsAreThousands = true;
    private boolean anyPoint;
    private boolean trailingZero;
    private int decimals = -1;
    private boolean decimalsVary;
    private boolean dayFirst = true;
    private boolean monthFirst = true;
    private int values;
    private int numbers;
    private final Map<String, Integer> others = new LinkedHashMap<>();
    private final Map<String, Boolean> keptFits = new LinkedHashMap<>();
    private String example = "";

    ColumnGuess() {
        KEPT.keySet().forEach(name -> keptFits.put(name, true));
    }

    private static Map<String, Kept> kept() {
        Map<String, Kept> kept = new LinkedHashMap<>();
        kept.put("zeros", new Kept(Pattern.compile("-?\\d+"), List.of("integer")));
        kept.put("comma", new Kept(Pattern.compile("-?\\d+(,\\d+)?"), List.of("number(decimal=,)")));
        kept.put("points", new Kept(Pattern.compile("-?\\d{1,3}(\\.\\d{3})*"), List.of("number(group=.)")));
        kept.put(
                "nl",
                new Kept(Pattern.compile("-?\\d{1,3}(\\.?\\d{3})*(,\\d+)?"), List.of("number(decimal=,;group=.)")));
        kept.put("grouped", new Kept(Pattern.compile("-?\\d{1,3}(,?\\d{3})*(\\.\\d+)?"), List.of("number(group=,)")));
        kept.put("signs", new Kept(Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?"), List.of("number")));
        kept.put("blanks", new Kept(Pattern.compile("\\s*-?(0|[1-9]\\d*)(\\.\\d+)?\\s*"), List.of("number")));
        kept.put("day", new Kept(Pattern.compile("\\d{1,2}([-/.])\\d{1,2}\\1\\d{4}"), List.of()));
        return kept;
    }

    void see(String text, int line) {
        values++;
        if (values == 1) {
            example = text;
        }
        if (NUMBER.matcher(text).matches() && !text.equals("-0")) {
            numbers++;
            seeNumber(text);
        } else {
            whole = false;
            number = false;
            if (others.size() <= MOST_CODES) {
                others.putIfAbsent(text, line);
            }
        }
        date = date && DATE.matcher(text).matches() && parses(text, true);
        moment = moment && MOMENT.matcher(text).matches() && parses(text, false);
        words = words && WORDS.contains(text.toLowerCase(Locale.ROOT));
        keptFits.replaceAll(
                (name, fits) -> fits && kept(name).pattern().matcher(text).matches());
        if (fits("day")) {
            String[] parts = text.split("[-/.]", -1);
            dayFirst &= Integer.parseInt(parts[1]) <= 12;
            monthFirst &= Integer.parseInt(parts[0]) <= 12;
        }
    }

    private void seeNumber(String text) {
        int point = text.indexOf('.');
        int here = point < 0 ? 0 : text.length() - point - 1;
        decimalsVary |= decimals >= 0 && decimals != here;
        decimals = here;
        if (point >= 0) {
            whole = false;
            anyPoint = true;
            trailingZero |= text.endsWith("0");
            pointsAreThousands &= THOUSANDS.matcher(text).matches();
            number &= CellReader.same(text, Double.parseDouble(text));
        } else if (whole) {
            whole = CellReader.whole(CellReader.NumberFormat.PLAIN).read(text).isPresent();
            number &= whole || CellReader.same(text, Double.parseDouble(text));
        } else {
            number &= CellReader.same(text, Double.parseDouble(text));
        }
    }

    private static boolean parses(String text, boolean asDate) {
        try {
            Object read = asDate ? LocalDate.parse(text) : LocalDateTime.parse(text);
            return !read.toString().isEmpty();
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static Kept kept(String name) {
        Kept kept = KEPT.get(name);
        return kept == null ? new Kept(NUMBER, List.of()) : kept;
    }

    private boolean fits(String name) {
        return keptFits.getOrDefault(name, false);
    }

    /** What it came to. */
    Verdict verdict() {
        if (values == 0) {
            return new Verdict(FieldType.STRING, "empty", "", List.of());
        }
        if (whole) {
            return new Verdict(FieldType.INTEGER, "", "", List.of());
        }
        if (date) {
            return new Verdict(FieldType.DATE, "", "", List.of());
        }
        if (moment) {
            return new Verdict(FieldType.DATETIME, "", "", List.of());
        }
        if (number && anyPoint) {
            if (pointsAreThousands) {
                return text("thousands", List.of("number(group=.)", "number"));
            }
            return trailingZero && decimalsVary
                    ? text("zero-behind", List.of("number"))
                    : new Verdict(FieldType.NUMBER, "", "", List.of());
        }
        if (numbers == values) {
            return text("digits", List.of());
        }
        if (words) {
            return text("words", List.of("yes-no"));
        }
        if (fits("day")) {
            return text("day", dayPatterns());
        }
        if (numbers > 0
                && numbers + others.size() <= values
                && others.size() <= MOST_CODES
                && others.keySet().stream().noneMatch(t -> t.matches(".*\\d.*"))) {
            return new Verdict(
                    FieldType.STRING,
                    "codes",
                    String.join(", ", others.keySet()),
                    List.of("missing=" + String.join(",", others.keySet())));
        }
        Optional<String> way = keptFits.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .findFirst();
        if (way.filter("comma"::equals).isPresent() && fits("grouped")) {
            return text("comma", List.of("number(decimal=,)", "number(group=,)"));
        }
        return way.map(name -> text(name, kept(name).options()))
                .orElseGet(() -> new Verdict(FieldType.STRING, "", "", List.of()));
    }

    private Verdict text(String why, List<String> options) {
        String shown = others.isEmpty() ? example : others.keySet().iterator().next();
        return new Verdict(FieldType.STRING, why, shown, options);
    }

    private List<String> dayPatterns() {
        String sign = example.replaceAll("\\d", "").substring(0, 1);
        String day = "date(dd" + sign + "MM" + sign + "yyyy)";
        String month = "date(MM" + sign + "dd" + sign + "yyyy)";
        if (dayFirst == monthFirst) {
            return dayFirst ? List.of(day, month) : List.of();
        }
        return List.of(dayFirst ? day : month);
    }

    /**
     * A decision.
     *
     * @param why the reason's key, empty where the values speak for themselves
     * @param example a value that decided
     * @param options what would overrule it: a type for the column, or an option of the whole file
     */
    record Verdict(FieldType type, String why, String example, List<String> options) {

        /** The same where the file says that the values are texts: dates at most, never numbers. */
        Verdict ofTexts() {
            return type == FieldType.DATE || type == FieldType.DATETIME
                    ? this
                    : new Verdict(FieldType.STRING, "", "", List.of());
        }
    }
}
