package telling.export.print;

import telling.chart.House;
import telling.chart.Look;

/** Colours on a page, all without transparency. */
final class Ink {

    /** How much of its colour a faint filling takes. */
    static final double FAINT = 0.35;

    private Ink() {}

    /** What a filled mark of this look is filled with. */
    static String fill(Look look) {
        return switch (look.fill()) {
            case SOLID, FAINT -> House.colour(look);
            case HATCHED -> tint(House.colour(look), 0.12);
            case OPEN -> House.PAPER;
        };
    }

    /** The outline of a filled mark of this look; empty for none. */
    static String outline(Look look) {
        return look.fill() == Look.Fill.SOLID ? "" : House.colour(look);
    }

    /** What a tile of this level is filled with, in six steps. */
    static String step(Look look, double level) {
        int count = House.STEPS.size();
        int at = (int) Math.min(count - 1, Math.max(0, Math.floor(level * count)));
        return tint(House.colour(look), House.STEPS.get(at));
    }

    /** The colour of a look, darkened until words in it can be read on paper. */
    static String readable(Look look) {
        return House.readable(House.colour(look));
    }

    /** A colour thinned with the paper. */
    static String tint(String colour, double part) {
        return House.tint(colour, part);
    }

    /** Dark or light text, whichever reads better on this colour. */
    static String textOn(String colour) {
        return House.textOn(colour);
    }
}
