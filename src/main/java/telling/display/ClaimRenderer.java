package telling.display;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import telling.base.Language;
import telling.base.Numbers;
import telling.base.Texts;
import telling.data.Claim;
import telling.data.ClaimCheck;
import telling.data.Words;

/** Shows a claim: the statement, the numbers on each base, the verdict and what to know beside it. */
@AutoService(Renderer.class)
@SuppressWarnings("rawtypes")
public final class ClaimRenderer implements Renderer<ClaimCheck> {

    @Override
    public Class<ClaimCheck> type() {
        return ClaimCheck.class;
    }

    @Override
    public MediaBundle render(ClaimCheck check, DisplayContext context) {
        Sheet sheet = new Sheet(context);
        Language language = context.language();
        sheet.title(check.claim().statement().in(language, check.id()));
        sheet.text(
                check.id() + "  " + sheet.word("display.status." + check.found().tag()));
        if (!check.passes()) {
            sheet.text(sheet.word(
                    "display.claim-differs",
                    "registered",
                    sheet.word("display.status." + check.claim().verdict().tag())));
        }
        if (!check.readings().isEmpty()) {
            sheet.gap();
            Grid grid = new Grid(
                    context,
                    List.of(
                            Grid.Column.text(sheet.word("display.claim-read-as"), Grid.Give.WRAP),
                            Grid.Column.number(side(check, true)),
                            Grid.Column.text("", Grid.Give.NONE),
                            Grid.Column.number(side(check, false)),
                            Grid.Column.text(sheet.word("display.claim-holds"), Grid.Give.NONE)));
            check.readings().forEach(reading -> rows(reading, language).forEach(grid::row));
            Grid.Laid laid = grid.lay();
            if (laid.hidden().isEmpty()) {
                sheet.grid(laid);
            } else {
                check.readings().forEach(reading -> lines(reading, sheet, language));
            }
        }
        for (Words caveat : check.caveats()) {
            sheet.note(caveat.in(language, ""));
        }
        return sheet.footer(sheet.word("display.source", "source", check.claim().source()))
                .bundle()
                .with(MediaBundle.HTML, html(check, sheet, language));
    }

    private static String html(ClaimCheck check, Sheet sheet, Language language) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(
                check.readings().isEmpty()
                        ? List.of(sheet.word("display.claim"))
                        : List.of(
                                sheet.word("display.claim-read-as"),
                                side(check, true),
                                "",
                                side(check, false),
                                sheet.word("display.claim-holds")));
        check.readings().forEach(reading -> rows.addAll(rows(reading, language)));
        List<String> notes = new ArrayList<>();
        notes.add(
                check.id() + ": " + sheet.word("display.status." + check.found().tag()));
        check.caveats().forEach(caveat -> notes.add(caveat.in(language, "")));
        notes.add(sheet.word("display.source", "source", check.claim().source()));
        String statement = check.claim().statement().in(language, check.id());
        return Html.table(statement, rows, notes, column -> column == 1 || column == 3);
    }

    /** What stands at the head of a side: its term, where it is the same in every row. */
    private static String side(ClaimCheck check, boolean left) {
        ClaimCheck.Reading first = check.readings().get(0);
        return left
                ? first.left().term().written()
                : first.right().size() == 1
                                && !first.right().get(0).term().cells().isEmpty()
                        ? first.right().get(0).term().written()
                        : "";
    }

    private static List<List<String>> rows(ClaimCheck.Reading reading, Language language) {
        List<List<String>> rows = new ArrayList<>();
        boolean several = reading.right().size() > 1;
        for (ClaimCheck.Side right : reading.right()) {
            boolean holds = reading.operator().holds(reading.left().value().compareTo(right.value()));
            rows.add(List.of(
                    rows.isEmpty() ? readAs(reading, language) : "",
                    rows.isEmpty() ? number(reading.left(), language) : "",
                    reading.operator().sign(),
                    (several ? right.term().written() + " " : "") + number(right, language),
                    Texts.get(language, holds ? "display.claim-yes" : "display.claim-no")));
        }
        return rows;
    }

    /** A reading as text, where there is no room for columns: no number is left out. */
    private static void lines(ClaimCheck.Reading reading, Sheet sheet, Language language) {
        sheet.text(readAs(reading, language));
        for (List<String> row : rows(reading, language)) {
            sheet.indented(number(reading.left(), language) + " " + row.get(2) + " " + row.get(3) + ": " + row.get(4));
        }
    }

    private static String readAs(ClaimCheck.Reading reading, Language language) {
        return reading.measure() == Claim.Measure.SHARE
                ? Texts.get(
                        language,
                        "display.claim-share",
                        "base",
                        reading.baseTitle().in(language, reading.base()))
                : Texts.get(language, "display.claim-count");
    }

    /** A share with its part and base, a count as it is. */
    private static String number(ClaimCheck.Side side, Language language) {
        if (side.whole().isEmpty() || side.part().isEmpty()) {
            return side.shown(language);
        }
        return side.shown(language) + " ("
                + Texts.get(
                        language,
                        "display.claim-of",
                        "part",
                        Numbers.grouped(side.part().get(), language),
                        "whole",
                        Numbers.grouped(side.whole().get(), language))
                + ")";
    }
}
