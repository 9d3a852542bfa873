package telling.display;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import telling.analysis.Cell;
import telling.analysis.Comparison;
import telling.analysis.Distribution;
import telling.analysis.Intervals;
import telling.analysis.Line;
import telling.analysis.Tabulation;
import telling.analysis.TabulationText;
import telling.analysis.Wave;
import telling.base.Language;
import telling.base.Numbers;
import telling.data.Roles;

/** What unfolds under a tabulation: the change in full, the shares of every base, definitions and mappings. */
final class TabulationFull {

    private final Tabulation tabulation;
    private final Sheet sheet;
    private final Language language;
    private final Roles roles;

    TabulationFull(Tabulation tabulation, Sheet sheet) {
        this.tabulation = tabulation;
        this.sheet = sheet;
        this.language = tabulation.language();
        this.roles = tabulation.tallies().roles();
    }

    void show() {
        if (tabulation.waves().size() > 1) {
            grid(changeTitle(), change());
        }
        if (roles.bases().size() > 1) {
            grid(sheet.word("display.full.bases"), bases());
        }
        roles.bases().forEach(this::definition);
        roles.crosswalks().stream()
                .filter(c -> tabulation.crosswalk().map(c.name()::equals).orElse(true))
                .forEach(this::mappings);
        description();
        sheet.gap();
        TabulationText.response(tabulation).ifPresent(sheet::note);
    }

    /** What the category column is, where the schema says more than its name. */
    private void description() {
        String text = tabulation.tallies().category().description().in(language, "");
        if (!text.isBlank()) {
            sheet.gap();
            sheet.text(sheet.safe(tabulation.categoryTitle().in(language, tabulation.categoryName())));
            sheet.indented(text);
        }
    }

    private void grid(String title, List<List<String>> rows) {
        sheet.gap();
        sheet.title(title);
        List<Grid.Column> columns = new ArrayList<>();
        for (String head : rows.get(0)) {
            columns.add(
                    columns.isEmpty()
                            ? Grid.Column.text(head, Grid.Give.WRAP)
                            : Grid.Column.number(head.split("\n", -1)));
        }
        sheet.fitted(columns, rows);
    }

    String changeTitle() {
        return sheet.word(
                "display.full.change",
                "from",
                tabulation.waves().get(0).name(),
                "to",
                tabulation.waves().get(tabulation.waves().size() - 1).name(),
                "base",
                tabulation.baseTitle().in(language, tabulation.baseName()));
    }

    /** The change of each category: in count, in points with its interval, as a ratio, and how it tests. */
    List<List<String>> change() {
        boolean tested = Intervals.level(tabulation).isPresent();
        Map<String, Double> adjusted = tested ? Intervals.adjusted(tabulation) : Map.of();
        List<String> head = new ArrayList<>(List.of(
                sheet.safe(tabulation.categoryTitle().in(language, tabulation.categoryName())),
                sheet.word("display.full.counts"),
                sheet.word("display.points")));
        if (tested) {
            head.add(sheet.word("display.full.interval", "level", level()));
        }
        head.add(sheet.word("display.full.ratio"));
        if (tested) {
            head.add(sheet.word("display.full.holm"));
        }
        List<List<String>> rows = new ArrayList<>(List.of(head));
        for (Line line : tabulation.lines()) {
            if (line.kind() == Line.Kind.TOTAL) {
                continue;
            }
            List<String> row = new ArrayList<>(List.of(
                    sheet.safe(tabulation.label(line)),
                    sheet.safe(TabulationText.countChange(line, language)),
                    sheet.safe(TabulationText.change(line, language))));
            if (tested) {
                row.add(sheet.safe(TabulationText.changeInterval(tabulation, line)));
            }
            row.add(sheet.safe(TabulationText.ratio(line, language)));
            if (tested) {
                row.add(Optional.ofNullable(adjusted.get(line.code()))
                        .map(p -> p < 0.001 ? "< " + Numbers.fixed(0.001, 3, language) : Numbers.fixed(p, 3, language))
                        .orElse(""));
            }
            rows.add(row);
        }
        return rows;
    }

