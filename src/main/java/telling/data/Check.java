package telling.data;

import java.util.Locale;

/**
 * The outcome of holding a computed value against something published or expected.
 *
 * @param published as print has it, qualifier included
 * @param computed the value that was computed, at full precision
 */
public record Check(
        Kind kind,
        String id,
        String published,
        String computed,
        String unit,
        Status status,
        String source,
        String note) {

    /** What was checked. */
    public enum Kind {
        FIGURE,
        CLAIM,
        EXPECTATION;

        public String tag() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How it came out. */
    public enum Status {
        REPRODUCED,
        TRANSCRIBED,
        CONSISTENT,
        DOCUMENTED_DISCREPANCY,
        DIFFERS,
        SUPPORTED,
        CONTRADICTED,
        BASE_DEPENDENT,
        NOT_TESTABLE;

        public String tag() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Whether a reader may rely on what is in print. */
    public boolean passes() {
        return status != Status.DIFFERS;
    }

    /** Where checks are reported as they happen; a session attaches one to its workspace. */
    @FunctionalInterface
    public interface Sink {
        void accept(Check check);
    }
}
