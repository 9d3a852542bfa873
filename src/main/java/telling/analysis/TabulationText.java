package telling.analysis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import telling.base.Language;
import telling.base.Numbers;
import telling.base.Texts;

/** The words and numbers around a distribution or comparison, the same on the screen, in HTML and beside a chart. */
public final class TabulationText {

    /** More waves than this are named by the first and the last. */
    public static final int MOST_NAMED = 5;

    private TabulationText() {}

    /** What was counted, and in which waves. */
    public static String title(Tabulation tabulation) {
        String table = tabulation.provenance().title().in(tabulation.language(), tabulation.table());
        List<String> waves = tabulation.waves().stream()
                .map(Wave::name)
                .filter(name -> !name.isEmpty() && !table.contains(name))
                .toList();
        if (waves.isEmpty()) {
            return table;
        }
        return table + ": "
                + (waves.size() > MOST_NAMED
                        ? waves.get(0) + "–" + waves.get(waves.size() - 1)
                        : String.join(", ", waves));
    }

    /** What each column's shares are shares of, with its size and how many are missing from it. */
    public static List<String> bases(Tabulation tabulation) {
        return BaseLines.of(tabulation);
    }

    /** How large the base of a wave is, {@code n = 409}, with weights in rows and weighted; empty where it is unknown. */
    public static Optional<String> baseSize(Tabulation tabulation, Wave wave) {
        return wave.base().map(size -> BaseLines.size(tabulation, wave, size));
    }

    /** How many are in a base, as a number alone: with weights the rows, as nobody asked a weight; empty where unknown. */
    public static String size(Tabulation tabulation, Wave wave) {
        return wave.base().isPresent() ? amount(counted(tabulation, wave), tabulation.language()) : "";
    }

    /** Whether bases are sums of weights. */
    public static boolean weighted(Tabulation tabulation) {
        return BaseLines.weighted(tabulation);
    }

    /** The same as a number; 0 where it is unknown. */
    public static BigDecimal counted(Tabulation tabulation, Wave wave) {
        return BaseLines.weighted(tabulation)
                ? BigDecimal.valueOf(wave.rows())
                : wave.base().orElse(BigDecimal.ZERO);
    }

    /** The remarks that no reader may miss; with everything unfolded, all that there is to know. */
    public static List<String> shown(Tabulation tabulation) {
        if (tabulation.view().full()) {
            return notes(tabulation);
        }
        return Essentials.of(tabulation).stream()
                .map(remark -> remark.in(tabulation.language()))
                .toList();
    }

    /** How many notes wait to be unfolded. */
    public static int folded(Tabulation tabulation) {
        return tabulation.view().full()
                ? 0
                : Math.max(
                        0, notes(tabulation).size() - Essentials.of(tabulation).size());
    }

    /** Who took part, where the package says and no interval has said it already. */
    public static Optional<String> response(Tabulation tabulation) {
        return Intervals.level(tabulation).isPresent()
                ? Optional.empty()
                : Caveats.response(tabulation).map(remark -> remark.in(tabulation.language()));
    }

    /** The calls that say more of this tabulation than it does itself, as {@code .explain()}. */
    public static String questions(Tabulation tabulation) {
        List<String> calls = new ArrayList<>();
        if (tabulation instanceof Comparison) {
            calls.add(".explain()");
        }
        if (tabulation.lines().stream().anyMatch(line -> line.kind() == Line.Kind.REMAINDER)) {
            calls.add(".bounds()");
        }
        if (Intervals.level(tabulation).isEmpty()) {
            calls.add(".interval()");
        }
        if (tabulation.crosswalk().isEmpty()) {
            tabulation.tallies().roles().crosswalks().forEach(one -> calls.add(".by(\"" + one.name() + "\")"));
        }
        return String.join(", ", calls);
    }

    /** Whether this share rests on few, so that it carries the mark of small numbers. */
    public static boolean small(Tabulation tabulation, Line line, int column) {
        return SmallNumbers.at(tabulation, line, column);
    }

    /** Whether any share in this column rests on few. */
    public static boolean small(Tabulation tabulation, int column) {
        return tabulation.lines().stream().anyMatch(line -> small(tabulation, line, column));
    }

    /** What the mark of small numbers says; nothing where no share carries it. */
    public static Optional<String> smallNumbers(Tabulation tabulation) {
        boolean any = IntStream.range(0, tabulation.waves().size()).anyMatch(i -> small(tabulation, i));
        return any
                ? Optional.of(Texts.get(
                        tabulation.language(),
                        "analysis.shown.small",
                        "base",
                        SmallNumbers.FEW_IN_BASE,
                        "few",
                        SmallNumbers.FEW))
                : Optional.empty();
    }

