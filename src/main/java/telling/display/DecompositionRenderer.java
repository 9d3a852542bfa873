package telling.display;

import com.google.auto.service.AutoService;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import telling.analysis.Decomposition;
import telling.analysis.TabulationText;
import telling.base.Language;

/** Shows how a change in counts splits: the chain of factors of one category, or one line per category. */
@AutoService(Renderer.class)
@SuppressWarnings("rawtypes")
public final class DecompositionRenderer implements Renderer<Decomposition> {

    @Override
    public Class<Decomposition> type() {
        return Decomposition.class;
    }

    @Override
    public MediaBundle render(Decomposition split, DisplayContext asked) {
        Language language = split.language();
        DisplayContext context = new DisplayContext(asked.columns(), asked.colour(), asked.unicode(), language);
        Sheet sheet = new Sheet(context);
        sheet.title(title(split, sheet));
        List<List<String>> rows = split.parts().size() == 1 ? chain(split, sheet) : table(split, sheet);
        sheet.fitted(columns(rows.get(0)), rows);
        if (split.parts().size() != 1) {
            sheet.footer(sheet.word("display.explain.level-of", "base", base(split.whole(), language)));
            split.inner()
                    .ifPresent(inner -> sheet.footer(sheet.word(
                            "display.explain.rate-of",
                            "inner",
                            base(inner, language),
                            "whole",
                            base(split.whole(), language))));
            sheet.footer(sheet.word(
                    "display.explain.mix-of", "inner", base(split.inner().orElse(split.whole()), language)));
        }
        split.notes().forEach(sheet::note);
        String citation = split.comparison().provenance().source(language);
        if (!citation.isBlank()) {
            sheet.footer(sheet.word("display.source", "source", citation));
        }
        return sheet.bundle().with(MediaBundle.HTML, Html.table(title(split, sheet), rows, split.notes()));
    }

    private static String title(Decomposition split, Sheet sheet) {
        if (split.parts().size() != 1) {
            return sheet.word("display.explain.title", "from", split.from(), "to", split.to());
        }
        Decomposition.Part part = split.parts().get(0);
        return sheet.word(
                "display.explain.title-of",
                "category",
                part.label().in(split.language(), part.code()),
                "from",
                split.from(),
                "to",
                split.to());
    }

    private static List<Grid.Column> columns(List<String> heads) {
        List<Grid.Column> columns = new ArrayList<>();
        for (String head : heads) {
            columns.add(columns.isEmpty() ? Grid.Column.text(head, Grid.Give.WRAP) : Grid.Column.number(head));
        }
        return columns;
    }

    /** One category: a line per factor with its value in both waves and what its change does. */
    private static List<List<String>> chain(Decomposition split, Sheet sheet) {
        Language language = split.language();
        Decomposition.Part part = split.parts().get(0);
        String category = sheet.safe(part.label().in(language, part.code()));
        Decomposition.Link whole = split.whole();
        Decomposition.Link inner = split.inner().orElse(whole);
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("", sheet.safe(split.from()), sheet.safe(split.to()), sheet.word("display.explain.effect")));
        rows.add(List.of(
                sheet.word("display.explain.level", "base", base(whole, language)),
                TabulationText.amount(whole.before(), language),
                TabulationText.amount(whole.after(), language),
                TabulationText.signed(part.level(), 1, language)));
        if (split.inner().isPresent()) {
            rows.add(List.of(
                    sheet.word("display.explain.rate", "inner", base(inner, language)),
                    percent(inner.before(), whole.before(), language),
                    percent(inner.after(), whole.after(), language),
                    TabulationText.signed(part.rate(), 1, language)));
        }
        rows.add(List.of(
                sheet.word("display.explain.mix", "category", category, "inner", base(inner, language)),
                percent(part.before(), inner.before(), language),
                percent(part.after(), inner.after(), language),
                TabulationText.signed(part.mix(), 1, language)));
        rows.add(List.of());
        rows.add(List.of(
                category,
                TabulationText.amount(part.before(), language),
                TabulationText.amount(part.after(), language),
                TabulationText.signed(TabulationText.fraction(part.change()), 1, language)));
        return rows;
    }

    private static List<List<String>> table(Decomposition split, Sheet sheet) {
        Language language = split.language();
        boolean rate = split.inner().isPresent();
        List<List<String>> rows = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of(
                sheet.safe(split.comparison()
                        .categoryTitle()
                        .in(language, split.comparison().categoryName())),
                sheet.safe(split.from()),
                sheet.safe(split.to()),
                sheet.word("display.change"),
                sheet.word("display.explain.level-short")));
        if (rate) {
            head.add(sheet.word("display.explain.rate-short"));
        }
        head.add(sheet.word("display.explain.mix-short"));
        rows.add(head);
        for (Decomposition.Part part : split.parts()) {
            List<String> row = new ArrayList<>(List.of(
                    sheet.safe(part.label().in(language, part.code())),
                    TabulationText.amount(part.before(), language),
                    TabulationText.amount(part.after(), language),
                    TabulationText.signed(TabulationText.fraction(part.change()), decimals(split), language),
                    TabulationText.signed(part.level(), 1, language)));
            if (rate) {
                row.add(TabulationText.signed(part.rate(), 1, language));
            }
            row.add(TabulationText.signed(part.mix(), 1, language));
            rows.add(row);
        }
        return rows;
    }

    /** Whole where all counts are, else one decimal, as the counts themselves are shown. */
    private static int decimals(Decomposition split) {
        return split.parts().stream()
                        .allMatch(part -> part.change().stripTrailingZeros().scale() <= 0)
                ? 0
                : 1;
    }

    private static String base(Decomposition.Link link, Language language) {
        return link.title().in(language, link.base());
    }

    private static String percent(BigDecimal part, BigDecimal of, Language language) {
        BigFraction share = TabulationText.fraction(part).divide(TabulationText.fraction(of));
        return TabulationText.percent(share, language);
    }
}
