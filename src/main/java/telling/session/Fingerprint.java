package telling.session;

import java.util.Optional;

/**
 * What is kept of a cell's value, to tell whether it comes out the same.
 *
 * @param hash of the value as far as it can be read without running anyone's code; empty without a value
 * @param excerpt its beginning in words where it is a short one, else empty
 */
public record Fingerprint(String hash, String excerpt) {

    /** That of a cell without a value. */
    public static final Fingerprint NONE = new Fingerprint("", "");

    /** The fingerprint of what a cell gave, if anything. */
    public static Fingerprint of(Optional<Value> value) {
        return Fingerprints.of(value);
    }

    /** The fingerprint of an object. */
    static Fingerprint of(Object object) {
        return Fingerprints.of(Optional.of(new Value(object, "Object", "")));
    }
}
