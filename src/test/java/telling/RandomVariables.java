package telling;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Cells that set variables, drawn at random, with a plain map of what they must hold. The seed is named where
 * something fails; {@code -Dtelling.seed=N} draws the same again.
 */
public final class RandomVariables {

    /** Seeds what decides whether a change lands; each long run takes another. */
    private static final long FIXED = 20_261_124;

    private final long seed;
    private final Random random;
    private final Map<String, Integer> values = new TreeMap<>();

    private RandomVariables(long seed) {
        this.seed = Long.getLong("telling.seed", seed);
        this.random = new Random(this.seed);
    }

    public static RandomVariables fixed() {
        return new RandomVariables(FIXED);
    }

    public static RandomVariables fresh() {
        return new RandomVariables(System.nanoTime());
    }

    /** The next cell, without its semicolon; {@link #values} holds what it makes of the variables. */
    public String cell() {
        String name = "v" + random.nextInt(6);
        int value = random.nextInt(100_000);
        boolean known = values.containsKey(name) && random.nextBoolean();
        values.merge(name, value, known ? Integer::sum : (before, now) -> now);
        return known ? name + " = " + name + " + " + value : "int " + name + " = " + value;
    }

    public Map<String, Integer> values() {
        return Map.copyOf(values);
    }

    /** Puts the variables back to what they were. */
    public void restore(Map<String, Integer> earlier) {
        values.clear();
        values.putAll(earlier);
    }

    /** One of these. */
    public <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    public int below(int bound) {
        return random.nextInt(bound);
    }

    public boolean coin() {
        return random.nextBoolean();
    }

    @Override
    public String toString() {
        return "seed " + seed;
    }
}
