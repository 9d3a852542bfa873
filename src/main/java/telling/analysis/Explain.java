package telling.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import telling.base.Problem;
import telling.data.Roles;
import telling.data.Words;

/** Splits changes in counts into level, rate and mix. */
final class Explain {

    private final Comparison comparison;
    private final Layout layout;
    private final int from;
    private final int to;

    private Explain(Comparison comparison, Object from, Object to) {
        this.comparison = comparison;
        this.layout = new Layout(
                comparison.tallies(),
                comparison.waves().stream().map(Wave::name).toList(),
                comparison.view());
        this.from = Cells.column(comparison, from);
        this.to = Cells.column(comparison, to);
        if (this.from == this.to) {
            throw Problem.of("analysis.same-wave", "wave", Waves.text(to), "same", name(this.to))
                    .thrown();
        }
    }

    /** One category. */
    static Decomposition category(Comparison comparison, String code, Object from, Object to) {
        Explain explain = new Explain(comparison, from, to);
        Line line = comparison.line(code);
        if (!splits(line)) {
            List<String> codes = comparison.lines().stream()
                    .filter(Explain::splits)
                    .map(Line::code)
                    .toList();
            throw Problem.of("analysis.not-explained", "category", code, "categories", codes)
                    .thrown();
        }
        Cells.counted(comparison, code, from);
        Cells.counted(comparison, code, to);
        return explain.of(List.of(line));
    }

    /** Every category that both waves have. */
    static Decomposition all(Comparison comparison, Object from, Object to) {
        return new Explain(comparison, from, to)
                .of(comparison.lines().stream().filter(Explain::splits).toList());
    }

    private static boolean splits(Line line) {
        return line.kind() == Line.Kind.CATEGORY || line.kind() == Line.Kind.REMAINDER;
    }

    private Decomposition of(List<Line> lines) {
        Roles.Base inner = layout.roles().defaultBase().orElse(layout.base());
        Optional<Roles.Base> outer = layout.wider();
        Decomposition.Link base = link(inner);
        Optional<Decomposition.Link> whole = outer.map(this::link);
        List<Decomposition.Part> parts = new ArrayList<>();
        List<Remark> remarks = new ArrayList<>(List.of(Remark.of("analysis.explain.arithmetic")));
        Map<List<String>, List<Words>> left = new LinkedHashMap<>();
        for (Line line : lines) {
            Cell before = line.cells().get(from);
            Cell after = line.cells().get(to);
            if (before instanceof Cell.Counted first && after instanceof Cell.Counted last) {
                parts.add(part(line, first.amount(), last.amount(), base, whole));
            } else {
                int lacking = before instanceof Cell.Absent ? from : to;
                Cell.Absent absent = (Cell.Absent) line.cells().get(lacking);
                left.computeIfAbsent(List.of(name(lacking), absent.why()), reason -> new ArrayList<>())
                        .add(Labels.named(line.label(), line.code()));
            }
        }
        left.forEach((reason, labels) -> remarks.add(Remark.of(
                "analysis.explain.left-out",
                "categories",
                labels,
                "wave",
                reason.get(0),
                "why",
                Why.words(reason.get(1)))));
        if (!left.isEmpty()) {
            remarks.addAll(Remarks.helping(layout));
        }
        Remarks.differing(layout, inner).ifPresent(remarks::add);
        outer.flatMap(o -> Remarks.differing(layout, o)).ifPresent(remarks::add);
        return new Decomposition(
                comparison, name(from), name(to), whole.orElse(base), whole.map(w -> base), parts, remarks);
    }

    private static Decomposition.Part part(
            Line line,
            BigDecimal before,
            BigDecimal after,
            Decomposition.Link base,
            Optional<Decomposition.Link> whole) {
        BigFraction[] levels =
                pair(whole.orElse(base).before(), whole.orElse(base).after());
        BigFraction[] sizes = pair(base.before(), base.after());
        BigFraction[] counts = pair(before, after);
        BigFraction[] rates = whole.isEmpty()
                ? new BigFraction[] {BigFraction.ONE, BigFraction.ONE}
                : new BigFraction[] {sizes[0].divide(levels[0]), sizes[1].divide(levels[1])};
        BigFraction[] mixes = {counts[0].divide(sizes[0]), counts[1].divide(sizes[1])};
        return new Decomposition.Part(
                line.code(),
                Labels.named(line.label(), line.code()),
                before,
                after,
                effect(levels, rates, mixes),
                effect(rates, levels, mixes),
                effect(mixes, levels, rates));
    }

    /** The change of the first factor, times the others averaged as Das Gupta does for three factors. */
    private static BigFraction effect(BigFraction[] own, BigFraction[] b, BigFraction[] c) {
        BigFraction together = b[0].multiply(c[0]).add(b[1].multiply(c[1]));
        BigFraction crossed = b[0].multiply(c[1]).add(b[1].multiply(c[0]));
        return own[1].subtract(own[0]).multiply(together.divide(3).add(crossed.divide(6)));
    }

    private static BigFraction[] pair(BigDecimal before, BigDecimal after) {
        return new BigFraction[] {Exact.of(before), Exact.of(after)};
    }

    private Decomposition.Link link(Roles.Base base) {
        return new Decomposition.Link(
                base.name(), Labels.named(base.title(), base.name()), size(base, from), size(base, to));
    }

    private BigDecimal size(Roles.Base base, int wave) {
        return layout.size(base, name(wave))
                .filter(size -> size.signum() > 0)
                .orElseThrow(() -> Problem.of("analysis.no-base", "base", base.name(), "wave", name(wave))
                        .thrown());
    }

    private String name(int wave) {
        return comparison.waves().get(wave).name();
    }
}