    private String level() {
        BigDecimal percent = new BigDecimal(
                        Double.toString(Intervals.level(tabulation).orElse(0)))
                .movePointRight(2)
                .stripTrailingZeros();
        return Numbers.grouped(percent.scale() < 0 ? percent.setScale(0) : percent, language) + "%";
    }

    /** The shares of every base side by side. */
    private List<List<String>> bases() {
        Map<String, Tabulation> byBase = new LinkedHashMap<>();
        roles.bases().forEach(base -> byBase.put(base.name(), of(base.name())));
        List<String> head = new ArrayList<>(
                List.of(sheet.safe(tabulation.categoryTitle().in(language, tabulation.categoryName()))));
        byBase.forEach((name, other) -> {
            for (Wave wave : other.waves()) {
                head.add(sheet.safe(name) + "\n" + sheet.safe(wave.name()));
            }
        });
        List<List<String>> rows = new ArrayList<>(List.of(head));
        for (Line line : tabulation.lines()) {
            if (line.kind() != Line.Kind.CATEGORY && line.kind() != Line.Kind.REMAINDER) {
                continue;
            }
            List<String> row = new ArrayList<>(List.of(sheet.safe(tabulation.label(line))));
            byBase.values().forEach(other -> other.line(line.code()).cells().forEach(cell -> row.add(share(cell))));
            rows.add(row);
        }
        return rows;
    }

    private String share(Cell cell) {
        return cell instanceof Cell.Counted counted
                ? counted.share()
                        .map(share -> TabulationText.percent(share, language))
                        .orElse("")
                : sheet.word("display.none");
    }

    private Tabulation of(String base) {
        return tabulation instanceof Comparison comparison ? comparison.of(base) : ((Distribution) tabulation).of(base);
    }

    /** A base with its size and meaning in each wave, and how much of the wider base it is. */
    private void definition(Roles.Base base) {
        sheet.gap();
        sheet.text(sheet.word(
                "display.full.defined", "base", base.title().in(language, base.name()), "name", base.name()));
        Optional<Roles.Base> outer = roles.bases().stream()
                .filter(other -> roles.defaultBase().filter(base::equals).isPresent() && !other.equals(base))
                .findFirst();
        for (Wave wave : tabulation.waves()) {
            if (base.size(wave.name()).isEmpty()) {
                continue;
            }
            long size = base.size(wave.name()).getAsLong();
            StringBuilder text = new StringBuilder(sheet.word("display.full.size", "wave", wave.name(), "size", size));
            outer.filter(o -> o.size(wave.name()).orElse(0) >= Math.max(1, size))
                    .ifPresent(o -> text.append(", ")
                            .append(sheet.word(
                                    "display.full.within",
                                    "percent",
                                    Numbers.fixed(
                                                    100.0
                                                            * size
                                                            / o.size(wave.name())
                                                                    .getAsLong(),
                                                    1,
                                                    language)
                                            + "%",
                                    "outer",
                                    o.title().in(language, o.name()))));
            if (base.definitions().containsKey(wave.name())) {
                text.append("; ")
                        .append(Objects.requireNonNull(base.definitions().get(wave.name()))
                                .in(language, ""));
            }
            sheet.indented(text.toString());
        }
    }

    private void mappings(Roles.Crosswalk crosswalk) {
        sheet.gap();
        sheet.text(sheet.word("display.full.mappings", "crosswalk", crosswalk.name()));
        for (Roles.Mapping mapping : crosswalk.mappings()) {
            if (tabulation.waves().stream().noneMatch(wave -> wave.name().equals(mapping.wave()))) {
                continue;
            }
            String from = tabulation
                    .tallies()
                    .category()
                    .category(mapping.from())
                    .map(c -> c.label().in(language, c.code()))
                    .orElse(mapping.from());
            String to = Optional.ofNullable(crosswalk.labels().get(mapping.to()))
                    .map(words -> words.in(language, mapping.to()))
                    .orElse(mapping.to());
            String note = mapping.note().in(language, "");
            sheet.indented(sheet.word("display.full.mapping", "wave", mapping.wave(), "from", from, "to", to)
                    + (note.isBlank() ? "" : " (" + note + ")"));
        }
    }
}
