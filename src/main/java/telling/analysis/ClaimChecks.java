package telling.analysis;

import java.util.List;
import java.util.stream.Collectors;
import telling.data.Check;
import telling.data.ClaimCheck;

/** What the tables say of every claim, in the order of the registers. */
public record ClaimChecks(List<ClaimCheck> checks) {

    public ClaimChecks {
        checks = List.copyOf(checks);
    }

    /** How many claims got this verdict: supported, contradicted, base-dependent, not-testable or differs. */
    public long count(String verdict) {
        return checks.stream().filter(c -> c.status().tag().equals(verdict)).count();
    }

    /** Whether the registers say the same of every claim. */
    public boolean pass() {
        return checks.stream().allMatch(ClaimCheck::passes);
    }

    @Override
    public String toString() {
        return List.of(Check.Status.values()).stream()
                .map(Check.Status::tag)
                .filter(tag -> count(tag) > 0)
                .map(tag -> count(tag) + " " + tag)
                .collect(Collectors.joining(", "));
    }
}
