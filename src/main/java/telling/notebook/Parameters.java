package telling.notebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import telling.base.NearNames;
import telling.base.Problem;

/** Puts the values of {@code -P} into the cells tagged {@code parameters}. */
final class Parameters {

    static final String TAG = "parameters";

    private Parameters() {}

    /**
     * The notebooks with these values in place of those that their parameter cells declare; lines stay
     * where they are. A name has to be declared by at least one of them.
     *
     * <p>Errors: notebook.no-parameter, notebook.parameter-type, notebook.parameter-value.
     */
    static List<Notebook> applied(List<Notebook> notebooks, Map<String, String> values) {
        List<String> names = notebooks.stream()
                .flatMap(n -> n.cells().stream())
                .filter(Parameters::isParameters)
                .flatMap(cell -> Declared.in(cell.body()).stream())
                .map(Declared::name)
                .distinct()
                .toList();
        for (String name : values.keySet()) {
            if (!names.contains(name)) {
                throw Problem.of(
                                names.isEmpty() ? "notebook.no-parameters" : "notebook.no-parameter",
                                "name",
                                name,
                                "names",
                                names,
                                "near",
                                NearNames.to(name, names))
                        .thrown();
            }
        }
        return values.isEmpty()
                ? notebooks
                : notebooks.stream().map(n -> applied(n, values)).toList();
    }

    private static boolean isParameters(NotebookCell cell) {
        return cell.kind() == NotebookCell.Kind.CODE && cell.tags().contains(TAG);
    }

    private static Notebook applied(Notebook notebook, Map<String, String> values) {
        List<NotebookCell> cells = new ArrayList<>();
        for (NotebookCell cell : notebook.cells()) {
            cells.add(isParameters(cell) ? applied(notebook, cell, values) : cell);
        }
        return new Notebook(notebook.file(), notebook.header(), cells);
    }

    private static NotebookCell applied(Notebook notebook, NotebookCell cell, Map<String, String> values) {
        String body = cell.body();
        List<Declared> declared = new ArrayList<>(Declared.in(body));
        Map<String, Declared> last = new LinkedHashMap<>();
        declared.forEach(d -> last.put(d.name(), d));
        StringBuilder written = new StringBuilder(body);
        List<Declared> backwards = new ArrayList<>(last.values());
        backwards.sort((a, b) -> Integer.compare(b.start(), a.start()));
        for (Declared one : backwards) {
            String value = values.get(one.name());
            if (value != null) {
                String old = body.substring(one.start(), one.end());
                String kept =
                        "\n".repeat((int) old.chars().filter(c -> c == '\n').count());
                written.replace(one.start(), one.end(), literal(notebook, cell, one, old, value) + kept);
            }
        }
        return new NotebookCell(
                cell.kind(), cell.marker(), cell.title(), cell.metadata(), written.toString(), cell.line());
    }

    private static String literal(Notebook notebook, NotebookCell cell, Declared one, String old, String value) {
        int line = cell.line()
                + (int) cell.body()
                        .substring(0, one.start())
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
        String type = one.type().equals("var") ? ParameterType.of(old) : one.type();
        ParameterType known = ParameterType.named(type)
                .orElseThrow(() -> Problem.of(
                                "notebook.parameter-type",
                                "name",
                                one.name(),
                                "type",
                                one.type(),
                                "types",
                                ParameterType.names())
                        .at(notebook.at(line))
                        .thrown());
        Optional<String> literal = known.literal(value);
        return literal.orElseThrow(
                () -> Problem.of("notebook.parameter-value", "name", one.name(), "type", type, "value", value)
                        .at(notebook.at(line))
                        .thrown());
    }
}
