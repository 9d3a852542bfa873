package telling.analysis.audit;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import telling.data.Counts;
import telling.data.DataTable;
import telling.data.Field;
import telling.data.Missing;

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
            Map<String, String> spelled = new LinkedHashMap<>();
            for (Counts.Cell cell : table.countBy(keys, Optional.empty()).cells()) {
                Object code = cell.key().get(cell.key().size() - 1);
                if (code instanceof Missing) {
                    continue;
                }
                String place =
                        table.name() + (keys.size() > 1 ? ", " + cell.key().get(0) : "") + ", " + code;
                if (cell.rows() > 1 && table.roles().count().isPresent()) {
                    findings.add(finding(place, String.valueOf(cell.rows()), "category-repeated", code));
                }
                String text = String.valueOf(code);
                if (!field.categories().isEmpty() && field.category(text).isEmpty()) {
                    findings.add(finding(place, "", "category-unknown", code));
                }
                String folded = text.strip().toLowerCase(Locale.ROOT);
                String first = spelled.putIfAbsent(folded, text);
                if (first != null && !first.equals(text)) {
                    findings.add(finding(place, "", "category-variant", first));
                    spelled.put(folded, text);
                }
            }
        }
        return findings;
    }

    private Finding finding(String place, String published, String key, Object code) {
        return new Finding(
                code(), place, published, "", Say.words(key, "code", String.valueOf(code), "rows", published), true);
    }
}
