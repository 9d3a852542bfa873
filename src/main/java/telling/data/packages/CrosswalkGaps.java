package telling.data.packages;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import telling.data.Roles;

/** Finds the categories that a crosswalk forgets. */
final class CrosswalkGaps {

    private CrosswalkGaps() {}

    /** What a crosswalk forgets is a finding. */
    static void find(
            List<Roles.Crosswalk> crosswalks,
            Optional<String> wave,
            Optional<String> category,
            List<Roles.Absence> absent,
            TableRead table,
            Props props) {
        List<String> columns = table.table().columnNames();
        if (!table.whole()
                || wave.filter(columns::contains).isEmpty()
                || category.filter(columns::contains).isEmpty()) {
            return;
        }
        Map<String, Set<String>> present = new LinkedHashMap<>();
        var waves = table.table().column(wave.get());
        var categories = table.table().column(category.get());
        for (int row = 0; row < waves.size(); row++) {
            if (!waves.isMissing(row) && !categories.isMissing(row)) {
                present.computeIfAbsent(String.valueOf(waves.get(row)), w -> new LinkedHashSet<>())
                        .add(String.valueOf(categories.get(row)));
            }
        }
        for (Roles.Crosswalk crosswalk : crosswalks) {
            crosswalk
                    .gaps(present, absent)
                    .forEach((of, forgotten) -> props.findings()
                            .at(
                                    props.objectOrNone("crosswalks").spot(crosswalk.name()),
                                    "data.mapping-incomplete",
                                    "crosswalk",
                                    crosswalk.name(),
                                    "wave",
                                    of,
                                    "categories",
                                    forgotten));
        }
    }
}
