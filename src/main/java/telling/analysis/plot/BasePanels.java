package telling.analysis.plot;

import com.google.auto.service.AutoService;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import telling.analysis.Cell;
import telling.analysis.Comparison;
import telling.analysis.Line;
import telling.analysis.TabulationText;
import telling.analysis.Wave;
import telling.base.Language;
import telling.base.Texts;
import telling.chart.Axis;
import telling.chart.Chart;
import telling.chart.ChartData;
import telling.chart.Panel;
import telling.data.Roles;

/** The shares of two waves as dots, one panel per base: whether a share rose or fell can depend on the base. */
@AutoService(ChartKind.class)
public final class BasePanels implements ChartKind {

    @Override
    public String name() {
        return "bases";
    }

    @Override
    public int fit(Object subject) {
        return subject instanceof Comparison comparison
                        && comparison.waves().size() == 2
                        && bases(comparison).size() > 1
                ? ASKED
                : UNFIT;
    }

    /** The default base and the one asked for, or the largest: those with a size in every wave. */
    private static Set<String> bases(Comparison comparison) {
        Set<String> names = new LinkedHashSet<>();
        Optional<Roles.Base> first = comparison.tallies().roles().defaultBase();
        first.ifPresent(base -> names.add(base.name()));
        names.add(comparison.baseName());
        if (names.size() < 2) {
            Bases.widest(comparison).ifPresent(base -> names.add(base.name()));
        }
        return names.stream()
                .filter(name -> Wording.hasShares(comparison.of(name)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Override
    public Chart draw(Object subject, Language language) {
        Comparison comparison = (Comparison) subject;
        List<Line> both = comparison.lines().stream().filter(BasePanels::inBoth).toList();
        List<Panel> panels = new ArrayList<>();
        List<Comparison> seen = bases(comparison).stream().map(comparison::of).toList();
        double largest = 1;
        for (Comparison one : seen) {
            largest = Math.max(
                    largest, WaveDots.of(one, lines(one, both), false, false).largest());
        }
        Axis.Linear percent = new Axis.Linear("", 0, largest, "%", false, false);
        List<ChartData.Column> columns = new ArrayList<>();
        List<List<Object>> rows = new ArrayList<>();
        for (Comparison one : seen) {
            List<Line> lines = lines(one, both);
            WaveDots dots = WaveDots.of(one, lines, true, false);
            Axis names = new Axis.Categorical(
                    "",
                    lines.stream().map(one::label).toList(),
                    new Axis.Aside(
                            Texts.get(language, "analysis.plot.points-short"),
                            lines.stream()
                                    .map(line -> Wording.points(one, line))
                                    .toList()));
            String title = one.baseTitle().in(language, one.baseName()) + sizes(one, language);
            panels.add(new Panel(
                    Texts.get(language, "analysis.plot.of-base", "base", title), percent, names, dots.marks()));
            ChartData data = Wording.data(one);
            if (columns.isEmpty()) {
                columns.add(ChartData.Column.text("base", Texts.get(language, "analysis.plot.base")));
                columns.addAll(data.columns());
            }
            for (List<Object> row : data.rows()) {
                List<Object> longer = new ArrayList<>(List.of(one.baseTitle().in(language, one.baseName())));
                longer.addAll(row);
                rows.add(longer);
            }
        }
        String title = Wording.title(comparison);
        String subtitle = Texts.get(language, "analysis.plot.share-of-each") + Whiskers.inBrackets(comparison);
        return Chart.of(
                        title,
                        subtitle,
                        (left(comparison, both) + Wording.source(comparison)).strip(),
                        alt(seen, both, title, subtitle),
                        language,
                        WaveDots.of(comparison, both, true, false).series(),
                        panels,
                        new ChartData(columns, rows))
                .abreast(panels.size());
    }

    private static boolean inBoth(Line line) {
        return line.kind() == Line.Kind.CATEGORY && line.cells().stream().allMatch(Cell.Counted.class::isInstance);
    }

    private static List<Line> lines(Comparison one, List<Line> both) {
        return both.stream().map(line -> one.line(line.code())).toList();
    }

    private static String sizes(Comparison one, Language language) {
        List<String> sizes = new ArrayList<>();
        for (Wave wave : one.waves()) {
            BigDecimal n = wave.base().orElse(BigDecimal.ZERO);
            sizes.add(wave.name() + ":\u00a0n = " + TabulationText.amount(n, language));
        }
        return " (" + String.join("; ", sizes) + ")";
    }

    private static String left(Comparison comparison, List<Line> both) {
        List<String> codes = both.stream().map(Line::code).toList();
        String left = comparison.lines().stream()
                .filter(line -> line.kind() == Line.Kind.CATEGORY && !codes.contains(line.code()))
                .map(comparison::label)
                .collect(Collectors.joining(", "));
        return left.isEmpty()
                ? ""
                : Texts.get(comparison.language(), "analysis.plot.one-wave-only", "categories", left) + " ";
    }

    private static String alt(List<Comparison> seen, List<Line> both, String title, String subtitle) {
        Language language = seen.get(0).language();
        StringBuilder alt =
                new StringBuilder(Texts.get(language, "analysis.plot.alt", "title", title, "subtitle", subtitle));
        for (Comparison one : seen) {
            List<String> said = new ArrayList<>();
            for (Line line : lines(one, both)) {
                String shares = line.cells().stream()
                        .map(cell -> Wording.percent((Cell.Counted) cell, language))
                        .collect(Collectors.joining(" → "));
                said.add(one.label(line) + " " + shares);
            }
            String base = one.baseTitle().in(language, one.baseName());
            alt.append(' ').append(Texts.get(language, "analysis.plot.of-base", "base", base));
            alt.append(": ").append(String.join("; ", said)).append('.');
        }
        return alt.toString();
    }
}
