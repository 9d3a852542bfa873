package telling.data;

import java.util.List;
import java.util.Optional;
import telling.base.NearNames;
import telling.base.Problem;

/** The columns of a table, in order. */
public record Schema(List<Field> fields) {

    public Schema {
        fields = List.copyOf(fields);
    }

    /** The names of the columns, in order. */
    public List<String> names() {
        return fields.stream().map(Field::name).toList();
    }

    /** The column of exactly this name, if there is one. */
    public Optional<Field> find(String name) {
        return fields.stream().filter(f -> f.name().equals(name)).findFirst();
    }

    /**
     * The column of exactly this name.
     *
     * <p>Errors: data.unknown-column (facts column, table, columns, near).
     */
    public Field field(String name, String table) {
        return find(name)
                .orElseThrow(() -> Problem.of(
                                "data.unknown-column",
                                "column",
                                name,
                                "table",
                                table,
                                "columns",
                                names(),
                                "near",
                                NearNames.to(name, names()))
                        .thrown());
    }
}
