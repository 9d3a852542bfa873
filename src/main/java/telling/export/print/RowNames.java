package telling.export.print;

import java.util.ArrayList;
import java.util.List;
import telling.chart.Axis;
import telling.chart.House;

/**
 * The names of rows, in lines.
 *
 * @param width from where they begin to where marks may begin; 0 where all are empty
 */
record RowNames(List<List<String>> names, double width) {

    RowNames {
        names = List.copyOf(names);
    }

    /** The names of an axis, each in lines no wider than this. */
    static RowNames of(Axis.Categorical axis, Page page, double widest) {
        List<List<String>> names = new ArrayList<>();
        double taken = 0;
        for (String label : axis.labels()) {
            List<String> lines = page.balanced(Letters.of(label), widest);
            names.add(lines);
            taken = Math.max(taken, page.widest(lines));
        }
        return new RowNames(names, taken == 0 ? 0 : taken + page.size());
    }

    /** How many lines each takes. */
    List<Integer> lines() {
        return names.stream().map(List::size).toList();
    }

    void draw(Page page, Rows rows, double left, double start) {
        for (int i = 0; i < names.size(); i++) {
            page.label(Drawn.Role.CATEGORY, names.get(i), left, start + rows.centre(i), 0, House.TEXT);
        }
    }
}
