package telling.display;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import telling.analysis.Cell;
import telling.analysis.Line;
import telling.analysis.MultiResponse;
import telling.analysis.TabulationText;
import telling.analysis.Tallied;
import telling.analysis.Why;
import telling.base.Language;
import telling.base.Numbers;

/** Shows the most common values of a column, or a multi-response set: a count and a share per line. */
@AutoService(Renderer.class)
@SuppressWarnings("rawtypes")
public final class TalliedRenderer implements Renderer<Tallied> {

    @Override
    public Class<Tallied> type() {
        return Tallied.class;
    }

    @Override
    public MediaBundle render(Tallied tallied, DisplayContext context) {
        Language language = context.language();
        Sheet sheet = new Sheet(context);
        sheet.title(
                tallied.provenance().title().in(language, tallied.provenance().table()));
        List<Grid.Column> columns = new ArrayList<>();
        columns.add(Grid.Column.text(sheet.safe(tallied.title().in(language, tallied.name())), Grid.Give.WRAP));
        columns.add(Grid.Column.number(sheet.word(tallied.weighted() ? "display.weighted" : "display.count")));
        columns.add(Grid.Column.number(sheet.word("display.share")));
        if (tallied.weighted()) {
            columns.add(Grid.Column.number(sheet.word("display.book.rows")));
        }
        Grid grid = new Grid(context, columns);
        for (Line line : tallied.lines()) {
            if (line.kind() == Line.Kind.TOTAL) {
                grid.line();
            }
            Cell cell = line.cells().get(0);
            List<String> texts = new ArrayList<>();
            texts.add(sheet.safe(line.label().in(language, line.code())));
            if (cell instanceof Cell.Counted counted) {
                texts.add(TabulationText.amount(counted.amount(), language));
                texts.add(counted.share()
                        .map(share -> TabulationText.percent(share, language))
                        .orElse("–"));
                if (tallied.weighted()) {
                    texts.add(Numbers.whole(counted.rows(), language));
                }
            } else {
                texts.add(sheet.safe(Why.text(((Cell.Absent) cell).why(), language)));
                while (texts.size() < columns.size()) {
                    texts.add(Grid.SPAN);
                }
            }
            grid.row(texts);
        }
        Grid.Laid laid = grid.lay();
        sheet.grid(laid);
        String key = tallied instanceof MultiResponse ? "display.tallied.respondents" : "display.tallied.base";
        sheet.footer(sheet.word(
                tallied.weighted() ? key + "-weighted" : key,
                "n",
                tallied.weighted()
                        ? Numbers.whole(tallied.base().rows(), language)
                        : TabulationText.amount(tallied.base().amount(), language),
                "sum",
                TabulationText.amount(tallied.base().amount(), language)));
        tallied.remarks().forEach(remark -> sheet.note(remark.in(language)));
        String citation = tallied.provenance().source(language);
        if (!citation.isBlank()) {
            sheet.footer(sheet.word("display.source", "source", citation));
        }
        return sheet.bundle();
    }
}
