package telling.analysis.plot;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import telling.analysis.Cell;
import telling.analysis.Comparison;
import telling.analysis.Distribution;
import telling.analysis.Line;
import telling.analysis.Tabulation;
import telling.analysis.TabulationText;
import telling.base.Language;
import telling.base.Texts;
import telling.chart.Axis;
import telling.chart.Chart;
import telling.chart.Look;
import telling.chart.Mark;
import telling.chart.Panel;
import telling.data.Roles;

/**
 * What is known of all units, not only of those whose outcome was published: one bar of all of them, and under
 * it every part. Several waves stand as bars of 100%.
 */
@AutoService(ChartKind.class)
public final class Whole implements ChartKind {

    private static final double HALF = 0.36;

    @Override
    public String name() {
        return "whole";
    }

    @Override
    public int fit(Object subject) {
        return subject instanceof Tabulation tabulation && widest(tabulation).isPresent() ? ASKED : UNFIT;
    }

    /** The same of the largest base, where that holds more than the categories do. */
    private static Optional<Tabulation> widest(Tabulation tabulation) {
        Optional<Roles.Base> base = Bases.widest(tabulation);
        if (base.isEmpty()) {
            return Optional.empty();
        }
        String name = base.get().name();
        Tabulation whole = tabulation instanceof Distribution one ? one.of(name) : ((Comparison) tabulation).of(name);
        return whole.lines().stream().anyMatch(Whole::beyond) ? Optional.of(whole) : Optional.empty();
    }

    private static boolean beyond(Line line) {
        return line.kind() == Line.Kind.OUTSIDE
                && line.cells().stream()
                        .anyMatch(cell -> cell instanceof Cell.Counted counted
                                && counted.amount().signum() > 0);
    }

    @Override
    public Chart draw(Object subject, Language language) {
        Tabulation whole = widest((Tabulation) subject).orElseThrow();
        return whole instanceof Distribution distribution ? one(distribution) : Stacked.of(whole);
    }

    private static Chart one(Distribution whole) {
        Language language = whole.language();
        String size =
                whole.wave().base().map(n -> TabulationText.amount(n, language)).orElse("");
        List<Line> lines = Wording.drawn(whole).stream()
                .filter(line -> !(line.kind() != Line.Kind.CATEGORY
                        && line.cells().get(0) instanceof Cell.Counted counted
                        && counted.amount().signum() == 0))
                .toList();
        String unit = whole.unit().in(language, "");
        String title = Texts.get(
                        language,
                        "analysis.plot.whole-title",
                        "size",
                        size,
                        "base",
                        unit.isBlank() ? whole.baseTitle().in(language, whole.baseName()) : unit)
                + (whole.wave().name().isEmpty() ? "" : ", " + whole.wave().name());
        String subtitle = Texts.get(language, "analysis.plot.count-and-share", "base", Wording.base(whole))
                + Whiskers.words(whole);
        Chart bars = OutcomeBars.of(whole, lines, title, subtitle);
        List<Panel> panels = new ArrayList<>(List.of(strip(whole, lines, language)));
        panels.addAll(bars.panels());
        return Chart.of(
                title,
                subtitle,
                Wording.source(whole),
                Wording.alt(whole, title, subtitle) + outside(whole, lines),
                language,
                List.of(),
                panels,
                Wording.data(whole));
    }

    /** All units on one line: those in a category, and what lies beyond. */
    private static Panel strip(Distribution whole, List<Line> lines, Language language) {
        List<Mark> marks = new ArrayList<>();
        BigFraction from = BigFraction.ZERO;
        BigFraction inside = BigFraction.ZERO;
        for (Line line : lines) {
            if (line.kind() != Line.Kind.OUTSIDE && line.cells().get(0) instanceof Cell.Counted counted) {
                inside = inside.add(TabulationText.fraction(counted.amount()));
            }
        }
        BigFraction all = TabulationText.fraction(whole.wave().base().orElseThrow());
        String known = whole.tallies()
                .roles()
                .defaultBase()
                .map(base -> base.title().in(language, base.name()))
                .orElse("");
        from = part(marks, from, inside, all, known, Look.of(0), language);
        for (Line line : lines) {
            if (line.kind() == Line.Kind.OUTSIDE && line.cells().get(0) instanceof Cell.Counted counted) {
                from = part(
                        marks,
                        from,
                        TabulationText.fraction(counted.amount()),
                        all,
                        whole.label(line),
                        OutcomeBars.look(line, 0),
                        language);
            }
        }
        return new Panel(
                "", new Axis.Linear("", 0, 100, "%", false, true), new Axis.Categorical("", List.of("")), marks);
    }

    private static BigFraction part(
            List<Mark> marks,
            BigFraction from,
            BigFraction amount,
            BigFraction all,
            String name,
            Look look,
            Language language) {
        BigFraction to = from.add(amount);
        String words = TabulationText.amount(amount.bigDecimalValue(1, java.math.RoundingMode.HALF_UP), language) + " ("
                + TabulationText.percent(amount.divide(all), language) + ")";
        marks.add(new Mark.Bar(
                from.divide(all).multiply(100).doubleValue(),
                to.divide(all).multiply(100).doubleValue(),
                -HALF,
                HALF,
                look,
                words,
                name + ": " + words));
        double middle = from.add(to).divide(all).multiply(50).doubleValue();
        marks.add(new Mark.Text(middle, -0.5, Mark.Anchor.MIDDLE, name, look));
        return to;
    }

    private static String outside(Distribution whole, List<Line> lines) {
        StringBuilder said = new StringBuilder();
        for (Line line : lines) {
            if (line.kind() == Line.Kind.OUTSIDE) {
                said.append(' ')
                        .append(whole.label(line))
                        .append(": ")
                        .append(Wording.cell(line.cells().get(0), whole.language(), false))
                        .append('.');
            }
        }
        return said.toString();
    }
}
