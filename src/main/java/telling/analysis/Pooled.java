package telling.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import telling.data.Field;
import telling.data.Missing;
import telling.data.Source;

/** Waves that a result takes together: what was counted twice, once in each wave, is not twice as many. */
final class Pooled {

    private static final String KEY = "analysis.remark.pooled";
    private static final int MOST_NAMED = 4;

    private Pooled() {}

    /** That several waves are taken together, where none of these columns tells them apart. */
    static Optional<Remark> over(Source source, String... columns) {
        Optional<Field> wave = source.roles().wave().flatMap(source.schema()::find);
        if (wave.isEmpty() || List.of(columns).contains(wave.get().name())) {
            return Optional.empty();
        }
        TreeSet<String> names = new TreeSet<>(Order.of(wave.get()));
        source.countBy(List.of(wave.get().name()), Optional.empty()).cells().stream()
                .map(cell -> cell.key().get(0))
                .filter(value -> !(value instanceof Missing) && !Dimensions.isTotal(Waves.text(value)))
                .forEach(value -> names.add(Waves.text(value)));
        return names.size() < 2
                ? Optional.empty()
                : Optional.of(Remark.of(
                        KEY, "waves", named(names), "column", wave.get().name()));
    }

    /** Whether a remark says so. */
    static boolean is(Remark remark) {
        return remark.key().equals(KEY);
    }

    private static List<String> named(SortedSet<String> names) {
        if (names.size() <= MOST_NAMED) {
            return new ArrayList<>(names);
        }
        return List.of(names.first(), "…", names.last());
    }
}
