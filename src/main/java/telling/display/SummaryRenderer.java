package telling.display;

import com.google.auto.service.AutoService;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import telling.analysis.Summary;
import telling.base.Language;
import telling.base.Numbers;

/** Shows a summary: n, missing, mean, standard deviation and quartiles, a line per group. */
@AutoService(Renderer.class)
@SuppressWarnings("rawtypes")
public final class SummaryRenderer implements Renderer<Summary> {

    private static final int DIGITS = 4;
    private static final int NUMBERS = 7;

    @Override
    public Class<Summary> type() {
        return Summary.class;
    }

    @Override
    public MediaBundle render(Summary summary, DisplayContext context) {
        Language language = context.language();
        Sheet sheet = new Sheet(context);
        String title = summary.column().title().in(language, summary.column().name());
        String unit = summary.column().unit().in(language, "");
        sheet.title(unit.isBlank() || unit.equalsIgnoreCase(title) ? title : title + " (" + unit + ")");
        List<String> heads = Stream.of("n", "missing", "mean", "sd", "min", "q1", "median", "q3", "max")
                .map(head -> sheet.word("display.summary." + head))
                .toList();
        List<List<String>> rows = new ArrayList<>();
        int[] decimals = decimals(summary);
        for (Summary.Group group : summary.groups()) {
            rows.add(texts(group, decimals, language, sheet));
        }
        List<Grid.Column> columns = new ArrayList<>();
        columns.add(Grid.Column.text(
                summary.by()
                        .map(by -> sheet.safe(by.title().in(language, by.name())))
                        .orElse(""),
                Grid.Give.WRAP));
        heads.forEach(head -> columns.add(Grid.Column.number(head)));
        Grid grid = new Grid(context, columns);
        for (int at = 0; at < rows.size(); at++) {
            if (at == rows.size() - 1 && at > 0) {
                grid.line();
            }
            grid.row(rows.get(at));
        }
        Grid.Laid laid = grid.lay();
        if (laid.hidden().isEmpty()) {
            sheet.grid(laid);
        } else {
            for (List<String> row : rows) {
                sheet.text(row.get(0));
                for (int at = 0; at < heads.size(); at++) {
                    sheet.indented(heads.get(at) + " " + row.get(at + 1));
                }
            }
        }
        sheet.footer(
                sheet.word("display.summary.base", "n", summary.n(), "missing", missing(summary, language, sheet)));
        summary.remarks().forEach(remark -> sheet.note(remark.in(language)));
        String citation = summary.provenance().source(language);
        if (!citation.isBlank()) {
            sheet.footer(sheet.word("display.source", "source", citation));
        }
        return sheet.bundle();
    }

    private static List<String> texts(Summary.Group group, int[] decimals, Language language, Sheet sheet) {
        List<String> texts = new ArrayList<>();
        texts.add(sheet.safe(group.label().in(language, group.code())));
        texts.add(Numbers.whole(group.n(), language));
        texts.add(Numbers.whole(group.missingRows(), language));
        List<Optional<BigDecimal>> numbers = numbers(group);
        for (int at = 0; at < numbers.size(); at++) {
            int places = decimals[at];
            texts.add(numbers.get(at)
                    .map(value -> Numbers.fixed(value, places, language))
                    .orElse("–"));
        }
        return texts;
    }

    private static List<Optional<BigDecimal>> numbers(Summary.Group group) {
        Optional<Summary.Numbers> numbers = group.numbers();
        return List.of(
                numbers.map(one -> decimal(one.mean())),
                numbers.flatMap(Summary.Numbers::sd).map(SummaryRenderer::decimal),
                numbers.map(Summary.Numbers::min),
                numbers.map(one -> decimal(one.q1())),
                numbers.map(one -> decimal(one.median())),
                numbers.map(one -> decimal(one.q3())),
                numbers.map(Summary.Numbers::max));
    }

    /** How many decimals each column takes: what its numbers have, and no more than tell its largest in four digits. */
    private static int[] decimals(Summary summary) {
        int[] decimals = new int[NUMBERS];
        for (int at = 0; at < NUMBERS; at++) {
            int scale = 0;
            BigDecimal largest = BigDecimal.ZERO;
            for (Summary.Group group : summary.groups()) {
                BigDecimal value = numbers(group).get(at).orElse(BigDecimal.ZERO);
                scale = Math.max(scale, value.stripTrailingZeros().scale());
                largest = largest.max(value.abs());
            }
            int whole = largest.signum() == 0 ? 1 : largest.precision() - largest.scale();
            decimals[at] = Math.min(scale, Math.max(1, DIGITS - whole));
        }
        return decimals;
    }

    private static BigDecimal decimal(double value) {
        return new BigDecimal(Double.toString(value));
    }

    private static String missing(Summary summary, Language language, Sheet sheet) {
        List<String> kinds = new ArrayList<>();
        summary.total().missing().forEach((kind, rows) -> {
            String label = summary.column().missing().stream()
                    .filter(code -> code.code().equals(kind))
                    .map(code -> code.label().in(language, kind))
                    .findFirst()
                    .orElse(kind);
            if (!label.isBlank()) {
                kinds.add(label + " " + Numbers.whole(rows, language));
            }
        });
        String sum = Numbers.whole(summary.missing(), language);
        return kinds.isEmpty() ? sum : sum + " (" + sheet.safe(String.join(", ", kinds)) + ")";
    }
}
