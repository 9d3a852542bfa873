package telling.notebook;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import telling.data.Check;
import telling.data.Claim;

/**
 * How many claims of the registers were settled, and how.
 *
 * @param registered how many the registers hold
 * @param differs those on which tables and register do not agree
 */
public record ClaimCoverage(
        int registered,
        int supported,
        int contradicted,
        int baseDependent,
        int notTestable,
        int differs,
        int notAttempted) {

    static ClaimCoverage of(List<Ledger.Entry> settled, List<Claim> register, int missed) {
        Set<String> ids = register.stream().map(Claim::id).collect(Collectors.toSet());
        Map<Check.Status, Long> counts = settled.stream()
                .map(Ledger.Entry::check)
                .filter(check -> ids.contains(check.id()))
                .collect(Collectors.groupingBy(Check::status, Collectors.counting()));
        return new ClaimCoverage(
                ids.size(),
                count(counts, Check.Status.SUPPORTED),
                count(counts, Check.Status.CONTRADICTED),
                count(counts, Check.Status.BASE_DEPENDENT),
                count(counts, Check.Status.NOT_TESTABLE),
                count(counts, Check.Status.DIFFERS),
                missed);
    }

    private static int count(Map<Check.Status, Long> counts, Check.Status status) {
        return counts.getOrDefault(status, 0L).intValue();
    }
}
