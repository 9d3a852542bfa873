package telling.base;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** What a mistyped name may have meant. */
public final class NearNames {

    private static final int MOST = 3;

    private NearNames() {}

    /** Up to three of the names that look like the one typed, the nearest first; often none. */
    public static List<String> to(String typed, Collection<String> names) {
        String wanted = typed.toLowerCase(Locale.ROOT);
        record Near(String name, int distance, double similarity) {}
        return names.stream()
                .distinct()
                .map(name -> {
                    String other = name.toLowerCase(Locale.ROOT);
                    return new Near(
                            name,
                            LevenshteinDistance.getDefaultInstance().apply(wanted, other),
                            new JaroWinklerSimilarity().apply(wanted, other));
                })
                .filter(near -> near.distance <= Math.max(1, wanted.length() / 3)
                        || letters(near.name.toLowerCase(Locale.ROOT)).equals(letters(wanted))
                        || (wanted.length() > 2 && near.similarity > 0.9))
                .sorted(Comparator.comparingInt(Near::distance)
                        .thenComparing(
                                Comparator.comparingDouble(Near::similarity).reversed())
                        .thenComparing(Near::name))
                .limit(MOST)
                .map(Near::name)
                .toList();
    }

    /** The letters in order of the alphabet: the same for names in which two changed places. */
    private static String letters(String name) {
        char[] letters = name.toCharArray();
        Arrays.sort(letters);
        return String.valueOf(letters);
    }
}
