package telling.export.print;

import java.util.ArrayList;
import java.util.List;
import telling.base.Language;
import telling.chart.Axis;
import telling.chart.Chart;
import telling.chart.ChartData;
import telling.chart.Look;
import telling.chart.Mark;
import telling.chart.Panel;

/** Charts for the tests of print formats. */
final class Charts {

    private Charts() {}

    /** The outcomes of 2013 as published: 409 persons with a solution. */
    static Chart outcomes() {
        String[] names = {
            "asylum", "return", "reception in a state centre", "children's pardon", "medical deferral of departure"
        };
        int[] persons = {102, 78, 74, 66, 49};
        String[] labels = {"102 (25%)", "78 (19%)", "74 (18%)", "66 (16%)", "49 (12%)"};
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < names.length; i++) {
            marks.add(new Mark.Bar(0, persons[i], i - 0.36, i + 0.36, Look.of(0), labels[i], ""));
        }
        List<String> rows = new ArrayList<>(List.of(names));
        rows.add("no-fault permit");
        marks.add(new Mark.Text(0, 5, Mark.Anchor.START, "not published separately", Look.of(0)));
        rows.add("not stated");
        marks.add(new Mark.Bar(0, 40, 5.64, 6.36, Look.of(0).hatched(), "40 (10%)", ""));
        return bars("Outcomes for persons with a solution, 2013", rows, marks, 102);
    }

    /** One bar whose every word is hostile. */
    static Chart hostile(String words) {
        Mark bar = new Mark.Bar(0, 1, -0.36, 0.36, Look.of(0), words, words);
        ChartData data = new ChartData(List.of(ChartData.Column.text(words, words)), List.of(List.of(words)));
        Axis across = new Axis.Linear(words, 0, 1, words, false, false);
        Panel panel = new Panel(words, across, new Axis.Categorical(words, List.of(words)), List.of(bar));
        return Chart.of(words, words, words, words, Language.EN, List.of(), List.of(panel), data);
    }

    /** As many rows as asked for. */
    static Chart rows(int count) {
        List<String> names = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            names.add("category " + i);
            marks.add(new Mark.Bar(0, i, i - 0.36, i + 0.36, Look.of(0), "" + i, ""));
        }
        return bars("Many", names, marks, count);
    }

    private static Chart bars(String title, List<String> names, List<Mark> marks, double most) {
        Panel panel =
                new Panel("", new Axis.Linear("", 0, most, "", false, true), new Axis.Categorical("", names), marks);
        ChartData data = new ChartData(
                List.of(ChartData.Column.text("outcome", "Outcome"), ChartData.Column.number("persons", "Persons", 0)),
                List.of(List.of("asylum", 102), List.of("return", 78)));
        return Chart.of(
                title,
                "persons and share of 409 persons with a solution",
                "Source: Stichting LOS, inventory of emergency shelters for refused asylum seekers, 2013",
                "Bars: asylum is largest with 102 persons, medical deferral smallest with 49.",
                Language.EN,
                List.of(),
                List.of(panel),
                data);
    }
}
