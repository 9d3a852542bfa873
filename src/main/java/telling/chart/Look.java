package telling.chart;

/**
 * What part a mark plays in its chart; the house style turns that into colours.
 *
 * @param series which series it belongs to, from 0: the same series looks the same everywhere
 */
public record Look(int series, Tone tone, Fill fill) {

    /** How loud it is. */
    public enum Tone {
        NORMAL,
        HIGHLIGHT,
        MUTED
    }

    /** How it is filled: HATCHED for what is only derived, OPEN for what is not exact, FAINT for one of many. */
    public enum Fill {
        SOLID,
        HATCHED,
        OPEN,
        FAINT
    }

    /** The look of a series, nothing more. */
    public static Look of(int series) {
        return new Look(series, Tone.NORMAL, Fill.SOLID);
    }

    public Look highlighted() {
        return new Look(series, Tone.HIGHLIGHT, fill);
    }

    public Look muted() {
        return new Look(series, Tone.MUTED, fill);
    }

    public Look hatched() {
        return new Look(series, tone, Fill.HATCHED);
    }

    public Look open() {
        return new Look(series, tone, Fill.OPEN);
    }

    /** One of many that lie over each other. */
    public Look faint() {
        return new Look(series, tone, Fill.FAINT);
    }
}
