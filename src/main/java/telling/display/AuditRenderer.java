package telling.display;

import com.google.auto.service.AutoService;
import java.math.BigDecimal;
import java.util.ArrayList;
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
        for (Finding finding : audit.findings()) {
            List<String> numbers = new ArrayList<>();
            if (!finding.published().isEmpty()) {
                numbers.add(sheet.word("display.published", "value", number(finding.published(), language)));
            }
            if (!finding.computed().isEmpty()) {
                numbers.add(sheet.word("display.computed", "value", number(finding.computed(), language)));
            }
            sheet.text(finding.place() + "  " + String.join(", ", numbers));
            sheet.indented(finding.explanation().in(language, "") + " (" + finding.rule() + ")");
        }
        for (Finding note : audit.notes()) {
            sheet.note(note.place() + ": " + note.explanation().in(language, ""));
        }
        String found = audit.findings().isEmpty()
                ? sheet.word("display.audit-clean")
                : sheet.word("display.audit-many", "count", audit.findings().size());
        String rules = audit.rules().isEmpty()
                ? ""
                : " " + sheet.word("display.audit-rules", "count", audit.rules().size(), "rules", audit.rules());
        return sheet.footer(found + rules).bundle();
    }

    private static String number(String text, Language language) {
        return NUMBER.matcher(text)
                .replaceAll((MatchResult digits) -> Numbers.grouped(new BigDecimal(digits.group()), language));
    }
}
