package telling.display;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** Stands at a share that rests on few. */
    static final String MARK = "†";

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
        if (!laid.whole()) {
            laid = grid(tabulation, sheet, context, Heads.SHORT).lay();
        }
        if (laid.whole()) {
            sheet.grid(laid);
        } else {
            stacked(tabulation, sheet);
        }
        TabulationText.bases(tabulation).forEach(sheet::hanging);
        TabulationText.smallNumbers(tabulation).ifPresent(text -> sheet.hanging(MARK + " " + text));
        if (tabulation.view().full()) {
            new TabulationFull(tabulation, sheet).show();
        }
        TabulationText.shown(tabulation).forEach(sheet::note);
        further(tabulation, sheet);
        String citation = tabulation.provenance().source(language);
        if (!citation.isBlank()) {
            sheet.footer(sheet.word("display.source", "source", citation));
        }
        return sheet.bundle().with(MediaBundle.HTML, TabulationHtml.of(tabulation));
    }

    /** How to see what is folded away; what can be asked besides, where all is unfolded. */
    private static void further(Tabulation tabulation, Sheet sheet) {
        int folded = TabulationText.folded(tabulation);
        if (tabulation.view().full()) {
            String asked = TabulationText.questions(tabulation);
            sheet.footer(asked.isEmpty() ? "" : sheet.word("display.ask", "calls", asked));
        } else if (folded > 0) {
            sheet.footer(sheet.word("display.unfold", "count", folded));
        } else if (tabulation.tallies().roles().bases().size() > 1) {
            sheet.footer(sheet.word("display.unfold-none"));
        }
    }

    /** How much room the heads of columns take; over short ones the sign of percent stands once. */
    private enum Heads {
        FULL("display.count", "display.share", "display.change", "display.points"),
        SHORT("display.count-short", "display.share-short", "display.change-short", "display.points-short");

        private final String count;
        private final String share;
        private final String change;
        private final String points;

        Heads(String count, String share, String change, String points) {
            this.count = count;
            this.share = share;
            this.change = change;
            this.points = points;
        }
    }

    private static Grid grid(Tabulation tabulation, Sheet sheet, DisplayContext context, Heads heads) {
        boolean changes = tabulation.waves().size() == 2;
        List<Grid.Column> columns = new ArrayList<>();
        String title = tabulation.categoryTitle().in(tabulation.language(), tabulation.categoryName());
        columns.add(Grid.Column.text(sheet.safe(title), Grid.Give.WRAP));
        for (Wave wave : tabulation.waves()) {
            columns.add(Grid.Column.number("", sheet.word(heads.count)));
            columns.add(Grid.Column.number(sheet.safe(wave.name()), sheet.word(heads.share)));
        }
        if (changes) {
            columns.add(Grid.Column.number(sheet.word(heads.change), sheet.word(heads.points)));
        }
        Grid grid = new Grid(context, columns);
        for (Line line : tabulation.lines()) {
            if (line.kind() == Line.Kind.TOTAL) {
                grid.line();
            }
            List<String> texts = new ArrayList<>();
            texts.add(sheet.safe(tabulation.label(line)));
            for (int i = 0; i < tabulation.waves().size(); i++) {
                List<String> pair = texts(tabulation, line, i, sheet);
                String share = heads == Heads.SHORT ? pair.get(1).replace("%", "") : pair.get(1);
                texts.add(pair.get(0));
                texts.add(
                        TabulationText.small(tabulation, i) && !share.equals(Grid.SPAN)
                                ? share + (TabulationText.small(tabulation, line, i) ? sheet.safe(MARK) : " ")
                                : share);
            }
            if (changes) {
                boolean spanned = texts.get(texts.size() - 1).equals(Grid.SPAN);
                texts.add(spanned ? Grid.SPAN : sheet.safe(TabulationText.change(line, tabulation.language())));
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

    private static List<String> texts(Tabulation tabulation, Line line, int wave, Sheet sheet) {
        Cell cell = line.cells().get(wave);
        Language language = tabulation.language();
        if (cell instanceof Cell.Counted counted) {
            return List.of(
                    TabulationText.amount(counted.amount(), language),
                    counted.share()
                            .map(share -> TabulationText.percent(share, language))
                            .orElse(""));
        }
        return List.of(sheet.safe(Why.text(((Cell.Absent) cell).why(), language)), Grid.SPAN);
    }

    /** A few lines per category, for a screen too narrow for columns. */
    private static void stacked(Tabulation tabulation, Sheet sheet) {
        for (Line line : tabulation.lines()) {
            List<String> items = new ArrayList<>();
            for (int i = 0; i < tabulation.waves().size(); i++) {
                String wave = tabulation.waves().get(i).name();
                List<String> texts = texts(tabulation, line, i, sheet);
                String mark = TabulationText.small(tabulation, line, i) ? MARK : "";
                String share = texts.get(1).equals(Grid.SPAN)
                        ? ""
                        : texts.get(1) + (texts.get(1).isEmpty() ? "" : mark);
                items.add((wave.isEmpty() ? "" : wave + ": ")
                        + texts.get(0)
                        + bracketed(share, TabulationText.interval(tabulation, line, i)));
            }
            String change = TabulationText.change(line, tabulation.language());
            if (tabulation.waves().size() > 1 && !change.isEmpty()) {
                items.add(sheet.word("display.change-points") + ": " + change
                        + bracketed(TabulationText.changeInterval(tabulation, line)));
            }
            sheet.items(sheet.safe(tabulation.label(line)), items);
        }
    }

    private static String bracketed(String... parts) {
        String inner = Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining("; "));
        return inner.isEmpty() ? "" : " (" + inner + ")";
    }
}
