package telling.analysis.audit;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What an audit found.
 *
 * @param subject what was audited
 * @param findings what does not add up, sorted by place
 * @param notes what a reader should know and is no fault
 * @param rules the codes of the rules that were applied
 */
public record Audit(String subject, List<Finding> findings, List<Finding> notes, List<String> rules) {

    public Audit {
        findings = List.copyOf(findings);
        notes = List.copyOf(notes);
        rules = List.copyOf(rules);
    }

    /** Whether nothing was found but notes. */
    public boolean clean() {
        return findings.isEmpty();
    }

    /** The places of the findings, in order. */
    public List<String> places() {
        return findings.stream().map(Finding::place).toList();
    }

    @Override
    public String toString() {
        return subject + ": " + findings.size() + (findings.size() == 1 ? " finding" : " findings")
                + findings.stream().map(f -> "; " + f).collect(Collectors.joining());
    }
}
