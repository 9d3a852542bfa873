package telling.display;

import com.google.auto.service.AutoService;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import telling.analysis.Bounds;
import telling.analysis.BoundsTable;
import telling.analysis.TabulationText;
import telling.analysis.Wave;
import telling.base.Language;

/** Shows between which shares each category lies, wherever the remainder belongs. */
@AutoService(Renderer.class)
@SuppressWarnings("rawtypes")
public final class BoundsRenderer implements Renderer<BoundsTable> {

    @Override
    public Class<BoundsTable> type() {
        return BoundsTable.class;
    }

    @Override
    public MediaBundle render(BoundsTable bounds, DisplayContext asked) {
        Language language = bounds.language();
        DisplayContext context = new DisplayContext(asked.columns(), asked.colour(), asked.unicode(), language);
        Sheet sheet = new Sheet(context);
        sheet.title(TabulationText.title(bounds.of()));
        List<List<String>> rows = rows(bounds, sheet);
        List<Grid.Column> columns = new ArrayList<>();
        for (String head : rows.get(0)) {
            columns.add(columns.isEmpty() ? Grid.Column.text(head, Grid.Give.WRAP) : Grid.Column.number(head));
        }
        sheet.fitted(columns, rows);
        TabulationText.bases(bounds.of()).forEach(sheet::hanging);
        List<String> notes = notes(bounds, sheet);
        notes.forEach(sheet::note);
        return sheet.bundle().with(MediaBundle.HTML, Html.table(TabulationText.title(bounds.of()), rows, notes));
    }

    private static List<List<String>> rows(BoundsTable bounds, Sheet sheet) {
        Language language = bounds.language();
        List<String> head = new ArrayList<>(List.of(
                sheet.safe(bounds.of().categoryTitle().in(language, bounds.of().categoryName()))));
        for (Wave wave : bounds.of().waves()) {
            head.add(wave.name().isEmpty() ? sheet.word("display.share") : sheet.safe(wave.name()));
        }
        boolean several = bounds.of().waves().size() > 1;
        if (several) {
            head.add(sheet.word("display.change-points"));
        }
        List<List<String>> rows = new ArrayList<>(List.of(head));
        for (BoundsTable.Item item : bounds.items()) {
            List<String> row = new ArrayList<>(List.of(sheet.safe(item.label().in(language, item.code()))));
            for (Optional<Bounds> range : item.ranges()) {
                row.add(range.map(r -> range(r, sheet)).orElse(sheet.word("display.none")));
            }
            if (several) {
                row.add(bounds.change(item)
                        .map(c -> sheet.word(
                                "display.between",
                                "low",
                                TabulationText.signed(c.get(0), 1, language),
                                "high",
                                TabulationText.signed(c.get(1), 1, language)))
                        .orElse(sheet.word("display.none")));
            }
            rows.add(row);
        }
        return rows;
    }

    private static String range(Bounds bounds, Sheet sheet) {
        Language language = sheet.language();
        String low = TabulationText.percent(bounds.low(), language);
        String high = TabulationText.percent(bounds.high(), language);
        return low.equals(high) ? low : low.replace("%", "") + "–" + high;
    }

    private static List<String> notes(BoundsTable bounds, Sheet sheet) {
        List<String> notes = new ArrayList<>();
        for (int i = 0; i < bounds.of().waves().size(); i++) {
            Optional<BigDecimal> rest = bounds.remainder().get(i);
            String wave = bounds.of().waves().get(i).name();
            if (rest.filter(amount -> amount.signum() > 0).isPresent()) {
                notes.add(sheet.word(
                        "display.bounds.rest",
                        "wave",
                        wave,
                        "amount",
                        TabulationText.amount(rest.get(), bounds.language())));
            }
        }
        notes.add(sheet.word("display.bounds.no-margin"));
        return notes;
    }
}
