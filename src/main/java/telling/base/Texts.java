package telling.base;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Every sentence that Telling writes, by key and language. A key's part before the first dot is the
 * package whose bundle holds it: {@code data.unknown-column} stands in {@code
 * telling/data/texts_en.properties} (UTF-8) and its Dutch neighbour. {@code {name}} is replaced by
 * that fact, whole numbers with their thousands apart; {@code {name#}} writes a number bare, as for
 * years; {@code {name?check:checks}} writes the first of two words for one, and the second for any
 * other number.
 */
public final class Texts {

    private static final Pattern SLOT = Pattern.compile("\\{([A-Za-z][A-Za-z0-9]*)(?:(#)|\\?([^:{}]*):([^{}]*))?}");
    private static final Map<String, Properties> BUNDLES = new ConcurrentHashMap<>();

    private Texts() {}

    /** The sentence with its slots filled. */
    public static String get(Language language, String key, Map<String, ?> facts) {
        String template = template(language, key)
                .orElseThrow(() -> new IllegalArgumentException("no text for " + key + " in " + language.tag()));
        Matcher slot = SLOT.matcher(template);
        StringBuilder written = new StringBuilder();
        while (slot.find()) {
            Object fact = facts.get(slot.group(1));
            if (fact == null) {
                throw new IllegalArgumentException("text " + key + " needs the fact " + slot.group(1));
            }
            String words = slot.group(3) == null
                    ? written(fact, language, slot.group(2) == null)
                    : slot.group(one(fact) ? 3 : 4);
            slot.appendReplacement(written, Matcher.quoteReplacement(words));
        }
        return slot.appendTail(written).toString();
    }

    /** The sentence; facts as name, value, name, value. */
    public static String get(Language language, String key, Object... namesAndValues) {
        return get(language, key, Problem.of(key, namesAndValues).facts());
    }

    /** All keys of a package's bundle. */
    public static Set<String> keys(Language language, String packageName) {
        return bundle(packageName, language).stringPropertyNames();
    }

    /** Whether this key has words in this language. */
    public static boolean has(Language language, String key) {
        return template(language, key).isPresent();
    }

    /**
     * A problem in words: the place (if any) and the sentence, then the near names (the fact {@code
     * near}, where it is not empty) and the remedy, each indented on a line of its own.
     */
    public static String of(Language language, Problem problem) {
        StringBuilder words = new StringBuilder();
        problem.place().ifPresent(place -> words.append(place.in(language)).append(": "));
        words.append(get(language, problem.code(), problem.facts()));
        if (problem.facts().get("near") instanceof Collection<?> near && !near.isEmpty()) {
            words.append("\n  ").append(get(language, "base.did-you-mean", "names", near));
        }
        if (has(language, problem.code() + ".hint")) {
            words.append("\n  ")
                    .append(get(language, problem.code() + ".hint", problem.facts())
                            .replace("\n", "\n  "));
        }
        return words.toString();
    }

    /** Whether the fact is one: a number, one written out, or a list of one. */
    private static boolean one(Object fact) {
        return fact instanceof Collection<?> several
                ? several.size() == 1
                : fact.equals("1")
                        || (fact instanceof Number number
                                && new BigDecimal(number.toString()).compareTo(BigDecimal.ONE) == 0);
    }

    private static String written(Object fact, Language language, boolean grouped) {
        if (fact instanceof Collection<?> several) {
            return several.stream().map(one -> written(one, language, grouped)).collect(Collectors.joining(", "));
        }
        if (fact instanceof InWords words) {
            return words.in(language);
        }
        if (grouped && (fact instanceof Integer || fact instanceof Long)) {
            return Numbers.whole(((Number) fact).longValue(), language);
        }
        if (grouped && fact instanceof Number number) {
            return Numbers.grouped(new BigDecimal(number.toString()), language);
        }
        return String.valueOf(fact);
    }

    private static Optional<String> template(Language language, String key) {
        int dot = key.indexOf('.');
        if (dot < 0) {
            throw new IllegalArgumentException("a key names its package first: " + key);
        }
        return Optional.ofNullable(bundle(key.substring(0, dot), language).getProperty(key));
    }

    private static Properties bundle(String packageName, Language language) {
        return BUNDLES.computeIfAbsent(packageName + "/texts_" + language.tag(), Texts::read);
    }

    private static Properties read(String name) {
        Properties bundle = new Properties();
        try (InputStream in = Texts.class.getResourceAsStream("/telling/" + name + ".properties")) {
            if (in != null) {
                bundle.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bundle;
    }

    /** The packages that bring words, for the test that compares the languages. */
    static List<String> packages() {
        return List.of(
                "base",
                "data",
                "chart",
                "analysis",
                "export",
                "display",
                "api",
                "session",
                "notebook",
                "assist",
                "command",
                "terminal",
                "app");
    }
}
