package telling.display;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import telling.analysis.Cell;
import telling.analysis.Line;
import telling.analysis.Tabulation;
import telling.analysis.TabulationText;
import telling.analysis.Wave;
import telling.analysis.Why;
import telling.base.Language;

/** Shows a distribution or a comparison: counts, shares and their bases side by side. */
@AutoService(Renderer.class)
@SuppressWarnings("rawtypes")
public final class TabulationRenderer implements Renderer<Tabulation> {

    @Override
    public Class<Tabulation> type() {
        return Tabulation.class;
    }

    @Override
    public MediaBundle render(Tabulation tabulation, DisplayContext asked) {
        Language language = tabulation.language();
        DisplayContext context = new DisplayContext(asked.columns(), asked.colour(), asked.unicode(), language);
        Sheet sheet = new Sheet(context);
        sheet.title(TabulationText.title(tabulation));
        Grid.Laid laid = grid(tabulation, sheet, context, Heads.FULL).lay();
        if (!laid.hidden().isEmpty()) {
            laid = grid(tabulation, sheet, context, Heads.SHORT).lay();
        }
        if (laid.hidden().isEmpty()) {
            sheet.grid(laid);
        } else {
            stacked(tabulation, sheet);
        }
        TabulationText.bases(tabulation).forEach(sheet::footer);
        if (tabulation.view().full()) {
            new TabulationFull(tabulation, sheet, context).show();
        }
        TabulationText.notes(tabulation).forEach(sheet::note);
        String citation = tabulation.provenance().citation().in(language, "");
        if (!citation.isBlank()) {
            sheet.footer(sheet.word("display.source", "source", citation));
        }
        return sheet.bundle().with(MediaBundle.HTML, TabulationHtml.of(tabulation));
    }

    /** How much room the heads of columns take; short ones leave the change out. */
    private enum Heads {
        FULL("display.count", "display.share"),
        SHORT("display.count-short", "display.share-short");

        private final String count;
        private final String share;

        Heads(String count, String share) {
            this.count = count;
            this.share = share;
        }
    }

    private static Grid grid(Tabulation tabulation, Sheet sheet, DisplayContext context, Heads heads) {
        boolean changes = heads == Heads.FULL && tabulation.waves().size() == 2;
        List<Grid.Column> columns = new ArrayList<>();
        String title = tabulation.categoryTitle().in(tabulation.language(), tabulation.categoryName());
        columns.add(Grid.Column.text(sheet.safe(title), Grid.Give.WRAP));
        for (Wave wave : tabulation.waves()) {
            columns.add(Grid.Column.number("", sheet.word(heads.count)));
            columns.add(Grid.Column.number(sheet.safe(wave.name()), sheet.word(heads.share)));
        }
        if (changes) {
            columns.add(Grid.Column.number(sheet.word("display.change"), sheet.word("display.points")));
        }
        Grid grid = new Grid(context, columns);
        for (Line line : tabulation.lines()) {
            if (line.kind() == Line.Kind.TOTAL) {
                grid.line();
            }
            List<String> texts = new ArrayList<>();
            texts.add(sheet.safe(tabulation.label(line)));
            for (Cell cell : line.cells()) {
                texts.addAll(texts(cell, tabulation.language(), sheet));
            }
            if (changes) {
                texts.add(sheet.safe(TabulationText.change(line, tabulation.language())));
            }
            grid.row(texts);
            intervals(tabulation, line, changes, sheet).ifPresent(grid::row);
        }
        return grid;
    }

    /** The intervals of a line, to stand under it. */
    private static Optional<List<String>> intervals(Tabulation tabulation, Line line, boolean changes, Sheet sheet) {
        List<String> texts = new ArrayList<>(List.of(""));
        for (int i = 0; i < tabulation.waves().size(); i++) {
            texts.add(sheet.safe(TabulationText.interval(tabulation, line, i)));
            texts.add(Grid.SPAN);
        }
        if (changes) {
            texts.add(sheet.safe(TabulationText.changeInterval(tabulation, line)));
        }
        return texts.stream().allMatch(text -> text.isEmpty() || text.equals(Grid.SPAN))
                ? Optional.empty()
                : Optional.of(texts);
    }

    private static List<String> texts(Cell cell, Language language, Sheet sheet) {
        if (cell instanceof Cell.Counted counted) {
            return List.of(
                    TabulationText.amount(counted.amount(), language),
                    counted.share()
                            .map(share -> TabulationText.percent(share, language))
                            .orElse(""));
        }
        return List.of(sheet.safe(Why.text(((Cell.Absent) cell).why(), language)), Grid.SPAN);
    }

    /** One line per category and wave, for a screen too narrow for columns. */
    private static void stacked(Tabulation tabulation, Sheet sheet) {
        for (Line line : tabulation.lines()) {
            sheet.text(tabulation.label(line));
            for (int i = 0; i < tabulation.waves().size(); i++) {
                String wave = tabulation.waves().get(i).name();
                List<String> texts = texts(line.cells().get(i), tabulation.language(), sheet);
                String second = texts.get(1).equals(Grid.SPAN) ? "" : " " + texts.get(1);
                String interval = TabulationText.interval(tabulation, line, i);
                String third = interval.isEmpty() ? "" : " (" + interval + ")";
                sheet.indented((wave.isEmpty() ? "" : wave + " ") + texts.get(0) + second + third);
            }
        }
    }
}
