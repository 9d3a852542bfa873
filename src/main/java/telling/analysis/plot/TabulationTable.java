package telling.analysis.plot;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import telling.analysis.Cell;
import telling.analysis.Line;
import telling.analysis.Tabulation;
import telling.analysis.TabulationText;
import telling.analysis.Wave;
import telling.base.Language;
import telling.base.Texts;
import telling.chart.Chart;

/** A distribution or a comparison as a table: count and share of each wave, and the change between two. */
@AutoService(ChartKind.class)
public final class TabulationTable implements ChartKind {

    @Override
    public String name() {
        return "table";
    }

    @Override
    public int fit(Object subject) {
        return subject instanceof Tabulation ? ASKED : UNFIT;
    }

    /** Errors: analysis.plot-table-large. */
    @Override
    public Chart draw(Object subject, Language language) {
        Tabulation tabulation = (Tabulation) subject;
        boolean shares = tabulation.waves().stream()
                .anyMatch(wave -> wave.base().filter(n -> n.signum() > 0).isPresent());
        boolean changes = tabulation.waves().size() == 2
                && tabulation.lines().stream()
                        .anyMatch(line -> !TabulationText.change(line, language).isEmpty());
        WordGrid grid = new WordGrid(tabulation.categoryTitle().in(language, tabulation.categoryName()));
        for (int i = 0; i < tabulation.waves().size(); i++) {
            // a blank name: one wave needs no heading, and reasons reach over its columns all the same
            String wave = tabulation.waves().size() == 1
                    ? " "
                    : tabulation.waves().get(i).name();
            grid.numbers(wave, Texts.get(language, "analysis.plot.count"));
            if (shares) {
                grid.numbers(wave, Texts.get(language, "analysis.plot.share-column"));
            }
            if (intervals(tabulation, i)) {
                grid.numbers(wave, Texts.get(language, "analysis.plot.interval-column"));
            }
        }
        boolean between = changes
                && tabulation.lines().stream()
                        .anyMatch(line ->
                                !TabulationText.changeInterval(tabulation, line).isEmpty());
        String change = Texts.get(language, "analysis.plot.change");
        if (changes) {
            grid.numbers(
                    between ? change : "",
                    Texts.get(language, between ? "analysis.plot.points-short" : "analysis.plot.change-column"));
        }
        if (between) {
            grid.numbers(change, Texts.get(language, "analysis.plot.interval-column"));
        }
        for (Line line : tabulation.lines()) {
            if (line.kind() == Line.Kind.TOTAL) {
                grid.close();
            }
            List<String> texts = new ArrayList<>();
            for (int i = 0; i < tabulation.waves().size(); i++) {
                texts.addAll(cells(tabulation, line, i, shares));
            }
            if (changes) {
                texts.add(TabulationText.change(line, language));
            }
            if (between) {
                texts.add(TabulationText.changeInterval(tabulation, line));
            }
            grid.row(tabulation.label(line), texts);
        }
        String title = Wording.title(tabulation);
        String subtitle = shares
                ? Texts.get(language, "analysis.plot.count-and-share", "base", Wording.base(tabulation))
                : Texts.get(language, "analysis.plot.count");
        if (changes) {
            subtitle += "; " + Texts.get(language, "analysis.plot.change-in-points");
        }
        return Chart.of(
                title,
                subtitle + Whiskers.inColumns(tabulation),
                Wording.source(tabulation),
                Wording.alt(tabulation, title, subtitle),
                language,
                List.of(),
                List.of(grid.panel()),
                Wording.data(tabulation));
    }

    private static boolean intervals(Tabulation tabulation, int wave) {
        return tabulation.lines().stream()
                .anyMatch(
                        line -> !TabulationText.interval(tabulation, line, wave).isEmpty());
    }

    /** What stands under a wave; the reason for an absent count reaches over all its columns. */
    private static List<String> cells(Tabulation tabulation, Line line, int at, boolean shares) {
        Language language = tabulation.language();
        Wave wave = tabulation.waves().get(at);
        List<String> texts = new ArrayList<>();
        Cell cell = line.cells().get(at);
        texts.add(cell instanceof Cell.Counted counted ? TabulationText.amount(counted.amount(), language) : "");
        if (shares) {
            texts.add(
                    cell instanceof Cell.Counted counted && wave.base().isPresent()
                            ? Wording.percent(counted, language)
                            : "");
        }
        if (intervals(tabulation, at)) {
            texts.add(TabulationText.interval(tabulation, line, at));
        }
        if (!(cell instanceof Cell.Counted)) {
            texts.set(texts.size() - 1, Wording.cell(cell, language, false));
        }
        return texts;
    }
}
