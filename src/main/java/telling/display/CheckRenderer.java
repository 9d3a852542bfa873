package telling.display;

import com.google.auto.service.AutoService;
import telling.base.Language;
import telling.data.Check;

/** Shows what came of a check on one line, with the reason under it where print and table differ. */
@AutoService(Renderer.class)
@SuppressWarnings("rawtypes")
public final class CheckRenderer implements Renderer<Check> {

    @Override
    public Class<Check> type() {
        return Check.class;
    }

    @Override
    public MediaBundle render(Check check, DisplayContext context) {
        Sheet sheet = new Sheet(context);
        String unit = check.unit().equals("percent") ? "%" : check.unit().isBlank() ? "" : " " + check.unit();
        StringBuilder line = new StringBuilder();
        if (!check.id().isBlank()) {
            line.append(check.id()).append("  ");
        }
        String published = check.published() + (check.published().endsWith(unit) ? "" : unit);
        line.append(sheet.word("display.published", "value", published)).append("  ");
        line.append(sheet.word("display.computed", "value", number(check.computed(), context.language())));
        line.append("  ").append(sheet.word("display.status." + check.status().tag()));
        sheet.text(line.toString());
        if (!check.note().isBlank()) {
            sheet.note(check.note());
        }
        if (!check.passes() && !check.source().isBlank()) {
            sheet.footer(sheet.word("display.source", "source", check.source()));
        }
        String html = "<p class=\"check " + check.status().tag() + "\">" + Html.of(line.toString());
        html += check.note().isBlank() ? "</p>" : "<br>" + Html.of(check.note()) + "</p>";
        return sheet.bundle().with(MediaBundle.HTML, html);
    }

    /** A long decimal cut to six digits after the point: the check itself judged the whole of it. */
    private static String number(String computed, Language language) {
        try {
            java.math.BigDecimal value = new java.math.BigDecimal(computed);
            return value.scale() > 4
                    ? telling.base.Numbers.fixed(value, 4, language)
                    : telling.base.Numbers.grouped(value, language);
        } catch (NumberFormatException e) {
            return computed;
        }
    }
}
