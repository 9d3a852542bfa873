package telling.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import telling.base.Making;
import telling.base.Origin;
import telling.base.Recipe;
import telling.base.Workspace;

/** Puts the trace of a chart together, of what it was computed from and the cell that is running. */
final class Tracing {

    private static final Pattern TEXT = Pattern.compile("\"((?:\\\\.|[^\"\\\\\\n])*)\"");

    private static final Pattern WHOLE = Pattern.compile("(?s)(?:~?/|[A-Za-z]:[/\\\\]|\\\\\\\\).*");

    private static final Pattern HOME = Pattern.compile("(?i)(/home/|/users/|[a-z]:\\\\+users\\\\+)[^/\\\\\\s\"']+");

    private Tracing() {}

    /** The trace of a chart as things stand in the workspace. */
    static Trace of(Chart chart) {
        return of(chart.title(), chart.origins(), Trace.hash(chart.data().csv()));
    }

    /** The trace of figures that were computed from these tables, by their hash. */
    static Trace of(String title, List<Origin> origins, String figures) {
        Workspace workspace = Workspace.current();
        Recipe recipe = workspace.find(Recipe.class).orElse(Recipe.NONE);
        Optional<Making> making = workspace.find(Making.class);
        Optional<String> notebook = making.flatMap(Making::notebook);
        List<String> sources = making.map(Making::sources).orElse(List.of()).stream()
                .map(Tracing::withoutFolders)
                .toList();
        List<String> parameters =
                recipe.parameters().stream().map(Tracing::parameter).toList();
        return new Trace(
                title,
                recipe.version(),
                origins,
                figures,
                notebook,
                notebook.isPresent() ? making.map(Making::cell).orElse(0) : 0,
                sources,
                parameters,
                command(notebook, sources, parameters, origins, recipe));
    }

    private static String command(
            Optional<String> notebook,
            List<String> sources,
            List<String> parameters,
            List<Origin> tables,
            Recipe recipe) {
        List<String> words = new ArrayList<>(List.of("telling"));
        TreeSet<String> folders = new TreeSet<>();
        tables.forEach(table ->
                Optional.ofNullable(recipe.folders().get(table.dataset())).ifPresent(folders::add));
        for (String folder : folders) {
            words.add("--data");
            words.add(quoted(folder));
        }
        if (notebook.isPresent()) {
            words.add("run");
            words.add(quoted(notebook.get()));
            for (String parameter : parameters) {
                words.add("-P");
                words.add(quoted(parameter));
            }
        } else {
            for (String source : sources) {
                words.add("-e");
                words.add(quoted(source));
            }
        }
        return String.join(" ", words);
    }

    /** A word as a shell reads it back. */
    private static String quoted(String word) {
        boolean plain = !word.isEmpty()
                && word.chars().allMatch(c -> c < 128 && (Character.isLetterOrDigit(c) || "._-=/".indexOf(c) >= 0));
        return plain ? word : "'" + word.replace("'", "'\\''") + "'";
    }

    /** Java in which files are named without the folders of this machine. */
    static String withoutFolders(String source) {
        Matcher text = TEXT.matcher(source);
        StringBuilder plain = new StringBuilder();
        while (text.find()) {
            text.appendReplacement(plain, Matcher.quoteReplacement("\"" + lastName(text.group(1)) + "\""));
        }
        text.appendTail(plain);
        return HOME.matcher(plain).replaceAll("~");
    }

    private static String lastName(String path) {
        boolean whole = WHOLE.matcher(path).matches();
        return whole ? path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1) : path;
    }

    private static String parameter(String given) {
        int at = given.indexOf('=') + 1;
        return given.substring(0, at) + lastName(given.substring(at));
    }
}
