package telling.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import telling.data.Words;

/**
 * Which cells of a tabulation are suppressed; whatever is laid out of the same counts hides them.
 *
 * @param threshold counts from 1 to under this are what is protected
 * @param hidden by wave, the codes of the lines that are hidden
 */
record Veil(int threshold, Map<String, Set<String>> hidden) {

    static final String WHY = "suppressed";

    Veil {
        Map<String, Set<String>> copy = new HashMap<>();
        hidden.forEach((wave, codes) -> copy.put(wave, Set.copyOf(codes)));
        hidden = Map.copyOf(copy);
    }

    boolean hides(String wave, String code) {
        return hidden.getOrDefault(wave, Set.of()).contains(code);
    }

    /** Whether this many are too few to be said. */
    boolean small(Number number) {
        return small(number, threshold);
    }

    static Cell cell() {
        return new Cell.Absent(WHY, Words.of(""));
    }

    /** The line with its hidden cells taken out. */
    Line over(Line line, List<String> waves) {
        List<Cell> cells = new ArrayList<>();
        for (int at = 0; at < waves.size(); at++) {
            cells.add(hides(waves.get(at), line.code()) ? cell() : line.cells().get(at));
        }
        return new Line(line.code(), line.label(), line.kind(), cells);
    }

    /** The remarks with small counts made vague, and one that says what was hidden. */
    List<Remark> over(List<Remark> remarks) {
        long count = hidden.values().stream().mapToLong(Set::size).sum();
        return over(remarks, threshold, count);
    }

    static List<Remark> over(List<Remark> remarks, int threshold, long count) {
        List<Remark> vague = new ArrayList<>();
        for (Remark remark : remarks) {
            boolean difference = remark.key().equals("analysis.remark.kept")
                    && small(remark.facts().get("amount"), threshold);
            if (!difference && !remark.key().equals("analysis.remark.suppressed")) {
                Map<String, Object> facts = new LinkedHashMap<>(remark.facts());
                // in the tallies of a veiled result a few missing are no longer told from none
                boolean few = remark.key().startsWith("analysis.remark.missing");
                facts.replaceAll((name, fact) ->
                        small(fact, threshold) || (few && fact instanceof BigDecimal amount && amount.signum() == 0)
                                ? "<" + threshold
                                : fact);
                vague.add(new Remark(remark.key(), facts));
            }
        }
        vague.add(Remark.of(
                count == 0 ? "analysis.remark.nothing-suppressed" : "analysis.remark.suppressed",
                "count",
                count,
                "threshold",
                threshold));
        return vague;
    }

    private static boolean small(@Nullable Object fact, int threshold) {
        return fact instanceof Number number && number.doubleValue() > 0 && number.doubleValue() < threshold;
    }
}
