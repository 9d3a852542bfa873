package telling.session.journal;

/**
 * What is kept of a cell's value, to tell whether it comes out the same.
 *
 * @param hash of the value as far as it can be read without running anyone's code; empty without a value
 * @param excerpt its beginning in words where it is a short one, else empty
 */
public record Fingerprint(String hash, String excerpt) {

    /** That of a cell without a value. */
    public static final Fingerprint NONE = new Fingerprint("", "");
}
