package telling.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Which column of a table plays which part in a comparison of waves. A wave is named by the text of
 * its value, so 2005 and "2005" are one wave.
 *
 * @param wave the column that tells waves apart
 * @param category the column whose values are counted
 * @param count the column that holds counts; without it a row is one unit
 * @param weight the column of weights for rows that are one unit each
 * @param remainder the code of the derived category for what the default base holds and no row does
 * @param aliases other names of waves: 2006 for 2005
 */
public record Roles(
        Optional<String> wave,
        Optional<String> category,
        Optional<String> count,
        Optional<String> weight,
        Design design,
        List<Base> bases,
        Optional<String> remainder,
        List<Absence> absent,
        List<Crosswalk> crosswalks,
        Map<String, String> aliases) {

    /** A table of which nothing is known. */
    public static final Roles NONE = new Roles(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Design.CENSUS,
            List.of(),
            Optional.empty(),
            List.of(),
            List.of(),
            Map.of());

    public Roles {
        bases = List.copyOf(bases);
        absent = List.copyOf(absent);
        crosswalks = List.copyOf(crosswalks);
        aliases = Map.copyOf(aliases);
    }

    /** How the rows came to be there; it decides whether an interval is shown unasked. */
    public enum Design {
        CENSUS,
        SAMPLE
    }

    /**
     * What shares are shares of.
     *
     * @param sizes the size per wave, by the wave's name; a wave may lack one
     * @param definitions what the base means in a wave, where that differs between waves
     */
    public record Base(
            String name,
            Words title,
            boolean isDefault,
            Map<String, Long> sizes,
            Map<String, Words> definitions,
            String table,
            String column) {

        public Base {
            sizes = Map.copyOf(sizes);
            definitions = Map.copyOf(definitions);
        }

        /** The size in this wave, if it was published. */
        public OptionalLong size(String wave) {
            Long size = sizes.get(wave);
            return size == null ? OptionalLong.empty() : OptionalLong.of(size);
        }
    }

    /**
     * A category that a wave lacks.
     *
     * @param why not-published-separately, not-asked or did-not-exist
     */
    public record Absence(String wave, String category, String why, Words note) {}

    /** Categories brought together so that waves can be compared; many to one, per wave. */
    public record Crosswalk(String name, Words title, List<Mapping> mappings, Map<String, Words> labels) {

        public Crosswalk {
            mappings = List.copyOf(mappings);
            labels = Map.copyOf(new LinkedHashMap<>(labels));
        }

        /** Where a category of a wave goes; one that has no mapping keeps its own code. */
        public String target(String wave, String category) {
            return mappings.stream()
                    .filter(m -> m.wave().equals(wave) && m.from().equals(category))
                    .map(Mapping::to)
                    .findFirst()
                    .orElse(category);
        }
    }

    /** One category of one wave and where it goes. */
    public record Mapping(String wave, String from, String to, Words note) {}

    /** The wave that this name stands for: itself, or what it is an alias of. */
    public String waveNamed(String name) {
        return aliases.getOrDefault(name, name);
    }

    /** The base that is taken when none is asked for. */
    public Optional<Base> defaultBase() {
        return bases.stream()
                .filter(Base::isDefault)
                .findFirst()
                .or(() -> bases.stream().findFirst());
    }
}
