package telling.analysis.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import telling.analysis.Cell;
import telling.analysis.Line;
import telling.analysis.Tabulation;
import telling.analysis.Wave;
import telling.data.Figure;
import telling.data.Roles;

/** Reads a distribution or comparison as parts, totals and printed percentages. */
final class TabulationParts {

    private TabulationParts() {}

    /** One composition per wave; its printed shares are those of the register, where categories are as printed. */
    static List<Composition> of(Tabulation tabulation, Optional<List<Figure>> register) {
        List<Figure> figures = tabulation.crosswalk().isEmpty() ? register.orElse(List.of()) : List.of();
        List<Composition> all = new ArrayList<>();
        for (int i = 0; i < tabulation.waves().size(); i++) {
            Wave wave = tabulation.waves().get(i);
            List<Composition.Part> parts = new ArrayList<>();
            for (Line line : tabulation.lines()) {
                Cell cell = line.cells().get(i);
                if (line.kind() == Line.Kind.CATEGORY && cell instanceof Cell.Counted counted) {
                    parts.add(part(line.code(), wave.name(), Optional.of(counted.amount()), figures));
                } else if (line.kind() == Line.Kind.CATEGORY
                        && ((Cell.Absent) cell).why().equals("suppressed")) {
                    parts.add(part(line.code(), wave.name(), Optional.empty(), figures));
                }
            }
            List<Composition.Whole> totals = tabulation.tallies().roles().defaultBase().stream()
                    .filter(base -> base.size(wave.name()).isPresent())
                    .map(base -> whole(base, wave.name(), register.orElse(List.of())))
                    .toList();
            all.add(new Composition(tabulation.table(), wave.name(), parts, totals, List.of(), BigDecimal.ZERO, true));
        }
        return all;
    }

    private static Composition.Part part(String code, String wave, Optional<BigDecimal> amount, List<Figure> figures) {
        List<Composition.Percent> percents = figures.stream()
                .filter(f -> f.id().equals(code + "-share-" + wave)
                        && Say.isPercent(f)
                        && f.value().isPresent())
                .map(f -> new Composition.Percent(
                        f.value().orElseThrow(), f.rounding().orElse(BigDecimal.ZERO), Optional.of(f)))
                .toList();
        return new Composition.Part(code, amount, percents);
    }

    private static Composition.Whole whole(Roles.Base base, String wave, List<Figure> figures) {
        return new Composition.Whole(
                base.name(),
                BigDecimal.valueOf(base.size(wave).orElse(0)),
                BigDecimal.ZERO,
                figures.stream()
                        .filter(f -> f.id().equals(base.name() + "-" + wave))
                        .findFirst());
    }
}
