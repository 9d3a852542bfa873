package telling.display;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import telling.analysis.Codebook;
import telling.analysis.Entry;
import telling.analysis.TabulationText;
import telling.base.Language;
import telling.base.Numbers;
import telling.data.Words;

/** Shows a codebook: a line per column, then the values of those that have few. */
@AutoService(Renderer.class)
@SuppressWarnings("rawtypes")
public final class CodebookRenderer implements Renderer<Codebook> {

    private static final int MOST_VALUES = 30;

    @Override
    public Class<Codebook> type() {
        return Codebook.class;
    }

    @Override
    public MediaBundle render(Codebook book, DisplayContext context) {
        Language language = context.language();
        Sheet sheet = new Sheet(context);
        sheet.title(book.provenance().title().in(language, book.table()));
        List<String> heads = Stream.of("column", "label", "type", "range", "missing", "distinct")
                .map(head -> sheet.word("display.book." + head))
                .toList();
        List<Grid.Column> columns = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            columns.add(i < 4 ? Grid.Column.text(heads.get(i), Grid.Give.WRAP) : Grid.Column.number(heads.get(i)));
        }
        List<List<String>> rows = new ArrayList<>(List.of(heads));
        for (Entry entry : book.columns()) {
            rows.add(List.of(
                    sheet.safe(entry.name()),
                    sheet.safe(entry.title().in(language, "")),
                    type(entry, language, sheet),
                    range(entry, sheet, context),
                    missing(entry, language, sheet),
                    Numbers.whole(entry.distinct(), language)));
        }
        sheet.fitted(columns, rows);
        boolean one = book.columns().size() == 1;
        for (Entry entry : book.columns()) {
            details(entry, one, sheet, context);
        }
        if (one) {
            new Histogram(context).under(sheet, book.columns().get(0));
        }
        sheet.gap();
        sheet.footer(sheet.word("display.rows", "count", book.rows()));
        String citation = book.provenance().source(language);
        if (!citation.isBlank()) {
            sheet.footer(sheet.word("display.source", "source", citation));
        }
        List<String> notes = List.of(sheet.word("display.rows", "count", book.rows()));
        String title = book.provenance().title().in(language, book.table());
        return sheet.bundle().with(MediaBundle.HTML, Html.table(title, rows, notes, column -> column > 3));
    }

    /** The type of a column, and what its numbers count. */
    private static String type(Entry entry, Language language, Sheet sheet) {
        String type = sheet.word("display.type." + entry.type().tag());
        String unit = entry.unit().in(language, "");
        return unit.isBlank() ? type : type + " (" + sheet.safe(unit) + ")";
    }

    private static String missing(Entry entry, Language language, Sheet sheet) {
        List<String> kinds = new ArrayList<>();
        for (Map.Entry<String, Long> kind : entry.missing().entrySet()) {
            if (!kind.getKey().isEmpty()) {
                Words label = entry.kinds().get(kind.getKey());
                String named = label == null ? kind.getKey() : label.in(language, kind.getKey());
                kinds.add(sheet.safe(named) + " " + Numbers.whole(kind.getValue(), language));
            }
        }
        long empty = entry.missing().getOrDefault("", 0L);
        if (empty > 0 && !kinds.isEmpty()) {
            kinds.add(sheet.word("display.book.empty") + " " + Numbers.whole(empty, language));
        }
        String sum = Numbers.whole(entry.missingRows(), language);
        return kinds.isEmpty() ? sum : sum + " (" + String.join(", ", kinds) + ")";
    }

    private static String range(Entry entry, Sheet sheet, DisplayContext context) {
        String low = entry.low().orElse("");
        String high = entry.high().orElse("");
        return low.equals(high) ? sheet.safe(low) : sheet.safe(low + (context.unicode() ? " – " : " - ") + high);
    }

    private static void details(Entry entry, boolean bars, Sheet sheet, DisplayContext context) {
        Language language = context.language();
        String description = entry.description().in(language, "");
        if (entry.categories().isEmpty()
                && description.isBlank()
                && entry.parts().isEmpty()) {
            return;
        }
        sheet.gap();
        String parts = entry.parts().isEmpty() ? "" : " " + sheet.word("display.book.parts", "parts", entry.parts());
        sheet.title(entry.name() + parts);
        if (!description.isBlank()) {
            sheet.text(description);
        }
        if (entry.categories().isEmpty()) {
            return;
        }
        boolean labelled = entry.categories().stream().anyMatch(v -> !v.label().isEmpty());
        boolean summed = entry.categories().stream()
                .anyMatch(v -> v.amount().compareTo(java.math.BigDecimal.valueOf(v.rows())) != 0);
        List<Grid.Column> columns = new ArrayList<>();
        columns.add(Grid.Column.text(sheet.word("display.book.value"), Grid.Give.WRAP));
        if (labelled) {
            columns.add(Grid.Column.text(sheet.word("display.book.label"), Grid.Give.WRAP));
        }
        columns.add(Grid.Column.number(sheet.word("display.book.rows")));
        if (summed) {
            columns.add(Grid.Column.number(sheet.word("display.book.amount")));
        }
        Histogram histogram = new Histogram(context);
        double most = entry.categories().stream()
                .mapToDouble(value -> value.amount().doubleValue())
                .max()
                .orElse(0);
        if (bars) {
            columns.add(histogram.column());
        }
        Grid grid = new Grid(context, columns);
        entry.categories().stream().limit(MOST_VALUES).forEach(value -> {
            List<String> texts = new ArrayList<>();
            texts.add(sheet.safe(value.code()));
            if (labelled) {
                texts.add(sheet.safe(value.label().in(language, "")));
            }
            texts.add(Numbers.whole(value.rows(), language));
            if (summed) {
                texts.add(TabulationText.amount(value.amount(), language));
            }
            if (bars) {
                texts.add(histogram.bar(value.amount().doubleValue(), most));
            }
            grid.row(texts);
        });
        int more = entry.categories().size() - MOST_VALUES;
        if (more > 0) {
            grid.remark(sheet.word("display.values-more", "dots", sheet.dots(), "count", more));
        }
        sheet.grid(grid.lay());
    }
}
