package telling.analysis;

import java.util.List;
import java.util.Optional;
import telling.data.Roles;

/**
 * The crosswalk under which a category that a wave lacks has a count in every wave shown.
 *
 * @param crosswalk its name
 * @param line the code of the line to which it brings the category
 */
record CrosswalkHelp(String crosswalk, String line) {

    static Optional<CrosswalkHelp> of(Tabulation tabulation, String code) {
        if (tabulation.crosswalk().isPresent() || tabulation.tallies().veil().isPresent()) {
            return Optional.empty();
        }
        List<String> waves = tabulation.waves().stream().map(Wave::name).toList();
        for (Roles.Crosswalk crosswalk : tabulation.tallies().roles().crosswalks()) {
            View view = tabulation.view().by(crosswalk.name());
            List<Line> lines = new Layout(tabulation.tallies(), waves, view).categories();
            Optional<CrosswalkHelp> help = crosswalk.mappings().stream()
                    .filter(mapping -> mapping.from().equals(code))
                    .map(Roles.Mapping::to)
                    .filter(to -> lines.stream().anyMatch(line -> line.code().equals(to) && counted(line)))
                    .findFirst()
                    .map(to -> new CrosswalkHelp(crosswalk.name(), to));
            if (help.isPresent()) {
                return help;
            }
        }
        return Optional.empty();
    }

    private static boolean counted(Line line) {
        return line.cells().stream().allMatch(Cell.Counted.class::isInstance);
    }
}
