package telling.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import telling.base.Language;
import telling.base.Problem;
import telling.base.Texts;

/**
 * A figure in words for running text, with count, share and base. Labels stand where they need no
 * article, case or plural, so that any label gives a sentence.
 */
public final class Sentence {

    private final Tabulation tabulation;
    private final Language language;

    private Sentence(Tabulation tabulation, Language language) {
        this.tabulation = tabulation;
        this.language = language;
    }

    /**
     * The sentence on a category, the last wave that counts it first.
     *
     * <p>Errors: analysis.unknown-category; analysis.no-sentence for the total, and where no wave gives a count.
     */
    public static String of(Tabulation tabulation, String code, Language language) {
        return new Sentence(tabulation, language).on(tabulation.line(code));
    }

    /** The sentences on all categories that some wave counts. Errors: analysis.no-sentence where there is none. */
    public static String ofAll(Tabulation tabulation, Language language) {
        Sentence sentence = new Sentence(tabulation, language);
        List<String> all = tabulation.lines().stream()
                .filter(line -> line.kind() == Line.Kind.CATEGORY
                        && line.cells().stream().anyMatch(Cell.Counted.class::isInstance))
                .map(sentence::on)
                .toList();
        if (all.isEmpty()) {
            throw Problem.of("analysis.no-sentence", "category", tabulation.categoryName())
                    .thrown();
        }
        return String.join(" ", all);
    }

    private String on(Line line) {
        int lead = lead(line)
                .orElseThrow(() -> Problem.of("analysis.no-sentence", "category", line.code())
                        .thrown());
        List<String> clauses = new ArrayList<>();
        clauses.add(first(line, lead));
        for (int i = line.cells().size() - 1; i >= 0; i--) {
            if (i != lead) {
                clauses.add(further(line.cells().get(i), tabulation.waves().get(i)));
            }
        }
        if (tabulation.tallies().roles().weight().isPresent()) {
            clauses.add(Texts.get(language, "analysis.sentence.weighted"));
        }
        return clauses.stream().collect(Collectors.joining("; ")) + ".";
    }

    /** The last wave that counts this category. */
    private Optional<Integer> lead(Line line) {
        for (int i = line.cells().size() - 1; i >= 0 && line.kind() != Line.Kind.TOTAL; i--) {
            if (line.cells().get(i) instanceof Cell.Counted) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private String first(Line line, int at) {
        Cell.Counted cell = (Cell.Counted) line.cells().get(at);
        Wave wave = tabulation.waves().get(at);
        Map<String, Object> facts = facts(cell, wave);
        facts.put("variable", lowered(tabulation.categoryTitle().in(language, tabulation.categoryName())));
        facts.put("label", line.label().in(language, line.code()));
        String key = line.kind() == Line.Kind.CATEGORY ? "had" : "under";
        return Texts.get(
                language,
                "analysis.sentence." + key + (one(cell) ? "-one" : "")
                        + (wave.name().isEmpty() ? "-bare" : ""),
                facts);
    }

    private String further(Cell cell, Wave wave) {
        if (cell instanceof Cell.Absent absent) {
            return Texts.get(
                    language,
                    "analysis.sentence.absent",
                    Map.of("wave", wave.name(), "why", Why.text(absent.why(), language)));
        }
        Cell.Counted counted = (Cell.Counted) cell;
        return Texts.get(language, "analysis.sentence.further" + (one(counted) ? "-one" : ""), facts(counted, wave));
    }

    private Map<String, Object> facts(Cell.Counted cell, Wave wave) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("wave", wave.name());
        facts.put("figure", figure(cell, wave, true));
        facts.put("short", figure(cell, wave, false));
        return facts;
    }

    /** The count with its base and share: of a base that is not known only its name. */
    private String figure(Cell.Counted cell, Wave wave, boolean named) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("count", TabulationText.amount(cell.amount(), language));
        facts.put(
                "base",
                tabulation.tallies().roles().bases().isEmpty()
                        ? Texts.get(language, "analysis.plot.total-base")
                        : tabulation.baseTitle().in(language, tabulation.baseName()));
        Optional<BigDecimal> size = wave.base();
        if (cell.share().isEmpty() || size.isEmpty()) {
            return Texts.get(language, "analysis.sentence.figure-no-base", facts);
        }
        facts.put("size", TabulationText.amount(size.get(), language));
        facts.put("share", TabulationText.percent(cell.share().get(), language));
        return Texts.get(language, "analysis.sentence.figure" + (named ? "" : "-short"), facts);
    }

    private static boolean one(Cell.Counted cell) {
        return cell.amount().compareTo(BigDecimal.ONE) == 0;
    }

    /** A title as it stands within a sentence; an abbreviation keeps its capitals. */
    private static String lowered(String title) {
        boolean word =
                title.length() > 1 && Character.isUpperCase(title.charAt(0)) && Character.isLowerCase(title.charAt(1));
        return word ? Character.toLowerCase(title.charAt(0)) + title.substring(1) : title;
    }
}
