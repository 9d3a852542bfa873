package telling.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import telling.base.Problem;

/** Bounds categories by what is in none of them. */
final class Bounding {

    private Bounding() {}

    static BoundsTable of(Tabulation tabulation) {
        List<String> names = tabulation.waves().stream().map(Wave::name).toList();
        Layout layout = new Layout(tabulation.tallies(), names, tabulation.view());
        List<Optional<BigDecimal>> rest = names.stream()
                .map(wave -> layout.rest(wave).filter(amount -> amount.signum() >= 0))
                .toList();
        boolean any = rest.stream().flatMap(Optional::stream).anyMatch(amount -> amount.signum() > 0);
        if (layout.roles().remainder().isEmpty() || !any) {
            throw Problem.of("analysis.no-remainder", "table", tabulation.table())
                    .thrown();
        }
        List<BoundsTable.Item> items = new ArrayList<>();
        for (Line line : layout.categories()) {
            List<Optional<Bounds>> ranges = new ArrayList<>();
            for (int at = 0; at < names.size(); at++) {
                ranges.add(range(line.cells().get(at), rest.get(at), layout, names.get(at)));
            }
            items.add(new BoundsTable.Item(line.code(), Labels.named(line.label(), line.code()), ranges));
        }
        return new BoundsTable(tabulation, rest, items);
    }

    private static Optional<Bounds> range(Cell cell, Optional<BigDecimal> rest, Layout layout, String wave) {
        Optional<BigDecimal> size = layout.size(layout.base(), wave).filter(n -> n.signum() > 0);
        if (!(cell instanceof Cell.Counted counted) || rest.isEmpty() || size.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal most = counted.amount().add(rest.get());
        String base = layout.base().name();
        return Optional.of(new Bounds(Share.of(counted.amount(), base, size.get()), Share.of(most, base, size.get())));
    }
}
