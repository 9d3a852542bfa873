package telling.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import telling.base.Language;
import telling.base.Texts;

/** One line per wave: what its shares are shares of, how large that is, and how many are missing from it. */
final class BaseLines {

    private final Tabulation tabulation;
    private final Language language;

    private BaseLines(Tabulation tabulation) {
        this.tabulation = tabulation;
        this.language = tabulation.language();
    }

    static List<String> of(Tabulation tabulation) {
        BaseLines lines = new BaseLines(tabulation);
        return tabulation.waves().stream().map(lines::line).toList();
    }

    private String line(Wave wave) {
        String title = tabulation.baseTitle().in(language, tabulation.baseName());
        String size = wave.base()
                .map(n -> size(tabulation, wave, n))
                .orElseGet(() -> Texts.get(language, "analysis.shown.base-unknown"));
        String definition = wave.definition().in(language, "");
        String meaning = definition.isBlank() || definition.equals(title) ? "" : " (" + definition + ")";
        String lead = wave.name().isEmpty() || tabulation.waves().size() == 1
                ? Texts.get(language, "analysis.shown.base")
                : Texts.get(language, "analysis.shown.base-of", "wave", wave.name());
        return lead + " " + title + ", " + size + meaning + missing(wave);
    }

    /** The size of a base; with weights that of the rows too. */
    static String size(Tabulation tabulation, Wave wave, BigDecimal size) {
        Language language = tabulation.language();
        return Texts.get(
                language,
                weighted(tabulation) ? "analysis.shown.base-weighted" : "analysis.shown.base-size",
                "size",
                TabulationText.amount(size, language),
                "rows",
                wave.rows());
    }

    /** Whether a base is a sum of weights. */
    static boolean weighted(Tabulation tabulation) {
        return tabulation.tallies().roles().weight().isPresent()
                && tabulation.tallies().roles().bases().isEmpty();
    }

    /** How many are missing from the base, as the remarks have it, so that what was suppressed stays so. */
    private String missing(Wave wave) {
        StringBuilder text = new StringBuilder();
        Map<Object, List<String>> kinds = new LinkedHashMap<>();
        for (Remark remark : tabulation.remarks()) {
            if (!Objects.equals(remark.facts().get("wave"), Remarks.named(wave.name()))) {
                continue;
            }
            switch (remark.key()) {
                case "analysis.remark.unpublished", "analysis.remark.unpublished-elsewhere" ->
                    text.append("; ")
                            .append(new Remark(remark.key().replace(".remark.", ".shown."), remark.facts())
                                    .in(language));
                case "analysis.remark.missing", "analysis.remark.missing-from-base" ->
                    kinds.computeIfAbsent(
                                    Objects.requireNonNull(remark.facts().get("category")), c -> new ArrayList<>())
                            .add(new Remark("analysis.shown.missing-kind", remark.facts()).in(language));
                default -> {}
            }
        }
        kinds.forEach((category, parts) -> text.append("; ")
                .append(Remark.of("analysis.shown.missing", "category", category, "parts", parts)
                        .in(language)));
        return text.toString();
    }
}
