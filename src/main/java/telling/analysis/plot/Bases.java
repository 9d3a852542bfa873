package telling.analysis.plot;

import java.util.Comparator;
import java.util.Optional;
import telling.analysis.Tabulation;
import telling.analysis.Wave;
import telling.data.Roles;

/** Which bases a tabulation can be seen with. */
final class Bases {

    private Bases() {}

    /** The largest base that has a size in every wave; the first of equals. */
    static Optional<Roles.Base> widest(Tabulation tabulation) {
        return tabulation.tallies().roles().bases().stream()
                .filter(base -> tabulation.waves().stream()
                        .allMatch(wave -> base.size(wave.name()).isPresent()))
                .max(Comparator.comparingLong(base -> tabulation.waves().stream()
                        .map(Wave::name)
                        .mapToLong(wave -> base.size(wave).orElse(0))
                        .sum()));
    }
}
