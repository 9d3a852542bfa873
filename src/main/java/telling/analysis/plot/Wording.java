package telling.analysis.plot;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import telling.analysis.Cell;
import telling.analysis.Line;
import telling.analysis.Share;
import telling.analysis.Tabulation;
import telling.analysis.TabulationText;
import telling.analysis.Wave;
import telling.analysis.Why;
import telling.base.Language;
import telling.base.Texts;
import telling.chart.ChartData;
import telling.data.Provenance;

/** The words and figures around the chart of a tabulation. */
final class Wording {

    private Wording() {}

    /** The lines that are drawn: all but the total. */
    static List<Line> drawn(Tabulation tabulation) {
        return tabulation.lines().stream()
                .filter(line -> line.kind() != Line.Kind.TOTAL)
                .toList();
    }

    /** Whether every wave has a size for the base, so that shares can be drawn. */
    static boolean hasShares(Tabulation tabulation) {
        return tabulation.waves().stream()
                .allMatch(wave -> wave.base().filter(n -> n.signum() > 0).isPresent());
    }

    static String source(Tabulation tabulation) {
        return source(tabulation.provenance(), tabulation.language());
    }

    /** The source note of a chart; where nobody knows the source it says so, since no chart goes without. */
    static String source(Provenance provenance, Language language) {
        String source = provenance.source(language);
        return source.isBlank()
                ? Texts.get(language, "analysis.plot.no-source")
                : Texts.get(language, "analysis.plot.source", "citation", source);
    }

    /** The base by name, with its size in each wave. */
    static String base(Tabulation tabulation) {
        List<String> sizes = new ArrayList<>();
        for (Wave wave : tabulation.waves()) {
            TabulationText.baseSize(tabulation, wave)
                    .ifPresent(size -> sizes.add(tabulation.waves().size() == 1 ? size : wave.name() + ": " + size));
        }
        String title = whole(tabulation);
        if (sizes.size() > 2 && sizes.size() == tabulation.waves().size()) {
            return title + ", " + inBrief(tabulation, sizes);
        }
        return sizes.isEmpty() ? title : title + ", " + String.join("; ", sizes);
    }

    /** The sizes of several waves: one where all are alike, the range of many, else each. */
    private static String inBrief(Tabulation tabulation, List<String> sizes) {
        Language language = tabulation.language();
        List<String> alike = tabulation.waves().stream()
                .flatMap(wave -> TabulationText.baseSize(tabulation, wave).stream())
                .distinct()
                .toList();
        if (alike.size() == 1) {
            return Texts.get(language, "analysis.plot.size-each", "size", alike.get(0));
        }
        if (sizes.size() <= TabulationText.MOST_NAMED) {
            return String.join("; ", sizes);
        }
        Comparator<Wave> bySize = Comparator.comparing(wave -> TabulationText.counted(tabulation, wave));
        Wave least = Collections.min(tabulation.waves(), bySize);
        Wave most = Collections.max(tabulation.waves(), bySize);
        return Texts.get(
                language,
                TabulationText.weighted(tabulation) ? "analysis.plot.sizes-unweighted" : "analysis.plot.sizes",
                "least",
                TabulationText.size(tabulation, least),
                "most",
                TabulationText.size(tabulation, most));
    }

    /** A count with its share, or why there is none. */
    static String cell(Cell cell, Language language, boolean shareFirst) {
        if (cell instanceof Cell.Counted counted) {
            String amount = TabulationText.amount(counted.amount(), language);
            return counted.share()
                    .map(share -> TabulationText.percent(share, language))
                    .map(percent -> shareFirst ? percent + " (" + amount + ")" : amount + " (" + percent + ")")
                    .orElse(amount);
        }
        return Why.text(((Cell.Absent) cell).why(), language);
    }

    /** The subject of a chart. */
    static String title(Tabulation tabulation) {
        return TabulationText.title(tabulation);
    }

    /** What shares are of; where no base is declared, the total. */
    static String whole(Tabulation tabulation) {
        Language language = tabulation.language();
        return tabulation.tallies().roles().bases().isEmpty()
                ? Texts.get(language, "analysis.plot.total-base")
                : tabulation.baseTitle().in(language, tabulation.baseName());
    }

    /** The share of a cell that has one, in percent. */
    static String percent(Cell.Counted counted, Language language) {
        return counted.share()
                .map(share -> TabulationText.percent(share, language))
                .orElse("");
    }

    /** The change from the first wave to the last in percentage points, with its interval where one was asked for. */
    static String points(Tabulation tabulation, Line line) {
        String points = TabulationText.change(line, tabulation.language());
        return points.isEmpty() ? "" : withInterval(points, tabulation, line);
    }

    private static String withInterval(String change, Tabulation tabulation, Line line) {
        String interval = TabulationText.changeInterval(tabulation, line);
        return interval.isEmpty() ? change : change + " (" + interval.replace(' ', '\u00a0') + ")";
    }

    /** Whether the waves are few and their names short enough to stand in a label. */
    static boolean shortNames(Tabulation tabulation) {
        return tabulation.waves().size() <= 3
                && tabulation.waves().stream().allMatch(wave -> wave.name().length() <= 12);
    }

    /** The lines that some wave gives no count of, with the reason, as a sentence; empty where there are none. */
    static String notDrawn(Tabulation tabulation, List<Line> lines) {
        Map<String, List<String>> byReason = new LinkedHashMap<>();
        for (int i = 0; i < tabulation.waves().size(); i++) {
            String wave = tabulation.waves().get(i).name();
            for (Line line : lines) {
                if (line.cells().get(i) instanceof Cell.Absent absent) {
                    String reason = Why.text(absent.why(), tabulation.language());
                    byReason.computeIfAbsent((wave.isEmpty() ? "" : wave + ", ") + reason, r -> new ArrayList<>())
                            .add(tabulation.label(line));
                }
            }
        }
        return sentences(byReason);
    }

