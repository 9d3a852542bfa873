package telling.assist;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The documentation of our verbs, our results and Tablesaw, read from the sources that the build lays
 * beside the classes; where they are not, nothing is documented and all else works.
 */
final class SourceDocs {

    private static final List<String> PACKAGES = List.of(
            "telling/api/",
            "telling/analysis/",
            "telling/analysis/stats/",
            "telling/analysis/audit/",
            "telling/analysis/disclosure/",
            "telling/data/",
            "telling/chart/",
            "tech/tablesaw/api/",
            "tech/tablesaw/table/",
            "tech/tablesaw/columns/",
            "tech/tablesaw/columns/numbers/",
            "tech/tablesaw/columns/strings/",
            "tech/tablesaw/columns/dates/",
            "tech/tablesaw/filtering/",
            "tech/tablesaw/selection/",
            "tech/tablesaw/aggregate/");

    /** Where a method that overrides another without a word is documented. */
    private static final List<String> OVERRIDDEN = List.of("Table", "Relation");

    private static final Pattern SIGNATURE = Pattern.compile("(?:^|[\\s>])([\\w.$]+)\\.(\\w+)\\((.*)\\)[^)]*$");
    private static final Pattern COMMENT = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);
    private static final Pattern ANNOTATION = Pattern.compile("@\\w+(?:\\([^()]*\\))?\\s*");
    private static final Pattern GENERIC = Pattern.compile("<[^<>]*>");
    private static final Pattern METHOD = Pattern.compile("(\\w+)\\s*\\(([^)]*)\\)");
    private static final Pattern TYPE = Pattern.compile("\\b(?:class|record|interface|enum)\\s+(\\w+)");
    private static final Map<String, List<Entry>> FILES = new ConcurrentHashMap<>();

    private SourceDocs() {}

    /** What a comment documents: a method with the simple types of its parameters, or a type. */
    private record Entry(String name, List<String> types, boolean method, String text) {}

    /** What is said of the method of this signature, or of the type of this name: paragraphs of plain text. */
    static Optional<String> of(String signature) {
        Matcher method = SIGNATURE.matcher(signature);
        if (!method.find()) {
            String type = simple(signature);
            return entries(signature).stream()
                    .filter(e -> !e.method && e.name.equals(type))
                    .map(Entry::text)
                    .findFirst();
        }
        List<String> types = types(method.group(3));
        return Stream.concat(Stream.of(method.group(1)), OVERRIDDEN.stream())
                .flatMap(owner -> of(owner, method.group(2), types).stream())
                .findFirst();
    }

    private static Optional<String> of(String owner, String method, List<String> types) {
        List<Entry> named = entries(owner).stream()
                .filter(e -> e.method && e.name.equals(method))
                .toList();
        return named.stream()
                .filter(e -> e.types.equals(types))
                .findFirst()
                .or(() -> named.stream()
                        .filter(e -> e.types.size() == types.size())
                        .findFirst())
                .map(Entry::text);
    }

    /** The first sentence of what is said. */
    static String sentence(String text) {
        Matcher end = Pattern.compile("[.:](?=\\s|$)").matcher(text);
        String line = end.find() ? text.substring(0, end.start() + 1) : text;
        return line.replace('\n', ' ').strip();
    }

    private static List<Entry> entries(String owner) {
        String plain = GENERIC.matcher(owner).replaceAll("");
        String type = simple(plain);
        List<String> packages = plain.contains(".")
                ? List.of(plain.substring(0, plain.length() - type.length()).replace('.', '/'))
                : PACKAGES;
        for (String folder : packages) {
            List<Entry> entries = FILES.computeIfAbsent(folder + type, SourceDocs::read);
            if (!entries.isEmpty()) {
                return entries;
            }
        }
        return List.of();
    }

    private static String simple(String type) {
        return type.substring(type.lastIndexOf('.') + 1);
    }

    private static List<Entry> read(String file) {
        try (InputStream in = SourceDocs.class.getResourceAsStream("/telling-docs/" + file + ".java")) {
            return in == null ? List.of() : parsed(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Entry> parsed(String source) {
        List<Entry> entries = new ArrayList<>();
        Matcher comment = COMMENT.matcher(source);
        while (comment.find()) {
            int end = comment.end();
            while (end < source.length() && "{;=".indexOf(source.charAt(end)) < 0) {
                end++;
            }
            String declared = withoutGenerics(
                    ANNOTATION.matcher(source.substring(comment.end(), end)).replaceAll(""));
            String text = plain(comment.group(1));
            Matcher type = TYPE.matcher(declared);
            Matcher method = METHOD.matcher(declared);
            if (text.isEmpty()) {
                continue;
            }
            if (type.find()) {
                entries.add(new Entry(type.group(1), List.of(), false, text));
            } else if (method.find()) {
                entries.add(new Entry(method.group(1), types(method.group(2)), true, text));
            }
        }
        return entries;
    }

    /** The simple types of parameters: {@code Table t, int... n} is Table, int[]. */
    private static List<String> types(String parameters) {
        List<String> types = new ArrayList<>();
        for (String parameter : withoutGenerics(parameters).split(",", -1)) {
            String[] words = parameter.replace("final ", "").strip().split("\\s+", -1);
            if (!words[0].isEmpty()) {
                types.add(simple(words[0].replace("...", "[]")));
            }
        }
        return types;
    }

    private static String withoutGenerics(String text) {
        String before = text;
        for (String now = GENERIC.matcher(before).replaceAll(""); !now.equals(before); ) {
            before = now;
            now = GENERIC.matcher(before).replaceAll("");
        }
        return before;
    }

    /** The paragraphs of a comment before its tags, as text. */
    private static String plain(String comment) {
        String text = comment.replaceAll("(?m)^\\s*\\* ?", "");
        text = text.split("(?m)^\\s*@\\w", 2)[0];
        text = text.replaceAll("\\{@\\w+\\s+([^}]*)}", "$1").replaceAll("(\\w)#(\\w)", "$1.$2");
        text = text.replaceAll("<p>|<li>|<pre>|</pre>|<br>", "\n\n").replaceAll("</?[a-zA-Z][^>]*>", "");
        text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
        StringBuilder paragraphs = new StringBuilder();
        for (String paragraph : text.split("\\n\\s*\\n", -1)) {
            String line = paragraph.replaceAll("\\s+", " ").strip();
            if (!line.isEmpty()) {
                paragraphs.append(paragraphs.isEmpty() ? "" : "\n").append(line);
            }
        }
        return paragraphs.toString();
    }
}
