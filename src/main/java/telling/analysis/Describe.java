package telling.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import telling.data.Counts;
import telling.data.Field;
import telling.data.FieldType;
import telling.data.Missing;
import telling.data.Roles;
import telling.data.Source;

/** Makes codebooks. */
public final class Describe {

    /** A text column with more values than this, and no declared categories, lists none. */
    private static final int FEW = 30;

    private Describe() {}

    /** What is known of every column. */
    public static Codebook of(Source source) {
        List<Entry> entries = source.schema().fields().stream()
                .map(field -> entry(source, field))
                .toList();
        return new Codebook(source.provenance().table(), source.size(), entries, source.provenance());
    }

    /** What is known of one column. Errors: data.unknown-column. */
    public static Codebook of(Source source, String column) {
        Field field = source.schema().field(column, source.provenance().table());
        return new Codebook(
                source.provenance().table(), source.size(), List.of(entry(source, field)), source.provenance());
    }

    private static Entry entry(Source source, Field field) {
        Roles roles = source.roles();
        Optional<String> measure = roles.count().or(roles::weight).filter(column -> !column.equals(field.name()));
        Map<String, Long> missing = new TreeMap<>();
        Map<String, Entry.Value> values = new TreeMap<>(Order.of(field));
        field.categories().forEach(c -> values.put(c.code(), new Entry.Value(c.code(), c.label(), 0, BigDecimal.ZERO)));
        List<Object> range = new ArrayList<>();
        NavigableMap<BigDecimal, Long> numbers = new TreeMap<>();
        long distinct = 0;
        for (Counts.Cell cell : source.countBy(List.of(field.name()), measure).cells()) {
            Object value = cell.key().get(0);
            if (value instanceof Missing kind) {
                missing.merge(kind.code(), cell.rows(), Long::sum);
                continue;
            }
            distinct++;
            range.add(value);
            if (field.type().numeric()) {
                numbers.merge(new BigDecimal(value.toString()), cell.rows(), Long::sum);
            }
            String code = Waves.text(value);
            values.merge(
                    code,
                    new Entry.Value(code, Labels.of(field, code), cell.rows(), cell.total()),
                    (a, b) -> new Entry.Value(
                            code, a.label(), a.rows() + b.rows(), a.amount().add(b.amount())));
        }
        boolean listed = !field.categories().isEmpty()
                || (values.size() <= FEW && (field.type() == FieldType.STRING || field.type() == FieldType.BOOLEAN));
        boolean ordered = field.type().ordered();
        return new Entry(
                field.name(),
                field.title(),
                field.description(),
                field.unit(),
                field.type(),
                source.size(),
                missing,
                field.missing().stream()
                        .filter(kind -> !kind.label().isEmpty())
                        .collect(Collectors.toMap(Field.MissingCode::code, Field.MissingCode::label, (a, b) -> a)),
                distinct,
                ordered ? range.stream().min(Describe::compare).map(Waves::text) : Optional.empty(),
                ordered ? range.stream().max(Describe::compare).map(Waves::text) : Optional.empty(),
                listed ? List.copyOf(values.values()) : List.of(),
                listed ? List.of() : Bin.of(numbers, field.type() == FieldType.INTEGER),
                parts(roles, field.name()));
    }

    private static int compare(Object a, Object b) {
        if (a instanceof Number && b instanceof Number) {
            return new BigDecimal(a.toString()).compareTo(new BigDecimal(b.toString()));
        }
        return String.valueOf(a).compareTo(String.valueOf(b));
    }

    private static List<String> parts(Roles roles, String column) {
        List<String> parts = new ArrayList<>();
        roles.wave().filter(column::equals).ifPresent(c -> parts.add("wave"));
        roles.category().filter(column::equals).ifPresent(c -> parts.add("category"));
        roles.count().filter(column::equals).ifPresent(c -> parts.add("count"));
        roles.weight().filter(column::equals).ifPresent(c -> parts.add("weight"));
        return parts;
    }
}
