package telling.analysis.audit;

import java.util.List;

/**
 * One thing that can be wrong with printed numbers; found by ServiceLoader.
 */
public interface AuditRule {

    /** What a finding calls it, such as {@code parts-and-total}. */
    String code();

    /** What it finds, in the order of the subject. */
    List<Finding> check(Subject subject);
}
