package telling.analysis.plot;

import com.google.auto.service.AutoService;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import telling.analysis.Cell;
import telling.analysis.Comparison;
import telling.analysis.Line;
import telling.analysis.TabulationText;
import telling.analysis.Wave;
import telling.base.Language;
import telling.base.Texts;
import telling.chart.Axis;
import telling.chart.Chart;
import telling.chart.Look;
import telling.chart.Mark;
import telling.chart.Panel;

/**
 * The waves of each category as a line over time in proportion, with its name at its end. No line is drawn over
 * a wave that lacks the category, nor between waves in which the base means different things.
 */
@AutoService(ChartKind.class)
public final class TimeLines implements ChartKind {

    @Override
    public String name() {
        return "lines";
    }

    @Override
    public int fit(Object subject) {
        if (!(subject instanceof Comparison comparison)
                || comparison.waves().stream().anyMatch(wave -> place(wave).isEmpty())) {
            return UNFIT;
        }
        return comparison.waves().size() > 2 ? 2 * USUAL : ASKED;
    }

    /** Where a wave lies on the axis: a number, or a date as days. */
    static OptionalDouble place(Wave wave) {
        if (wave.name().matches("-?\\d{1,9}(\\.\\d{1,9})?")) {
            return OptionalDouble.of(Double.parseDouble(wave.name()));
        }
        try {
            return OptionalDouble.of((double) LocalDate.parse(wave.name()).toEpochDay());
        } catch (DateTimeParseException e) {
            return OptionalDouble.empty();
        }
    }

    @Override
    public Chart draw(Object subject, Language language) {
        Comparison comparison = (Comparison) subject;
        boolean shares = Wording.hasShares(comparison);
        Looks looks = Looks.of(comparison);
        List<Line> lines = Wording.drawn(comparison);
        List<Mark> marks = new ArrayList<>();
        double largest = 0;
        for (Line line : lines) {
            marks.addAll(marks(comparison, line, looks.of(line), shares));
        }
        for (Mark mark : marks) {
            largest = mark instanceof Mark.Point point ? Math.max(largest, point.y()) : largest;
        }
        String title = Wording.title(comparison);
        String subtitle = shares
                ? Texts.get(language, "analysis.plot.share-only", "base", Wording.base(comparison))
                : Texts.get(language, "analysis.plot.count");
        Axis up = new Axis.Linear("", 0, largest == 0 ? 1 : largest, shares ? "%" : "", false, false);
        return Chart.of(
                title,
                subtitle,
                (breaks(comparison, shares) + Wording.notDrawn(comparison, lines) + Wording.source(comparison)).strip(),
                Wording.alt(comparison, title, subtitle),
                language,
                List.of(),
                List.of(new Panel("", across(comparison), up, marks)),
                Wording.data(comparison));
    }

    /** The axis of the waves. */
    static Axis across(Comparison comparison) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        boolean dates = false;
        for (Wave wave : comparison.waves()) {
            double at = place(wave).orElse(0);
            low = Math.min(low, at);
            high = Math.max(high, at);
            dates |= wave.name().indexOf('-') > 0;
        }
        return dates ? new Axis.Time("", low, high) : new Axis.Linear("", low, high, "", true, false);
    }

    /** The dots of a category and the lines between those that may be joined; the last line has its name. */
    private static List<Mark> marks(Comparison comparison, Line line, Look look, boolean shares) {
        Language language = comparison.language();
        List<Mark> dots = new ArrayList<>();
        List<List<Double>> xs = new ArrayList<>();
        List<List<Double>> ys = new ArrayList<>();
        String last = "";
        String until = "";
        boolean joined = false;
        for (int i = 0; i < comparison.waves().size(); i++) {
            Wave wave = comparison.waves().get(i);
            if (!(line.cells().get(i) instanceof Cell.Counted counted)
                    || (shares && counted.share().isEmpty())) {
                joined = false;
                continue;
            }
            double x = place(wave).orElse(0);
            double y = shares
                    ? Wording.percent(counted.share().orElseThrow()).doubleValue()
                    : counted.amount().doubleValue();
            if (!joined || (shares && !sameConcept(comparison, i - 1, i))) {
                xs.add(new ArrayList<>());
                ys.add(new ArrayList<>());
            }
            joined = true;
            until = i == comparison.waves().size() - 1 ? "" : wave.name();
            xs.get(xs.size() - 1).add(x);
            ys.get(ys.size() - 1).add(y);
            last = shares ? Wording.percent(counted, language) : TabulationText.amount(counted.amount(), language);
            String hover = comparison.label(line) + ", " + wave.name() + ": " + Wording.cell(counted, language, shares);
            dots.add(new Mark.Point(x, y, look.fill() == Look.Fill.HATCHED ? look.open() : look, "", hover));
        }
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < xs.size(); i++) {
            boolean end = i == xs.size() - 1;
            String name = comparison.label(line) + " " + last + (until.isEmpty() ? "" : " (" + until + ")");
            marks.add(new Mark.Line(xs.get(i), ys.get(i), look, end ? name : "", ""));
        }
        marks.addAll(dots);
        return marks;
    }

    /** Whether the base means the same in two waves, as far as was said. */
    private static boolean sameConcept(Comparison comparison, int before, int after) {
        Language language = comparison.language();
        String one = comparison.waves().get(before).definition().in(language, "");
        String other = comparison.waves().get(after).definition().in(language, "");
        return one.equals(other);
    }

    /** Between which waves no line is drawn, and why. */
    private static String breaks(Comparison comparison, boolean shares) {
        Language language = comparison.language();
        StringBuilder said = new StringBuilder();
        for (int i = 1; shares && i < comparison.waves().size(); i++) {
            if (!sameConcept(comparison, i - 1, i)) {
                Wave from = comparison.waves().get(i - 1);
                Wave to = comparison.waves().get(i);
                said.append(Texts.get(
                                language,
                                "analysis.plot.no-line",
                                "from",
                                from.name(),
                                "to",
                                to.name(),
                                "base",
                                comparison.baseTitle().in(language, comparison.baseName()),
                                "before",
                                from.definition().in(language, "–"),
                                "after",
                                to.definition().in(language, "–")))
                        .append(' ');
            }
        }
        return said.toString();
    }
}
