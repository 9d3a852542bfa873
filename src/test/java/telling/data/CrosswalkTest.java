package telling.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a crosswalk forgets, in a survey of how people travel. */
class CrosswalkTest {

    private static final Map<String, List<String>> PRESENT =
            Map.of("2018", List.of("car", "bus", "tram"), "2023", List.of("car", "public"));

    private static Roles.Crosswalk crosswalk(String... froms) {
        return new Roles.Crosswalk(
                "means",
                Words.of(""),
                java.util.Arrays.stream(froms)
                        .map(from -> new Roles.Mapping("2018", from, "public", Words.of("")))
                        .toList(),
                Map.of());
    }

    @Test
    void gaps_everyCategoryHasALine_areNone() {
        assertThat(crosswalk("bus", "tram").gaps(PRESENT, List.of())).isEmpty();
    }

    @Test
    void gaps_categoryThatLeadsNowhere_isNamedWithItsWave() {
        assertThat(crosswalk("bus").gaps(PRESENT, List.of())).isEqualTo(Map.of("2018", List.of("tram")));
    }

    @Test
    void gaps_categoryThatTheOtherWaveIsSaidToLack_isNone() {
        Roles.Absence absence = new Roles.Absence("2023", "tram", "not-asked", Words.of(""));
        assertThat(crosswalk("bus").gaps(PRESENT, List.of(absence))).isEmpty();
    }
}
