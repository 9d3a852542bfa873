package telling.data.packages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import telling.base.Place;
import telling.base.Problem;
import telling.data.json.JsonNode;

/** What is found wrong while a package is read: reading goes on, so that all is told at once. */
final class Findings {

    private final String file;
    private final List<Problem> problems;

    private Findings(String file, List<Problem> problems) {
        this.file = file;
        this.problems = problems;
    }

    /** Nothing yet, in this file. */
    static Findings in(String file) {
        return new Findings(file, new ArrayList<>());
    }

    /** The same list, for places in another file. */
    Findings of(String otherFile) {
        return new Findings(otherFile, problems);
    }

    String file() {
        return file;
    }

    void add(Problem problem) {
        problems.add(problem);
    }

    /** A problem at this piece of the descriptor. */
    void at(JsonNode.Spot spot, String code, Object... facts) {
        add(Problem.of(code, facts).at(Place.of(file, spot.line(), String.valueOf(spot.column()))));
    }

    /** A problem on a line, in a column by its name. */
    void at(int line, String column, String code, Object... facts) {
        add(Problem.of(code, facts).at(Place.of(file, line, column)));
    }

    int count() {
        return problems.size();
    }

    /** All of them, by file and line. */
    List<Problem> sorted() {
        return problems.stream()
                .distinct()
                .sorted(Comparator.comparing(
                                (Problem p) -> p.place().map(Place::file).orElse(""))
                        .thenComparing(p ->
                                p.place().map(place -> place.line().orElse(0)).orElse(0)))
                .toList();
    }
}
