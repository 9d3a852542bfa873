package telling.analysis;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which remarks stand under a tabulation unasked, and which wait for {@code .full()}. */
final class Essentials {

    private static final String DEFINITIONS = "analysis.remark.definitions";

    /** What the base line, the mark of small numbers or the definitions' one line say already, or is detail. */
    private static final Set<String> FOLDED = Set.of(
            "analysis.remark.unpublished",
            "analysis.remark.unpublished-elsewhere",
            "analysis.remark.missing",
            "analysis.remark.missing-from-base",
            "analysis.remark.small",
            "analysis.remark.small-base",
            "analysis.remark.mapping",
            "analysis.remark.total-row",
            "analysis.remark.methods",
            "analysis.remark.methods-change",
            DEFINITIONS);

    private Essentials() {}

    /** The remarks that no reader may miss, the gravest first; bases defined differently on one line. */
    static List<Remark> of(Tabulation tabulation) {
        List<Remark> essential = new ArrayList<>();
        Set<Object> bases = new LinkedHashSet<>();
        int at = -1;
        for (Remark remark : tabulation.remarks()) {
            if (remark.key().equals(DEFINITIONS)) {
                at = at < 0 ? essential.size() : at;
                bases.add(remark.facts().getOrDefault("base", ""));
            } else if (!FOLDED.contains(remark.key())) {
                essential.add(remark);
            }
        }
        if (at >= 0) {
            List<String> waves = tabulation.waves().stream().map(Wave::name).toList();
            essential.add(at, Remark.of("analysis.remark.differing", "waves", waves, "bases", List.copyOf(bases)));
        }
        return essential;
    }
}
