package telling.display;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import telling.analysis.ClaimChecks;
import telling.base.Language;
import telling.data.Check;
import telling.data.ClaimCheck;

/** Shows every claim on a line: its id, its statement, and the verdict that the tables give. */
@AutoService(Renderer.class)
@SuppressWarnings("rawtypes")
public final class ClaimsRenderer implements Renderer<ClaimChecks> {

    @Override
    public Class<ClaimChecks> type() {
        return ClaimChecks.class;
    }

    @Override
    public MediaBundle render(ClaimChecks all, DisplayContext context) {
        Sheet sheet = new Sheet(context);
        Language language = context.language();
        if (all.checks().isEmpty()) {
            return sheet.footer(sheet.word("display.claims-none")).bundle();
        }
        List<String> heads = List.of(
                sheet.word("display.claim"),
                sheet.word("display.claim-statement"),
                sheet.word("display.claim-verdict"));
        List<List<String>> rows = new ArrayList<>(List.of(heads));
        for (ClaimCheck check : all.checks()) {
            rows.add(List.of(
                    sheet.safe(check.id()),
                    sheet.safe(check.claim().statement().in(language, "")),
                    sheet.word("display.status." + check.status().tag())));
        }
        sheet.fitted(
                heads.stream().map(h -> Grid.Column.text(h, Grid.Give.WRAP)).toList(), rows);
        List<String> counts = List.of(Check.Status.values()).stream()
                .filter(status -> all.count(status.tag()) > 0)
                .map(status -> all.count(status.tag()) + " " + sheet.word("display.status." + status.tag()))
                .toList();
        return sheet.footer(String.join(", ", counts))
                .bundle()
                .with(MediaBundle.HTML, Html.table("", rows, List.of(String.join(", ", counts)), column -> false));
    }
}
