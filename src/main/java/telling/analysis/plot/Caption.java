package telling.analysis.plot;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import telling.analysis.Cell;
import telling.analysis.Remark;
import telling.analysis.TabulationText;
import telling.analysis.Why;
import telling.base.Language;
import telling.base.Numbers;
import telling.base.Texts;
import telling.chart.Chart;
import telling.chart.ChartData;
import telling.chart.Panel;
import telling.chart.Series;
import telling.data.Field;
import telling.data.Missing;
import telling.data.Provenance;
import telling.data.Words;

/** The words around the chart of rows, or of a table made of them. */
final class Caption {

    private final Provenance provenance;
    private final Language language;
    private final List<String> notes = new ArrayList<>();

    Caption(Provenance provenance, Language language) {
        this.provenance = provenance;
        this.language = language;
    }

    Language language() {
        return language;
    }

    /** A sentence of this package. */
    String word(String key, Object... facts) {
        return Texts.get(language, key, facts);
    }

    String in(Words words, String otherwise) {
        return words.in(language, otherwise);
    }

    /** What a column is called. */
    String title(Field field) {
        return in(field.title(), field.name());
    }

    /** The same within a sentence. */
    String lower(Field field) {
        return lower(title(field));
    }

    /** A title within a sentence; one in capitals stays. */
    String lower(String title) {
        return title.length() > 1 && Character.isLowerCase(title.charAt(1))
                ? title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1)
                : title;
    }

    /** What a column is called, with its unit. */
    String measured(Field field) {
        String unit = in(field.unit(), "");
        String title = title(field);
        return unit.isBlank() || title.toLowerCase(Locale.ROOT).contains(unit.toLowerCase(Locale.ROOT))
                ? title
                : title + " (" + unit + ")";
    }

    /** What the table is called. */
    String table() {
        return in(provenance.title(), provenance.table());
    }

    /** The table and a column of it. */
    String titled(Field column) {
        return table().equals(title(column)) ? title(column) : table() + ": " + lower(column);
    }

    /** What its numbers count, with a blank before it; empty where the title says it or nothing does. */
    String unit(Field column) {
        String unit = in(column.unit(), "");
        return unit.isBlank() ? "" : " " + unit;
    }

    /** How many rows, and with weights how much they weigh. */
    String size(long rows, BigDecimal amount, boolean weighted) {
        return weighted
                ? word("analysis.shown.base-weighted", "rows", rows, "size", TabulationText.amount(amount, language))
                : word("analysis.shown.base-size", "size", Numbers.whole(rows, language));
    }

    /** How many decimals show numbers of this range in about three digits. */
    int decimals(double range) {
        return range >= 200 || range == 0 ? 0 : range >= 10 ? 1 : range >= 1 ? 2 : 3;
    }

    /** Says how many rows have no value of a column, by kind where that is known; nothing where all have. */
    Caption missing(Field column, Map<String, Long> kinds, long present) {
        long missing = kinds.values().stream().mapToLong(Long::longValue).sum();
        if (missing == 0) {
            return this;
        }
        List<String> named = new ArrayList<>();
        kinds.forEach((kind, rows) -> column.missing().stream()
                .filter(code -> code.code().equals(kind) && !code.label().isEmpty())
                .findFirst()
                .ifPresent(code -> named.add(in(code.label(), kind) + " " + Numbers.whole(rows, language))));
        String key = named.isEmpty() ? "analysis.plot.missing" : "analysis.plot.missing-kinds";
        return note(key, "missing", missing, "rows", missing + present, "column", lower(column), "kinds", named);
    }

    /** Why a cell holds no value, where the schema says. */
    Optional<String> absent(Field column, Missing missing) {
        return column.missing().stream()
                .filter(code ->
                        code.code().equals(missing.code()) && !code.label().isEmpty())
                .findFirst()
                .map(code -> in(code.label(), code.code()));
    }

    /** A sentence that stands before the source. */
    Caption note(String key, Object... facts) {
        notes.add(word(key, facts));
        return this;
    }

    Caption notes(List<Remark> remarks) {
        remarks.forEach(remark -> notes.add(remark.in(language)));
        return this;
    }

    /** The units of a cell, or why there are none. */
    String amount(Cell cell) {
        return cell instanceof Cell.Counted counted
                ? TabulationText.amount(counted.amount(), language)
                : Why.text(((Cell.Absent) cell).why(), language);
    }

    /** A share in percent; empty where there is none. */
    String percent(Cell cell) {
        return cell instanceof Cell.Counted counted
                ? counted.share()
                        .map(share -> TabulationText.percent(share, language))
                        .orElse("")
                : "";
    }

    /** A count with its share, or why there is none. */
    String both(Cell cell) {
        String percent = percent(cell);
        return percent.isEmpty() ? amount(cell) : amount(cell) + " (" + percent + ")";
    }

    /** The notes, then where the figures come from. */
    String source() {
        List<String> sentences = new ArrayList<>(notes);
        sentences.add(Wording.source(provenance, language));
        return String.join(" ", sentences);
    }

    /**
     * The chart with these words around it.
     *
     * @param finding what a reader would say who sees it: the range, the largest
     */
    Chart chart(
            String title, String subtitle, String finding, List<Series> series, List<Panel> panels, ChartData data) {
        String alt = word("analysis.plot.alt", "title", title, "subtitle", subtitle);
        return Chart.of(
                title,
                subtitle,
                source(),
                finding.isBlank() ? alt : alt + " " + finding,
                language,
                series,
                panels,
                data);
    }
}
