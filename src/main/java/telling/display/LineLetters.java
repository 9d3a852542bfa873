package telling.display;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import telling.chart.Look;
import telling.chart.Mark;
import telling.chart.Panel;

/** The named lines of a panel, each with the letter that stands for it where it is drawn in cells. */
final class LineLetters {

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

    private final Map<Look, Character> letters = new LinkedHashMap<>();
    private final List<Mark.Line> lines = new ArrayList<>();

    LineLetters(Panel panel) {
        for (Mark mark : panel.marks()) {
            if (mark instanceof Mark.Line line
                    && !line.label().isBlank()
                    && !line.ys().isEmpty()) {
                lines.add(line);
            }
        }
        lines.sort(Comparator.comparingDouble(LineLetters::end).reversed());
        for (Mark.Line line : lines) {
            char next = LETTERS.charAt(Math.min(letters.size(), LETTERS.length() - 1));
            letters.putIfAbsent(line.look(), next);
        }
    }

    private static double end(Mark.Line line) {
        return line.ys().get(line.ys().size() - 1);
    }

    /** The letter of a dot's line; none where there are no two named lines. */
    Optional<Character> of(Look look) {
        if (letters.size() < 2) {
            return Optional.empty();
        }
        return Optional.ofNullable(letters.get(look))
                .or(() -> Optional.ofNullable(letters.get(new Look(look.series(), look.tone(), Look.Fill.HATCHED))));
    }

    /** The names behind their letters, that of the highest end first. */
    List<String> names(DisplayContext context) {
        List<String> names = new ArrayList<>();
        for (Mark.Line line : lines) {
            String lead = letters.size() < 2 ? "" : letters.get(line.look()) + "  ";
            names.addAll(Screen.wrap(lead + Plain.of(line.label(), context.unicode()), context.columns()));
        }
        return names;
    }
}
