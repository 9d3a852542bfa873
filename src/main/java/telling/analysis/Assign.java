package telling.analysis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import telling.base.NearNames;
import telling.base.Problem;
import telling.data.DataTable;
import telling.data.Field;
import telling.data.Roles;

/** Says which column of a table plays which part. */
public final class Assign {

    private static final List<String> PARTS = List.of("wave", "category", "count", "weight", "design", "remainder");

    private Assign() {}

    /**
     * The same rows with the parts that are named; parts that are not named stay as they were.
     *
     * <p>Errors: analysis.not-a-role (not {@code part=column}); analysis.unknown-role; data.unknown-column;
     * analysis.not-numeric; analysis.unknown-design; analysis.count-and-weight.
     */
    public static DataTable roles(DataTable table, String... assignments) {
        Map<String, String> asked = new LinkedHashMap<>();
        for (String assignment : assignments) {
            int equals = assignment.indexOf('=');
            if (equals < 1 || equals == assignment.length() - 1) {
                throw Problem.of("analysis.not-a-role", "text", assignment, "parts", PARTS)
                        .thrown();
            }
            String part = assignment.substring(0, equals).strip();
            if (!PARTS.contains(part)) {
                throw Problem.of(
                                "analysis.unknown-role",
                                "part",
                                part,
                                "parts",
                                PARTS,
                                "near",
                                NearNames.to(part, PARTS))
                        .thrown();
            }
            asked.put(part, assignment.substring(equals + 1).strip());
        }
        Roles before = table.roles();
        Roles after = new Roles(
                column(table, asked, "wave", false).or(before::wave),
                column(table, asked, "category", false).or(before::category),
                column(table, asked, "count", true).or(before::count),
                column(table, asked, "weight", true).or(before::weight),
                Optional.ofNullable(asked.get("design")).map(Assign::design).orElse(before.design()),
                before.bases(),
                Optional.ofNullable(asked.get("remainder")).or(before::remainder),
                before.absent(),
                before.crosswalks(),
                before.aliases(),
                before.response());
        if (after.count().isPresent() && after.weight().isPresent()) {
            throw Problem.of("analysis.count-and-weight").thrown();
        }
        return table.withRoles(after);
    }

    private static Optional<String> column(DataTable table, Map<String, String> asked, String part, boolean numeric) {
        String column = asked.get(part);
        if (column == null) {
            return Optional.empty();
        }
        Field field = table.schema().field(column, table.name());
        if (numeric && !field.type().numeric()) {
            throw Problem.of("analysis.not-numeric", "column", column, "type", field.type(), "part", part)
                    .thrown();
        }
        return Optional.of(column);
    }

    private static Roles.Design design(String name) {
        return switch (name) {
            case "census" -> Roles.Design.CENSUS;
            case "sample" -> Roles.Design.SAMPLE;
            default ->
                throw Problem.of("analysis.unknown-design", "design", name).thrown();
        };
    }
}