    /** What a reader has to know: the remarks, and why cells have no count. */
    public static List<String> notes(Tabulation tabulation) {
        Language language = tabulation.language();
        // unfolded, a table of the crosswalk stands above the notes
        List<String> notes = new ArrayList<>(tabulation.remarks().stream()
                .filter(remark -> !tabulation.view().full() || !remark.key().equals("analysis.remark.brought"))
                .map(remark -> remark.in(language))
                .toList());
        Map<List<String>, List<String>> labelsByReason = new LinkedHashMap<>();
        for (Line line : tabulation.lines()) {
            for (int i = 0; i < tabulation.waves().size(); i++) {
                if (line.cells().get(i) instanceof Cell.Absent absent
                        && !absent.note().isEmpty()) {
                    List<String> reason = List.of(
                            tabulation.waves().get(i).name(), absent.note().in(language, ""));
                    labelsByReason
                            .computeIfAbsent(reason, r -> new ArrayList<>())
                            .add(tabulation.label(line));
                }
            }
        }
        labelsByReason.forEach((reason, labels) -> notes.add((reason.get(0).isEmpty() ? "" : reason.get(0) + ", ")
                + String.join("; ", labels) + ": " + reason.get(1)));
        return notes;
    }

    /** A count; with weights, one decimal. */
    public static String amount(BigDecimal amount, Language language) {
        boolean whole = amount.stripTrailingZeros().scale() <= 0;
        return Numbers.fixed(amount, whole ? 0 : 1, language);
    }

    /** A share in percent with one decimal. */
    public static String percent(Share share, Language language) {
        return Numbers.fixed(decimal(share.exact()), 1, language) + "%";
    }

    /** The change of a share in percentage points, with its sign; empty where a wave gives none. */
    public static String change(Line line, Language language) {
        Optional<BigFraction> from = exact(line.cells().get(0));
        Optional<BigFraction> to = exact(line.cells().get(line.cells().size() - 1));
        if (from.isEmpty() || to.isEmpty() || line.kind() == Line.Kind.TOTAL) {
            return "";
        }
        return signed(to.get().subtract(from.get()).multiply(100), 1, language);
    }

    /** A number with its sign, none where it rounds to zero. */
    public static String signed(BigFraction number, int decimals, Language language) {
        BigDecimal exact = number.bigDecimalValue(30, RoundingMode.HALF_UP);
        BigDecimal shown = exact.setScale(decimals, RoundingMode.HALF_UP);
        String sign = shown.signum() < 0 ? "−" : shown.signum() > 0 ? "+" : "";
        return sign + Numbers.fixed(exact.abs(), decimals, language);
    }

    /** A proportion in percent with one decimal. */
    public static String percent(BigFraction share, Language language) {
        return Numbers.fixed(decimal(share), 1, language) + "%";
    }

    /** The number as a fraction, nothing lost. */
    public static BigFraction fraction(BigDecimal number) {
        return Exact.of(number);
    }

    /** An interval of a share in percent, as 28.6–41.2%; empty where there is none. */
    public static String interval(Tabulation tabulation, Line line, int wave) {
        Language language = tabulation.language();
        return Intervals.share(tabulation, line, wave)
                .map(i -> Numbers.fixed(100 * i.low(), 1, language) + "–" + Numbers.fixed(100 * i.high(), 1, language)
                        + "%")
                .orElse("");
    }

    /** An interval of the change in percentage points, first wave to last, as −22.9 to −8.2; empty where there is none. */
    public static String changeInterval(Tabulation tabulation, Line line) {
        Language language = tabulation.language();
        return Intervals.difference(tabulation, line, 0, tabulation.waves().size() - 1)
                .map(i -> Texts.get(
                        language,
                        "analysis.shown.between",
                        "low",
                        signed(i.low(), language),
                        "high",
                        signed(i.high(), language)))
                .orElse("");
    }

    private static String signed(double proportion, Language language) {
        return signed(Exact.of(new BigDecimal(Double.toString(100 * proportion))), 1, language);
    }

    /** The change of a count from the first wave to the last, with its sign; empty where a wave gives none. */
    public static String countChange(Line line, Language language) {
        Cell before = line.cells().get(0);
        Cell after = line.cells().get(line.cells().size() - 1);
        if (!(before instanceof Cell.Counted first) || !(after instanceof Cell.Counted last)) {
            return "";
        }
        BigDecimal change = last.amount().subtract(first.amount());
        return signed(Exact.of(change), change.stripTrailingZeros().scale() <= 0 ? 0 : 1, language);
    }

    /** The last share by the first, to two decimals; empty where a wave gives none or the first is zero. */
    public static String ratio(Line line, Language language) {
        Optional<BigFraction> from = exact(line.cells().get(0));
        Optional<BigFraction> to = exact(line.cells().get(line.cells().size() - 1));
        return line.kind() == Line.Kind.CATEGORY
                        && from.filter(f -> f.signum() != 0).isPresent()
                        && to.isPresent()
                ? Numbers.fixed(to.get().divide(from.get()).bigDecimalValue(30, RoundingMode.HALF_UP), 2, language)
                : "";
    }

    private static Optional<BigFraction> exact(Cell cell) {
        return cell instanceof Cell.Counted counted ? counted.share().map(Share::exact) : Optional.empty();
    }

    private static BigDecimal decimal(BigFraction proportion) {
        BigFraction percent = proportion.multiply(100);
        return percent.bigDecimalValue(30, RoundingMode.HALF_UP);
    }
}