    private static String sentences(Map<String, List<String>> byReason) {
        StringBuilder said = new StringBuilder();
        byReason.forEach((reason, labels) -> said.append(reason)
                .append(": ")
                .append(String.join(", ", labels))
                .append(". "));
        return said.toString();
    }

    /** The chart in words: what it shows, and per wave the largest and smallest category. */
    static String alt(Tabulation tabulation, String title, String subtitle) {
        Language language = tabulation.language();
        StringBuilder alt = new StringBuilder();
        alt.append(Texts.get(language, "analysis.plot.alt", "title", title, "subtitle", subtitle));
        for (int i = 0; i < tabulation.waves().size(); i++) {
            int at = i;
            List<Line> counted = drawn(tabulation).stream()
                    .filter(line ->
                            line.kind() == Line.Kind.CATEGORY && line.cells().get(at) instanceof Cell.Counted)
                    .sorted(Comparator.comparing((Line line) -> amount(line, at))
                            .reversed())
                    .toList();
            List<String> hidden = drawn(tabulation).stream()
                    .filter(line -> line.cells().get(at) instanceof Cell.Absent absent
                            && absent.why().equals("suppressed"))
                    .map(tabulation::label)
                    .toList();
            if (counted.isEmpty()) {
                continue;
            }
            Line most = counted.get(0);
            Line least = counted.get(counted.size() - 1);
            String wave = tabulation.waves().get(i).name();
            alt.append(' ').append(wave).append(wave.isEmpty() ? "" : ": ");
            if (hidden.isEmpty() && amount(most, i).compareTo(amount(least, i)) == 0) {
                alt.append(Texts.get(
                        language,
                        counted.size() == 1 ? "analysis.plot.alt-one" : "analysis.plot.alt-same",
                        "count",
                        counted.size(),
                        "category",
                        tabulation.label(most),
                        "value",
                        cell(most.cells().get(i), language, false)));
                continue;
            }
            alt.append(Texts.get(
                    language,
                    hidden.isEmpty() ? "analysis.plot.alt-range" : "analysis.plot.alt-range-shown",
                    "hidden",
                    String.join(", ", hidden),
                    "most",
                    tabulation.label(most),
                    "mostValue",
                    cell(most.cells().get(i), language, false),
                    "least",
                    tabulation.label(least),
                    "leastValue",
                    cell(least.cells().get(i), language, false)));
        }
        largestChange(tabulation)
                .ifPresent(line -> alt.append(' ')
                        .append(Texts.get(
                                language,
                                "analysis.plot.alt-change",
                                "category",
                                tabulation.label(line),
                                "change",
                                TabulationText.change(line, language))));
        return alt.toString();
    }

    /** The category whose share changed most from the first wave to the last; the first of equals. */
    private static Optional<Line> largestChange(Tabulation tabulation) {
        if (tabulation.waves().size() < 2 || !hasShares(tabulation)) {
            return Optional.empty();
        }
        int last = tabulation.waves().size() - 1;
        Optional<Line> most = Optional.empty();
        BigDecimal size = BigDecimal.ZERO;
        for (Line line : drawn(tabulation)) {
            if (line.kind() == Line.Kind.CATEGORY
                    && line.cells().get(0) instanceof Cell.Counted first
                    && line.cells().get(last) instanceof Cell.Counted then) {
                BigDecimal change = percent(then.share().orElseThrow())
                        .subtract(percent(first.share().orElseThrow()))
                        .abs();
                if (change.compareTo(size) > 0) {
                    most = Optional.of(line);
                    size = change;
                }
            }
        }
        return most;
    }

    /** One row per category and wave. */
    static ChartData data(Tabulation tabulation) {
        Language language = tabulation.language();
        List<ChartData.Column> columns = new ArrayList<>();
        columns.add(ChartData.Column.text(
                tabulation.categoryName(), tabulation.categoryTitle().in(language, tabulation.categoryName())));
        columns.add(ChartData.Column.text("wave", Texts.get(language, "analysis.plot.wave")));
        columns.add(ChartData.Column.number("count", Texts.get(language, "analysis.plot.count"), 0));
        columns.add(ChartData.Column.number("share_percent", Texts.get(language, "analysis.plot.share"), 1));
        columns.add(ChartData.Column.text("remark", Texts.get(language, "analysis.plot.remark")));
        List<List<Object>> rows = new ArrayList<>();
        for (Line line : drawn(tabulation)) {
            for (int i = 0; i < tabulation.waves().size(); i++) {
                List<Object> row = new ArrayList<>();
                row.add(tabulation.label(line));
                row.add(tabulation.waves().get(i).name());
                Cell cell = line.cells().get(i);
                if (cell instanceof Cell.Counted counted) {
                    row.add(counted.amount());
                    row.add(counted.share().<Object>map(Wording::percent).orElse(""));
                    row.add("");
                } else {
                    row.add("");
                    row.add("");
                    row.add(cell(cell, language, false));
                }
                rows.add(row);
            }
        }
        return new ChartData(columns, rows);
    }

    /** A share in percent, to ten decimals. */
    static BigDecimal percent(Share share) {
        return share.exact()
                .multiply(100)
                .bigDecimalValue(10, RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }

    private static BigDecimal amount(Line line, int wave) {
        return line.cells().get(wave) instanceof Cell.Counted counted ? counted.amount() : BigDecimal.ZERO;
    }
}
