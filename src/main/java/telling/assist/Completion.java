package telling.assist;

import java.util.List;

/**
 * How the text before the cursor can go on.
 *
 * @param from where the part starts that an offer replaces
 */
public record Completion(int from, List<Offer> offers) {

    public Completion {
        offers = List.copyOf(offers);
    }

    /**
     * One way to go on.
     *
     * @param text what replaces the part
     * @param about what to show beside it: a count, a signature, a summary; may be empty
     * @param whole whether a blank follows it
     */
    public record Offer(String text, String about, boolean whole) {

        /** An offer that can be written on. */
        public static Offer open(String text, String about) {
            return new Offer(text, about, false);
        }

        /** An offer after which the next word starts. */
        public static Offer whole(String text, String about) {
            return new Offer(text, about, true);
        }
    }
}
