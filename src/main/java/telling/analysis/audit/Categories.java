package telling.analysis.audit;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import telling.analysis.Dimensions;
import telling.data.Counts;
import telling.data.DataTable;
import telling.data.Field;
import telling.data.Missing;
import telling.data.Words;

/** A category that stands twice in a wave, is not in the declared list, or is one other written differently. */
@AutoService(AuditRule.class)
public final class Categories implements AuditRule {

    @Override
    public String code() {
        return "categories";
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> findings = new ArrayList<>();
        for (DataTable table : subject.tables()) {
            Optional<String> category = table.roles().category();
            if (category.isEmpty()) {
                continue;
            }
            List<String> keys = new ArrayList<>(table.roles().wave().stream().toList());
            keys.add(category.get());
            Field field = table.schema().field(category.get(), table.name());
            repeated(table, keys, findings);
            Map<String, String> spelled = new LinkedHashMap<>();
            for (Counts.Cell cell : table.countBy(keys, Optional.empty()).cells()) {
                Object code = cell.key().get(cell.key().size() - 1);
                if (code instanceof Missing) {
                    continue;
                }
                String place = place(table, cell);
                String text = String.valueOf(code);
                if (!field.categories().isEmpty() && field.category(text).isEmpty()) {
                    findings.add(finding(place, Say.words("category-unknown", "code", String.valueOf(code))));
                }
                String folded = text.strip().toLowerCase(Locale.ROOT);
                String first = spelled.putIfAbsent(folded, text);
                if (first != null && !first.equals(text)) {
                    findings.add(finding(place, Say.words("category-variant", "code", first)));
                    spelled.put(folded, text);
                }
            }
        }
        return findings;
    }

    /** The categories that stand in several rows of one wave, other columns that cut the table considered. */
    private void repeated(DataTable table, List<String> keys, List<Finding> findings) {
        if (table.roles().count().isEmpty()) {
            return;
        }
        List<String> wider = new ArrayList<>(keys.subList(0, keys.size() - 1));
        wider.addAll(Dimensions.of(table));
        wider.add(keys.get(keys.size() - 1));
        for (Counts.Cell cell : table.countBy(wider, Optional.empty()).cells()) {
            Object code = cell.key().get(wider.size() - 1);
            if (cell.rows() > 1 && !(code instanceof Missing)) {
                findings.add(finding(
                        place(table, cell),
                        Say.words("category-repeated", "code", String.valueOf(code), "rows", cell.rows())));
            }
        }
    }

    private static String place(DataTable table, Counts.Cell cell) {
        return table.name()
                + cell.key().stream().map(part -> ", " + part).collect(java.util.stream.Collectors.joining());
    }

    private Finding finding(String place, Words explanation) {
        return new Finding(code(), place, "", "", explanation, true);
    }
}
