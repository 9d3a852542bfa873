package telling.notebook;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import telling.base.Place;

/**
 * A library that a notebook names. It is never fetched: a run says so once and goes on, and a cell
 * that needs the library then fails with javac's own words unless it is on the class path.
 */
public record Dependency(String coordinates, Place place) {

    private static final Pattern NAMED = Pattern.compile("//\\s*(?:%maven|DEPS)\\s+(\\S.*)");

    static Stream<Dependency> in(NotebookCell cell, String file) {
        if (cell.kind() != NotebookCell.Kind.CODE) {
            return Stream.empty();
        }
        return JavaScan.of(cell.source()).lineComments().stream().flatMap(comment -> {
            Matcher named = NAMED.matcher(comment.text());
            List<String> all = named.matches() ? List.of(named.group(1).strip().split("[\\s,]+")) : List.of();
            return all.stream().map(one -> new Dependency(one, Place.of(file, cell.line() + comment.line() - 1)));
        });
    }
}
