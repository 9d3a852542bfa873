package telling.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import telling.data.Counts;
import telling.data.Field;
import telling.data.FieldType;
import telling.data.Source;

/**
 * Counts of a table that holds, beside men and women, a total of both: where the keys do not tell these apart, the total
 * is what counts, and else its parts.
 */
final class CountedOnce {

    private static final String KEY = "analysis.remark.counted-once";

    private CountedOnce() {}

    /** How often each combination of these keys occurs, no unit twice. */
    static Counts of(Source source, List<String> keys, Optional<String> measure) {
        List<String> cutting = columns(source, keys);
        if (cutting.isEmpty()) {
            return source.countBy(keys, measure);
        }
        // a total of one wave says nothing of the parts of another
        List<String> fine = new ArrayList<>(keys);
        Stream.of(source.roles().wave(), source.roles().category())
                .flatMap(Optional::stream)
                .filter(column -> !fine.contains(column) && !cutting.contains(column))
                .forEach(fine::add);
        List<String> wider = new ArrayList<>(fine);
        wider.addAll(cutting);
        Map<List<Object>, List<Counts.Cell>> pieces = new LinkedHashMap<>();
        for (Counts.Cell cell : source.countBy(wider, measure).cells()) {
            pieces.computeIfAbsent(cell.key().subList(0, fine.size()), k -> new ArrayList<>())
                    .add(cell);
        }
        Map<List<Object>, List<Counts.Cell>> kept = new LinkedHashMap<>();
        pieces.forEach((key, cells) -> kept.computeIfAbsent(key.subList(0, keys.size()), k -> new ArrayList<>())
                .addAll(counted(cells, fine.size())));
        List<Counts.Cell> once = new ArrayList<>();
        kept.forEach((key, cells) -> once.add(sum(key, cells)));
        return new Counts(keys, once);
    }

    /** That a source holds totals over columns that are not among these keys, if it does. */
    static Optional<Remark> remark(Source source, List<String> keys) {
        List<String> cutting = columns(source, keys);
        return cutting.isEmpty() ? Optional.empty() : Optional.of(Remark.of(KEY, "columns", cutting));
    }

    static boolean is(Remark remark) {
        return remark.key().equals(KEY);
    }

    /** The columns of words, beside the keys, in which some rows say that they are totals, and others not. */
    private static List<String> columns(Source source, List<String> keys) {
        return source.roles().count().isEmpty()
                ? List.of()
                : source.schema().fields().stream()
                        .filter(field -> field.type() == FieldType.STRING)
                        .map(Field::name)
                        .filter(name -> !keys.contains(name))
                        .filter(name -> holdsTotals(source, name))
                        .toList();
    }

    private static boolean holdsTotals(Source source, String column) {
        List<Counts.Cell> cells =
                source.countBy(List.of(column), Optional.empty()).cells();
        return cells.size() > 1
                && cells.stream()
                        .anyMatch(
                                cell -> Dimensions.isTotal(Waves.text(cell.key().get(0))));
    }

    /** Of the cells of one key that which is a total all over, else those that are no total. */
    private static List<Counts.Cell> counted(List<Counts.Cell> cells, int from) {
        Optional<Counts.Cell> total = cells.stream()
                .filter(cell -> totals(cell, from) == cell.key().size() - from && cell.unmeasured() == 0)
                .findFirst();
        if (total.isPresent()) {
            return List.of(total.get());
        }
        List<Counts.Cell> parts =
                cells.stream().filter(cell -> totals(cell, from) == 0).toList();
        return parts.isEmpty() ? cells : parts;
    }

    private static long totals(Counts.Cell cell, int from) {
        return cell.key().subList(from, cell.key().size()).stream()
                .filter(value -> Dimensions.isTotal(Waves.text(value)))
                .count();
    }

    private static Counts.Cell sum(List<Object> key, List<Counts.Cell> cells) {
        return new Counts.Cell(
                key,
                cells.stream().mapToLong(Counts.Cell::rows).sum(),
                cells.stream().mapToLong(Counts.Cell::unmeasured).sum(),
                cells.stream().map(Counts.Cell::total).reduce(BigDecimal.ZERO, BigDecimal::add),
                cells.stream().map(Counts.Cell::squares).reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
