package telling.analysis.plot;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import telling.analysis.Line;
import telling.analysis.Tabulation;
import telling.analysis.Tallies;
import telling.chart.House;
import telling.chart.Look;

/**
 * The looks of categories: a category has one colour in every chart of its table. Where a table has more than
 * there are colours, those that ever held most have them, and the others are grey.
 */
final class Looks {

    private final Map<String, Integer> colours = new HashMap<>();

    private Looks(Tabulation tabulation) {
        Map<String, BigDecimal> most = new LinkedHashMap<>();
        for (Tallies.OfWave wave : tabulation.tallies().byWave().values()) {
            wave.byCategory().forEach((code, tally) -> most.merge(code, tally.amount(), BigDecimal::max));
        }
        List<String> codes = new ArrayList<>(most.keySet());
        if (codes.size() > House.series().size()) {
            codes.sort(Comparator.comparing((String code) -> most.getOrDefault(code, BigDecimal.ZERO))
                    .reversed()
                    .thenComparing(Comparator.naturalOrder()));
            codes = codes.subList(0, House.series().size());
            List<String> order = new ArrayList<>(most.keySet());
            codes = codes.stream().sorted(Comparator.comparing(order::indexOf)).toList();
        }
        for (String code : codes) {
            colours.put(code, colours.size());
        }
        brought(tabulation);
    }

    static Looks of(Tabulation tabulation) {
        return new Looks(tabulation);
    }

    /** Categories of a crosswalk that the table does not know take the colours that no category uses here. */
    private void brought(Tabulation tabulation) {
        List<String> shown = tabulation.lines().stream()
                .filter(Looks::category)
                .map(Line::code)
                .toList();
        List<Integer> free = new ArrayList<>();
        for (int i = 0; i < House.series().size(); i++) {
            free.add(i);
        }
        shown.forEach(code -> free.remove(colours.get(code)));
        for (String code : shown) {
            if (!colours.containsKey(code)
                    && !free.isEmpty()
                    && tabulation.crosswalk().isPresent()) {
                colours.put(code, free.remove(0));
            }
        }
    }

    private static boolean category(Line line) {
        return line.kind() == Line.Kind.CATEGORY;
    }

    /** The look of a line; what is only derived stands back. */
    Look of(Line line) {
        if (line.kind() == Line.Kind.CATEGORY || line.kind() == Line.Kind.TOTAL) {
            Integer colour = colours.get(line.code());
            return colour == null ? Look.of(0).muted() : Look.of(colour);
        }
        Look back = Look.of(0).muted();
        return line.kind() == Line.Kind.OUTSIDE ? back.open() : back.hatched();
    }
}
