package telling.display;

import com.google.auto.service.AutoService;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import telling.analysis.audit.Audit;
import telling.analysis.audit.Finding;
import telling.base.Language;
import telling.base.Numbers;

/** Shows what an audit found: place, print and computed, with the explanation under each. */
@AutoService(Renderer.class)
@SuppressWarnings("rawtypes")
public final class AuditRenderer implements Renderer<Audit> {

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");

    @Override
    public Class<Audit> type() {
        return Audit.class;
    }

    @Override
    public MediaBundle render(Audit audit, DisplayContext context) {
        Sheet sheet = new Sheet(context);
        Language language = context.language();
        sheet.title(sheet.word("display.audit", "subject", audit.subject()));
        if (!audit.findings().isEmpty()) {
            List<String> heads = List.of(
                    sheet.word("display.audit-place"),
                    sheet.word("display.audit-published"),
                    sheet.word("display.audit-computed"));
            Grid grid = new Grid(
                    context,
                    List.of(
                            Grid.Column.text(heads.get(0), Grid.Give.WRAP),
                            Grid.Column.number(heads.get(1)),
                            Grid.Column.number(heads.get(2))));
            for (Finding finding : audit.findings()) {
                grid.row(List.of(
                        sheet.safe(finding.place()),
                        sheet.safe(number(finding.published(), language)),
                        sheet.safe(number(finding.computed(), language))));
                grid.remark(
                        sheet.safe(finding.rule() + ": " + finding.explanation().in(language, "")));
            }
            Grid.Laid laid = grid.lay();
            sheet.gap().grid(laid).hidden(laid, heads);
        }
        for (Finding note : audit.notes()) {
            sheet.note(note.place() + ": " + note.explanation().in(language, ""));
        }
        String found = audit.findings().isEmpty()
                ? sheet.word("display.audit-clean")
                : sheet.word(
                        audit.findings().size() == 1 ? "display.audit-one" : "display.audit-many",
                        "count",
                        audit.findings().size());
        return sheet.footer(found
                        + " "
                        + sheet.word(
                                "display.audit-rules", "count", audit.rules().size(), "rules", audit.rules()))
                .bundle();
    }

    private static String number(String text, Language language) {
        return NUMBER.matcher(text)
                .replaceAll((MatchResult digits) -> Numbers.grouped(new BigDecimal(digits.group()), language));
    }
}
