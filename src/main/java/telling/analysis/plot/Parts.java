package telling.analysis.plot;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import telling.analysis.Cell;
import telling.analysis.Line;
import telling.analysis.Share;
import telling.analysis.Tabulation;
import telling.analysis.TabulationText;
import telling.base.Texts;
import telling.chart.Look;

/**
 * The parts that a bar of 100% falls into: a part per line, but where many categories find no colour, all of these are
 * one part behind those that have one.
 */
final class Parts {

    private static final int MOST_NAMED = 3;

    private final Tabulation tabulation;
    private final Looks looks;
    private final List<List<Line>> parts = new ArrayList<>();

    Parts(Tabulation tabulation, List<Line> lines, Looks looks) {
        this.tabulation = tabulation;
        this.looks = looks;
        List<Line> grey = lines.stream()
                .filter(line -> line.kind() == Line.Kind.CATEGORY)
                .filter(line -> looks.of(line).tone() == Look.Tone.MUTED)
                .filter(Parts::anywhere)
                .toList();
        List<Line> others = grey.size() > MOST_NAMED ? grey : List.of();
        List<Line> derived = new ArrayList<>();
        for (Line line : lines) {
            if (line.kind() != Line.Kind.CATEGORY) {
                derived.add(line);
            } else if (!others.contains(line)) {
                parts.add(List.of(line));
            }
        }
        if (!others.isEmpty()) {
            parts.add(others);
        }
        derived.forEach(line -> parts.add(List.of(line)));
    }

    /** Whether a wave counts anyone in this line. */
    static boolean anywhere(Line line) {
        return line.cells().stream()
                .anyMatch(cell ->
                        cell instanceof Cell.Counted counted && counted.amount().signum() > 0);
    }

    /** Each with the lines that it holds, from the left. */
    List<List<Line>> all() {
        return parts;
    }

    Look look(List<Line> part) {
        return looks.of(part.get(0));
    }

    String name(List<Line> part) {
        return part.size() == 1
                ? tabulation.label(part.get(0))
                : Texts.get(tabulation.language(), "analysis.plot.others", "count", part.size());
    }

    /** The share of a part in a wave, exact; zero where it has none. */
    BigFraction share(List<Line> part, int wave) {
        return part.stream()
                .map(line -> line.cells().get(wave))
                .filter(Cell.Counted.class::isInstance)
                .flatMap(cell -> ((Cell.Counted) cell).share().stream())
                .map(Share::exact)
                .reduce(BigFraction.ZERO, BigFraction::add);
    }

    /** What a reader sees who points at a part. */
    String hover(List<Line> part, int wave) {
        String when = tabulation.waves().get(wave).name();
        String where = name(part) + (when.isEmpty() ? "" : ", " + when) + ": ";
        return part.size() == 1
                ? where + Wording.cell(part.get(0).cells().get(wave), tabulation.language(), true)
                : where + TabulationText.percent(share(part, wave), tabulation.language());
    }
}
