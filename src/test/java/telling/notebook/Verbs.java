package telling.notebook;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import telling.base.Outputs;
import telling.base.Problem;
import telling.base.Workspace;
import telling.data.Check;
import telling.data.Figure;
import telling.data.Judge;

/** What the notebooks of the tests may call, in place of the program's own verbs. */
public final class Verbs {

    /** A register of five figures, typed for the tests. */
    static final List<Figure> REGISTER = List.of(
            figure("return-2013", "78", "persons", "", Figure.Qualifier.EXACT, Figure.Kind.TRANSCRIBED, ""),
            figure("return-share-2005", "35", "percent", "1", Figure.Qualifier.ROUNDED, Figure.Kind.RECOMPUTED, ""),
            figure("refused-2013", "7200", "persons", "100", Figure.Qualifier.ROUNDED, Figure.Kind.RECOMPUTED, ""),
            figure(
                    "organisations-2013",
                    "50",
                    "organisations",
                    "10",
                    Figure.Qualifier.ABOUT,
                    Figure.Kind.TRANSCRIBED,
                    ""),
            figure(
                    "persons-each-2013",
                    "30",
                    "persons per organisation",
                    "10",
                    Figure.Qualifier.ALMOST,
                    Figure.Kind.RECOMPUTED,
                    "26.48"));

    private Verbs() {}

    private static Figure figure(
            String id,
            String value,
            String unit,
            String rounding,
            Figure.Qualifier qualifier,
            Figure.Kind kind,
            String fault) {
        return new Figure(
                id,
                Optional.of(new BigDecimal(value)),
                Optional.empty(),
                Optional.empty(),
                unit,
                rounding.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(rounding)),
                qualifier,
                kind,
                "\"Noodopvang in 2013\", paragraph 4",
                fault.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(fault)),
                fault.isEmpty() ? Optional.empty() : Optional.of("768 / 29"));
    }

    /** The outcome of holding a value against the register above. */
    public static Check verify(String id, Number value) {
        Figure figure = REGISTER.stream()
                .filter(f -> f.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Problem.of("data.unknown-figure", "id", id, "count", 5, "near", List.of())
                        .thrown());
        Check check = Judge.check(figure, value);
        Workspace.current().get(Check.Sink.class).accept(check);
        return check;
    }

    /** Writes a text where the session's outputs go. */
    public static void save(String name, String text) {
        Outputs.current().write(name, false, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** The text of a file that is looked for as {@code load} looks for it. */
    public static String read(String name) throws java.io.IOException {
        return java.nio.file.Files.readString(Workspace.current().locate(name));
    }
}
