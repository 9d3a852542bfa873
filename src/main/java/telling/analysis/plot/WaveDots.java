package telling.analysis.plot;

import java.util.ArrayList;
import java.util.List;
import telling.analysis.Cell;
import telling.analysis.Line;
import telling.analysis.Tabulation;
import telling.base.Language;
import telling.chart.Look;
import telling.chart.Mark;
import telling.chart.Series;

/**
 * The shares of the first and last wave as dots in the rows of categories, joined where both are known.
 *
 * @param largest the largest share in percent, 1 where there is none
 */
record WaveDots(List<Mark> marks, List<Series> series, double largest) {

    WaveDots {
        marks = List.copyOf(marks);
        series = List.copyOf(series);
    }

    /**
     * The dots of these lines.
     *
     * @param named whether the first row says which dot is which wave
     * @param percent whether each label has its percent sign
     */
    static WaveDots of(Tabulation tabulation, List<Line> lines, boolean named, boolean percent) {
        Language language = tabulation.language();
        int[] ends = {0, tabulation.waves().size() - 1};
        List<Mark> marks = new ArrayList<>();
        double largest = 0;
        for (int row = 0; row < lines.size(); row++) {
            Line line = lines.get(row);
            List<Mark> own = new ArrayList<>();
            List<Mark> absent = new ArrayList<>();
            List<Double> at = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                Cell cell = line.cells().get(ends[i]);
                String wave = tabulation.waves().get(ends[i]).name();
                String words = Wording.cell(cell, language, true);
                if (cell instanceof Cell.Counted counted && counted.share().isPresent()) {
                    double value = Wording.percent(counted.share().get()).doubleValue();
                    at.add(value);
                    String label = Wording.percent(counted, language);
                    String hover = tabulation.label(line) + ", " + wave + ": " + words;
                    own.add(new Mark.Point(value, row, Look.of(i), percent ? label : label.replace("%", ""), hover));
                } else {
                    absent.add(new Mark.Text(
                            0,
                            row,
                            Mark.Anchor.START,
                            wave + ": " + words,
                            Look.of(i).muted()));
                }
            }
            if (at.size() == 2) {
                marks.add(new Mark.Line(
                        at, List.of((double) row, (double) row), Look.of(0).muted(), "", ""));
                if (row == 0 && named) {
                    for (int i = 0; i < 2; i++) {
                        String wave = tabulation.waves().get(ends[i]).name();
                        marks.add(new Mark.Text(at.get(i), -0.5, Mark.Anchor.MIDDLE, wave, Look.of(i)));
                    }
                }
            }
            marks.addAll(own);
            marks.addAll(absent);
            largest = at.stream().mapToDouble(v -> v).reduce(largest, Math::max);
        }
        List<Series> series = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            series.add(new Series(tabulation.waves().get(ends[i]).name(), Look.of(i)));
        }
        return new WaveDots(marks, series, largest == 0 ? 1 : largest);
    }
}
