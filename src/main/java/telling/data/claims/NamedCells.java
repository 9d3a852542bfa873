package telling.data.claims;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import telling.data.Counts;
import telling.data.DataTable;
import telling.data.Field;
import telling.data.Missing;
import telling.data.Roles;
import telling.data.Words;

/**
 * Finds numbers of a package's tables by names such as {@code return-2013} (a category, a group of a
 * crosswalk, a base, or {@code total}, with a wave) or {@code inventories.persons-2013} (a table, its
 * column, and the wave of the row).
 */
public final class NamedCells {

    private static final String TOTAL = "total";

    private final Map<String, DataTable> tables;
    private final List<DataTable> ordered = new ArrayList<>();

    /** The cells of these tables; a name that several know means the primary table's. */
    public NamedCells(Map<String, DataTable> tables, Optional<String> primary) {
        this.tables = tables;
        primary.map(tables::get).ifPresent(ordered::add);
        tables.values().stream().filter(table -> !ordered.contains(table)).forEach(ordered::add);
        ordered.removeIf(table -> table.roles().wave().isEmpty());
    }

    /** The table whose roles hold where a cell names none. */
    public Optional<DataTable> primary() {
        return ordered.stream().findFirst();
    }

    /** The cell of this name, with or without a number in it; nothing if no table knows the name. */
    public Optional<NamedCell> find(String name) {
        Optional<NamedCell> elsewhere = Optional.empty();
        for (int at = name.indexOf('-'); at >= 0; at = name.indexOf('-', at + 1)) {
            String code = name.substring(0, at);
            String wave = name.substring(at + 1);
            int dot = code.indexOf('.');
            List<NamedCell> found = dot < 0 ? ofRoles(name, code, wave) : ofColumn(name, code, dot, wave);
            for (NamedCell cell : found) {
                if (cell.amount().isPresent() || !cell.why().equals("no-such-wave")) {
                    return Optional.of(cell);
                }
                elsewhere = Optional.of(cell);
            }
        }
        return elsewhere;
    }

