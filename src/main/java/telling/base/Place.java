package telling.base;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * Where something is wrong: a file, and as far as known the line (from 1), the column (a name, or a
 * position from 1).
 */
public record Place(String file, OptionalInt line, Optional<String> column) implements InWords {

    /** The file as a whole. */
    public static Place of(String file) {
        return new Place(file, OptionalInt.empty(), Optional.empty());
    }

    /** A line of a file. */
    public static Place of(String file, int line) {
        return new Place(file, OptionalInt.of(line), Optional.empty());
    }

    /** A column on a line of a file. */
    public static Place of(String file, int line, String column) {
        return new Place(file, OptionalInt.of(line), Optional.of(column));
    }

    @Override
    public String in(Language language) {
        String place = file + (line.isPresent() ? ":" + line.getAsInt() : "");
        return column.map(c -> Texts.get(language, "base.place-column", "place", place, "column", c))
                .orElse(place);
    }

    @Override
    public String toString() {
        return in(Language.EN);
    }
}
