package telling.analysis;

import java.util.ArrayList;
import java.util.List;
import telling.base.Language;
import telling.base.Numbers;

/** A tabulation on one line, always in English: what a session's echo and an expectation compare. */
final class Brief {

    private Brief() {}

    static String of(Tabulation tabulation) {
        List<String> parts = new ArrayList<>();
        for (Line line : tabulation.lines()) {
            List<String> cells = new ArrayList<>();
            for (Cell cell : line.cells()) {
                cells.add(of(cell));
            }
            parts.add(line.code() + " " + String.join(" | ", cells));
        }
        String waves =
                String.join(", ", tabulation.waves().stream().map(Wave::name).toList());
        return tabulation.table() + (waves.isEmpty() ? "" : " " + waves) + ", share of " + tabulation.baseName() + ": "
                + String.join("; ", parts);
    }

    /** Lines of one cell each. */
    static String lines(String lead, List<Line> lines) {
        List<String> parts = new ArrayList<>();
        for (Line line : lines) {
            parts.add(line.code() + " " + of(line.cells().get(0)));
        }
        return lead + ": " + String.join("; ", parts);
    }

    static String of(Cell cell) {
        if (cell instanceof Cell.Counted counted) {
            return counted.amount().toPlainString()
                    + counted.share()
                            .map(share -> " (" + Numbers.fixed(share.percent(), 1, Language.EN) + "%)")
                            .orElse("");
        }
        return ((Cell.Absent) cell).why();
    }
}