    /** All names that stand for a number, for one that was mistyped. */
    public Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        for (DataTable table : ordered) {
            for (String wave : waves(table)) {
                codes(table).forEach(code -> names.add(code + "-" + wave));
                table.roles().bases().forEach(base -> names.add(base.name() + "-" + wave));
            }
        }
        tables.forEach((name, table) -> waveColumn(table).ifPresent(column -> {
            for (Object wave : table.column(column).asList()) {
                table.schema().names().stream()
                        .filter(field -> !field.equals(column))
                        .forEach(field -> names.add(name + "." + field + "-" + wave));
            }
        }));
        return names;
    }

    /** The waves of a table that has that role, in the order of its rows. */
    public static Set<String> waves(DataTable table) {
        Set<String> waves = new LinkedHashSet<>();
        table.roles()
                .wave()
                .ifPresent(column -> table.countBy(List.of(column), Optional.empty())
                        .cells()
                        .forEach(cell -> waves.add(String.valueOf(cell.key().get(0)))));
        return waves;
    }

    /** The codes of its categories: those declared, those that occur, those said to be absent. */
    public static Set<String> codes(DataTable table) {
        Set<String> codes = new LinkedHashSet<>();
        Optional<String> category = table.roles().category();
        if (category.isEmpty()) {
            return codes;
        }
        Field field = table.schema().field(category.get(), table.name());
        field.categories().forEach(one -> codes.add(one.code()));
        table.countBy(List.of(category.get()), Optional.empty()).cells().stream()
                .map(cell -> cell.key().get(0))
                .filter(code -> !(code instanceof Missing))
                .forEach(code -> codes.add(String.valueOf(code)));
        table.roles().absent().forEach(absence -> codes.add(absence.category()));
        return codes;
    }

    /** What the categories of a wave sum to. */
    public static BigDecimal sum(DataTable table, String wave) {
        return amount(table, wave, codes(table)).orElse(BigDecimal.ZERO);
    }

    private List<NamedCell> ofRoles(String name, String code, String given) {
        List<NamedCell> found = new ArrayList<>();
        for (DataTable table : ordered) {
            Roles roles = table.roles();
            String wave = roles.waveNamed(given);
            Optional<NamedCell.Kind> kind = kind(table, code);
            if (kind.isEmpty()) {
                continue;
            }
            if (!waves(table).contains(wave)) {
                found.add(absent(name, table, kind.get(), code, wave, "no-such-wave", Words.of("")));
            } else {
                found.add(cell(name, table, kind.get(), code, wave));
            }
        }
        return found;
    }

    private static Optional<NamedCell.Kind> kind(DataTable table, String code) {
        boolean group = table.roles().crosswalks().stream()
                .anyMatch(walk -> walk.mappings().stream().anyMatch(m -> m.to().equals(code)));
        if (codes(table).contains(code) || group) {
            return Optional.of(NamedCell.Kind.CATEGORY);
        }
        if (table.roles().bases().stream().anyMatch(base -> base.name().equals(code))) {
            return Optional.of(NamedCell.Kind.BASE);
        }
        return code.equals(TOTAL) && table.roles().category().isPresent()
                ? Optional.of(NamedCell.Kind.TOTAL)
                : Optional.empty();
    }

    private static NamedCell cell(String name, DataTable table, NamedCell.Kind kind, String code, String wave) {
        Roles roles = table.roles();
        Optional<BigDecimal> amount;
        switch (kind) {
            case BASE ->
                amount = roles.bases().stream()
                        .filter(base ->
                                base.name().equals(code) && base.size(wave).isPresent())
                        .map(base -> BigDecimal.valueOf(base.size(wave).getAsLong()))
                        .findFirst();
            case TOTAL -> amount = Optional.of(sum(table, wave));
            default -> amount = amount(table, wave, members(table, code, wave));
        }
        if (amount.isPresent()) {
            return new NamedCell(name, table, kind, code, wave, amount, "", Words.of(""));
        }
        return roles.absent().stream()
                .filter(a -> a.wave().equals(wave) && a.category().equals(code))
                .findFirst()
                .map(a -> absent(name, table, kind, code, wave, a.why(), a.note()))
                .orElseGet(() -> absent(name, table, kind, code, wave, "", Words.of("")));
    }

    /** The categories of a wave that this code stands for: itself, or what a crosswalk brings to it. */
    private static Collection<String> members(DataTable table, String code, String wave) {
        Set<String> members = new TreeSet<>();
        for (Roles.Crosswalk walk : table.roles().crosswalks()) {
            if (!codes(table).contains(code)) {
                codes(table).stream()
                        .filter(one -> walk.target(wave, one).equals(code))
                        .forEach(members::add);
            }
        }
        return members.isEmpty() ? List.of(code) : members;
    }

    /** What these categories hold in a wave; nothing where none has a row, or one has no count. */
    private static Optional<BigDecimal> amount(DataTable table, String wave, Collection<String> codes) {
        Roles roles = table.roles();
        List<String> keys = List.of(roles.wave().orElseThrow(), roles.category().orElseThrow());
        Optional<BigDecimal> sum = Optional.empty();
        for (Counts.Cell cell :
                table.countBy(keys, roles.count().or(roles::weight)).cells()) {
            if (String.valueOf(cell.key().get(0)).equals(wave)
                    && codes.contains(String.valueOf(cell.key().get(1)))
                    && !(cell.key().get(1) instanceof Missing)) {
                if (cell.unmeasured() > 0) {
                    return Optional.empty();
                }
                sum = Optional.of(sum.orElse(BigDecimal.ZERO).add(cell.total()));
            }
        }
        return sum;
    }

    private List<NamedCell> ofColumn(String name, String path, int dot, String given) {
        DataTable table = tables.get(path.substring(0, dot));
        String column = path.substring(dot + 1);
        if (table == null || table.schema().find(column).isEmpty()) {
            return List.of();
        }
        Optional<String> waveColumn = waveColumn(table);
        if (waveColumn.isEmpty()) {
            return List.of();
        }
        String wave = primary().map(p -> p.roles().waveNamed(given)).orElse(given);
        List<Integer> rows = new ArrayList<>();
        for (int row = 0; row < table.rowCount(); row++) {
            if (String.valueOf(table.value(row, waveColumn.get())).equals(wave)) {
                rows.add(row);
            }
        }
        if (rows.size() != 1) {
            return List.of(absent(name, table, NamedCell.Kind.COLUMN, column, wave, "no-such-wave", Words.of("")));
        }
        Object value = table.value(rows.get(0), column);
        Optional<BigDecimal> amount =
                value instanceof Number ? Optional.of(new BigDecimal(value.toString())) : Optional.empty();
        return List.of(new NamedCell(name, table, NamedCell.Kind.COLUMN, column, wave, amount, "", Words.of("")));
    }

    /** The column that tells a table's waves apart: its own role, else the primary table's where it has that too. */
    private Optional<String> waveColumn(DataTable table) {
        return table.roles()
                .wave()
                .or(() -> primary()
                        .flatMap(p -> p.roles().wave())
                        .filter(column -> table.schema().find(column).isPresent()));
    }

    private static NamedCell absent(
            String name, DataTable table, NamedCell.Kind kind, String code, String wave, String why, Words note) {
        return new NamedCell(name, table, kind, code, wave, Optional.empty(), why, note);
    }
}
