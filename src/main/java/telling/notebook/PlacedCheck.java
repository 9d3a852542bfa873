package telling.notebook;

import telling.base.Place;
import telling.data.Check;

/** A check and where it was made. */
public record PlacedCheck(Check check, String file, int line) {

    /** The place as messages show it. */
    public Place place() {
        return Place.of(file, line);
    }
}
