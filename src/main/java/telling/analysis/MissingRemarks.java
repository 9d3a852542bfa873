package telling.analysis;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import telling.data.Field;

/** What to say of units that have no value in a column, kind by kind. */
final class MissingRemarks {

    private MissingRemarks() {}

    /** So many are not in the table because this column is missing, and which kind of missing that is. */
    static Remark leftOut(Field field, String kind, BigDecimal amount) {
        return Remark.of(
                "analysis.remark.left-out-missing",
                "amount",
                plain(amount),
                "column",
                Labels.title(field),
                "kind",
                Labels.missing(field, kind));
    }

    /** One sentence per kind of missing. */
    static List<Remark> leftOut(Field field, Map<String, BigDecimal> byKind) {
        return new TreeMap<>(byKind)
                .entrySet().stream()
                        .map(kind -> leftOut(field, kind.getKey(), kind.getValue()))
                        .toList();
    }

    private static BigDecimal plain(BigDecimal amount) {
        BigDecimal stripped = amount.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
