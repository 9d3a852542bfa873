package telling.data;

import java.util.ArrayList;
import java.util.Collection;
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
 * @param response who took part in each wave, where that was published
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
        Map<String, String> aliases,
        Optional<Response> response) {

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

    /** The parts of a table whose response was not published. */
    public Roles(
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
        this(wave, category, count, weight, design, bases, remainder, absent, crosswalks, aliases, Optional.empty());
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
     * @param elsewhere parts of it that are no category here and that were published in another place
     */
    public record Base(
            String name,
            Words title,
            boolean isDefault,
            Map<String, Long> sizes,
            Map<String, Words> definitions,
            String table,
            String column,
            List<Elsewhere> elsewhere) {

        public Base {
            sizes = Map.copyOf(sizes);
            definitions = Map.copyOf(definitions);
            elsewhere = List.copyOf(elsewhere);
        }

        /** A base of which nothing was published in another place. */
        public Base(
                String name,
                Words title,
                boolean isDefault,
                Map<String, Long> sizes,
                Map<String, Words> definitions,
                String table,
                String column) {
            this(name, title, isDefault, sizes, definitions, table, column, List.of());
        }

        /** The size in this wave, if it was published. */
        public OptionalLong size(String wave) {
            Long size = sizes.get(wave);
            return size == null ? OptionalLong.empty() : OptionalLong.of(size);
        }
    }

    /** A part of a base that is no category, with its size per wave; a wave may lack one. */
    public record Elsewhere(Words title, Map<String, Long> sizes) {

        public Elsewhere {
            sizes = Map.copyOf(sizes);
        }
    }

    /**
     * Who took part, of those there were: organisations, say, and not the persons that are counted.
     *
     * @param unit what took part, in the plural
     */
    public record Response(Words unit, Map<String, Took> byWave) {

        public Response {
            byWave = Map.copyOf(byWave);
        }
    }

    /**
     * How many took part in one wave.
     *
     * @param of how many there were
     * @param approximate whether that number was given as "about"
     */
    public record Took(long took, long of, boolean approximate) {}

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

        /** Whether a category of a wave has a mapping. */
        public boolean maps(String wave, String category) {
            return mappings.stream()
                    .anyMatch(m -> m.wave().equals(wave) && m.from().equals(category));
        }

        /**
         * The categories that it forgets, by wave: those without a mapping that have one in another wave, or
         * that no other wave has a line for and none says why it lacks.
         *
         * @param present the categories that occur, by wave
         */
        public Map<String, List<String>> gaps(Map<String, ? extends Collection<String>> present, List<Absence> absent) {
            Map<String, List<String>> gaps = new LinkedHashMap<>();
            present.forEach((wave, categories) -> categories.stream()
                    .filter(category -> !maps(wave, category)
                            && mappings.stream().anyMatch(m -> m.wave().equals(wave)))
                    .filter(category -> mappings.stream().anyMatch(m -> m.from().equals(category))
                            || present.keySet().stream()
                                    .filter(other -> !other.equals(wave))
                                    .anyMatch(other -> lacks(other, category, present, absent)))
                    .forEach(category ->
                            gaps.computeIfAbsent(wave, w -> new ArrayList<>()).add(category)));
            return gaps;
        }

        private boolean lacks(
                String wave, String line, Map<String, ? extends Collection<String>> present, List<Absence> absent) {
            return Optional.<Collection<String>>ofNullable(present.get(wave)).orElse(List.of()).stream()
                            .noneMatch(category -> target(wave, category).equals(line))
                    && absent.stream()
                            .noneMatch(
                                    a -> a.wave().equals(wave) && a.category().equals(line));
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
