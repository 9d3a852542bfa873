package telling.display;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import telling.analysis.Cell;
import telling.analysis.Crosstab;
import telling.analysis.Line;
import telling.analysis.TabulationText;
import telling.analysis.Why;
import telling.base.Language;
import telling.base.Numbers;

/** Shows a crosstab: counts, or shares with the size of their base. */
@AutoService(Renderer.class)
@SuppressWarnings("rawtypes")
public final class CrosstabRenderer implements Renderer<Crosstab> {

    @Override
    public Class<Crosstab> type() {
        return Crosstab.class;
    }

    @Override
    public MediaBundle render(Crosstab crosstab, DisplayContext context) {
        Language language = context.language();
        Sheet sheet = new Sheet(context);
        String table =
                crosstab.provenance().title().in(language, crosstab.provenance().table());
        sheet.title(sheet.word(
                "display.crosstab.title",
                "table",
                table,
                "row",
                crosstab.rows().title().in(language, crosstab.rows().name()),
                "column",
                crosstab.columns().title().in(language, crosstab.columns().name())));
        Grid.Laid laid = grid(crosstab, sheet, context).lay();
        if (laid.hidden().isEmpty()) {
            sheet.grid(laid);
        } else {
            stacked(crosstab, sheet, language);
        }
        sheet.footer(base(crosstab, sheet, language));
        crosstab.remarks().forEach(remark -> sheet.note(remark.in(language)));
        if (!shares(crosstab) && crosstab.counts().isPresent()) {
            sheet.footer(
                    sheet.word("display.ask", "calls", List.of(".rowShares()", ".columnShares()", ".totalShares()")));
        }
        String citation = crosstab.provenance().source(language);
        if (!citation.isBlank()) {
            sheet.footer(sheet.word("display.source", "source", citation));
        }
        return sheet.bundle().with(MediaBundle.HTML, html(crosstab, sheet, language));
    }

    private static String base(Crosstab crosstab, Sheet sheet, Language language) {
        Line total = crosstab.lines().get(crosstab.lines().size() - 1);
        Cell all = total.cells().get(total.cells().size() - 1);
        String size = sheet.word("display.crosstab.n", "n", amount(all, language));
        if (crosstab.weighted() && all instanceof Cell.Counted counted) {
            size = sheet.word(
                    "display.crosstab.weighted",
                    "n",
                    counted.rows(),
                    "weight",
                    crosstab.roles().weight().orElse(""),
                    "sum",
                    amount(all, language));
        }
        String unit = crosstab.unit().in(language, "");
        String of = sheet.word("display.crosstab."
                + (crosstab.missingShown() ? "all-" : "")
                + crosstab.shares().name().toLowerCase(Locale.ROOT));
        return of + ", " + size + (unit.isBlank() ? "" : " " + unit);
    }

    private static boolean shares(Crosstab crosstab) {
        return crosstab.shares() != Crosstab.Shares.NONE;
    }

    /** In shares, the base stands beside or under them: its size is the cell of the total. */
    private static Grid grid(Crosstab crosstab, Sheet sheet, DisplayContext context) {
        Language language = context.language();
        List<Grid.Column> columns = new ArrayList<>();
        String rows = crosstab.rows().title().in(language, crosstab.rows().name());
        columns.add(Grid.Column.text(sheet.safe(rows), Grid.Give.WRAP));
        boolean rowBase = crosstab.shares() == Crosstab.Shares.ROW;
        for (Crosstab.Heading heading : crosstab.headings()) {
            columns.add(new Grid.Column(
                    Screen.wrap(sheet.safe(heading.label().in(language, heading.code())), 14), true, Grid.Give.NONE));
        }
        if (rowBase) {
            columns.add(Grid.Column.number(sheet.word("display.count-short")));
        }
        Grid grid = new Grid(context, columns);
        for (Line line : crosstab.lines()) {
            if (line.kind() == Line.Kind.TOTAL) {
                grid.line();
            }
            List<String> texts = new ArrayList<>();
            texts.add(sheet.safe(line.label().in(language, line.code())));
            line.cells().forEach(cell -> texts.add(sheet.safe(text(cell, shares(crosstab), language))));
            if (rowBase) {
                texts.add(sheet.safe(size(line.cells().get(line.cells().size() - 1), crosstab, language)));
            }
            grid.row(texts);
        }
        if (crosstab.shares() == Crosstab.Shares.COLUMN) {
            List<String> texts = new ArrayList<>();
            texts.add(sheet.word("display.count-short"));
            Line total = crosstab.lines().get(crosstab.lines().size() - 1);
            total.cells().forEach(cell -> texts.add(sheet.safe(size(cell, crosstab, language))));
            grid.row(texts);
        }
        return grid;
    }

    /** How large a base is; with weights, how many rows it rests on. */
    private static String size(Cell cell, Crosstab crosstab, Language language) {
        return crosstab.weighted() && cell instanceof Cell.Counted counted
                ? Numbers.whole(counted.rows(), language)
                : amount(cell, language);
    }

    private static String amount(Cell cell, Language language) {
        return cell instanceof Cell.Counted counted
                ? TabulationText.amount(counted.amount(), language)
                : Why.text(((Cell.Absent) cell).why(), language);
    }

    private static String text(Cell cell, boolean share, Language language) {
        if (share && cell instanceof Cell.Counted counted) {
            return counted.share()
                    .map(one -> TabulationText.percent(one, language))
                    .orElse("–");
        }
        return amount(cell, language);
    }

    /** One line per cell, for a screen too narrow for columns. */
    private static void stacked(Crosstab crosstab, Sheet sheet, Language language) {
        for (Line line : crosstab.lines()) {
            sheet.text(line.label().in(language, line.code()));
            for (int at = 0; at < crosstab.headings().size(); at++) {
                Crosstab.Heading heading = crosstab.headings().get(at);
                Cell cell = line.cells().get(at);
                String count = amount(cell, language);
                String share = text(cell, shares(crosstab), language);
                sheet.indented(heading.label().in(language, heading.code()) + ": " + count
                        + (share.equals(count) ? "" : " (" + share + ")"));
            }
        }
    }

    private static String html(Crosstab crosstab, Sheet sheet, Language language) {
        StringBuilder html =
                new StringBuilder("<table class=\"telling\" lang=\"" + language.tag() + "\"><thead><tr><th>");
        html.append(Html.of(crosstab.rows().title().in(language, crosstab.rows().name())))
                .append("</th>");
        for (Crosstab.Heading heading : crosstab.headings()) {
            html.append("<th scope=\"col\">")
                    .append(Html.of(heading.label().in(language, heading.code())))
                    .append("</th>");
        }
        html.append("</tr></thead>\n<tbody>\n");
        for (Line line : crosstab.lines()) {
            html.append("<tr><th scope=\"row\">")
                    .append(Html.of(line.label().in(language, line.code())))
                    .append("</th>");
            for (Cell cell : line.cells()) {
                String count = amount(cell, language);
                String share = text(cell, shares(crosstab), language);
                html.append("<td align=\"right\">")
                        .append(Html.of(share.equals(count) ? count : share + " (" + count + ")"))
                        .append("</td>");
            }
            html.append("</tr>\n");
        }
        html.append("</tbody>\n<tfoot><tr><td colspan=\"")
                .append(1 + crosstab.headings().size())
                .append("\">")
                .append(Html.of(base(crosstab, sheet, language)));
        crosstab.remarks().forEach(remark -> html.append("<br>").append(Html.of(remark.in(language))));
        return html.append("</td></tr></tfoot></table>").toString();
    }
}
