package telling.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import telling.analysis.disclosure.CountTable;
import telling.analysis.disclosure.Hiding;
import telling.base.Problem;
import telling.data.Provenance;

/** Hides small counts of the most common values of a column, and of multi-response sets. The base is always known. */
final class HideLines {

    private final List<Line> lines;
    private final List<Double> values = new ArrayList<>();
    private final List<CountTable.Percent> limits = new ArrayList<>();

    private HideLines(List<Line> lines, boolean weighted) {
        this.lines = lines;
        lines.forEach(line -> values.add(HideWaves.value(line.cells().get(0), weighted)));
    }

    static boolean hasHidden(List<Line> lines) {
        return lines.stream().anyMatch(line -> line.cells().contains(Veil.cell()));
    }

    /**
     * The most common values: they and the others add up to the total, and each is at least as common as each of the
     * others. Hidden lines follow the shown ones in the order of the schema, so that their place says nothing of them.
     */
    static Top of(Top top, int threshold) {
        HideLines hide = new HideLines(top.lines(), top.weighted());
        int total = top.lines().size() - 1;
        hide.refuseSmall(total, threshold);
        List<Integer> parts = hide.places(Line.Kind.CATEGORY);
        for (int others : hide.places(Line.Kind.REMAINDER)) {
            double least = parts.stream().mapToDouble(hide.values::get).min().orElse(0);
            // how many the others are can be read off their label, so the least of the shown is at least their mean
            double most = least > 0 ? Math.max(1, Math.ceil(hide.values.get(others) / least)) : 1;
            parts.forEach(part -> hide.limits.add(new CountTable.Percent(others, part, 0, most)));
            parts = new ArrayList<>(parts);
            parts.add(others);
        }
        Set<Integer> hidden = hide.hidden(List.of(new CountTable.Sum(total, parts)), Set.of(total), threshold);
        List<Line> lines = new ArrayList<>(hide.veiled(hidden));
        int listed = hide.places(Line.Kind.CATEGORY).size();
        Comparator<String> order = Order.of(top.field());
        lines.subList(0, listed)
                .sort(Comparator.<Line, Boolean>comparing(line -> line.cells().contains(Veil.cell()))
                        .thenComparing(
                                (a, b) -> a.cells().contains(Veil.cell()) ? order.compare(a.code(), b.code()) : 0));
        List<Remark> remarks = top.remarks().stream()
                .filter(remark -> !remark.key().startsWith("analysis.remark.tied"))
                .toList();
        return new Top(
                top.field(),
                lines,
                top.base(),
                top.weighted(),
                Veil.over(remarks, threshold, hidden.size()),
                top.unit(),
                suppressed(top.provenance(), threshold));
    }

    /** The answers: they add up to the mentions, and no answer was given by more than chose any. */
    static MultiResponse of(MultiResponse answers, int threshold) {
        HideLines hide = new HideLines(answers.lines(), answers.weighted());
        List<Integer> parts = hide.places(Line.Kind.CATEGORY);
        int mentions = hide.values.size();
        hide.values.add(parts.stream().mapToDouble(hide.values::get).sum());
        int base = hide.values.size();
        hide.values.add(HideWaves.value(answers.base(), answers.weighted()));
        hide.refuseSmall(base, threshold);
        double respondents = hide.values.get(base);
        double none = hide.places(Line.Kind.REMAINDER).stream()
                .mapToDouble(hide.values::get)
                .sum();
        double most = parts.stream().mapToDouble(hide.values::get).max().orElse(0);
        parts.forEach(part -> hide.limits.add(new CountTable.Percent(part, base, 0, 1 - none / respondents)));
        hide.places(Line.Kind.REMAINDER)
                .forEach(part -> hide.limits.add(new CountTable.Percent(part, base, 0, 1 - most / respondents)));
        Set<Integer> hidden =
                hide.hidden(List.of(new CountTable.Sum(mentions, parts)), Set.of(mentions, base), threshold);
        return new MultiResponse(
                answers.name(),
                answers.title(),
                hide.veiled(hidden),
                answers.base(),
                answers.mentions(),
                answers.weighted(),
                Veil.over(answers.remarks(), threshold, hidden.size()),
                answers.unit(),
                suppressed(answers.provenance(), threshold));
    }

    private static Provenance suppressed(Provenance provenance, int threshold) {
        return provenance.then("suppress(" + provenance.table() + ", " + threshold + ")");
    }

    /** The base of all shares cannot be hidden, so it has to be large enough to be shown. */
    private void refuseSmall(int base, int threshold) {
        if (values.get(base) > 0 && values.get(base) < threshold) {
            throw Problem.of("analysis.suppress-all", "threshold", threshold).thrown();
        }
    }

    private List<Integer> places(Line.Kind kind) {
        List<Integer> places = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            if (lines.get(at).kind() == kind) {
                places.add(at);
            }
        }
        return places;
    }

    private Set<Integer> hidden(List<CountTable.Sum> sums, Set<Integer> known, int threshold) {
        Set<Integer> fixed = new HashSet<>(known);
        for (int at = 0; at < lines.size(); at++) {
            if (lines.get(at).cells().get(0) instanceof Cell.Absent) {
                fixed.add(at);
            }
        }
        return new TreeSet<>(Hiding.cells(new CountTable(values, sums, limits), threshold, fixed));
    }

    private List<Line> veiled(Set<Integer> hidden) {
        List<Line> veiled = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            Line line = lines.get(at);
            veiled.add(
                    hidden.contains(at)
                            ? new Line(line.code(), line.label(), line.kind(), List.of(Veil.cell()))
                            : line);
        }
        return veiled;
    }
}
