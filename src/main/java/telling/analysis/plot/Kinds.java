package telling.analysis.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;
import telling.analysis.Tabulation;
import telling.analysis.TabulationText;
import telling.base.Language;
import telling.base.NearNames;
import telling.base.Problem;
import telling.chart.Chart;
import telling.chart.Recast;

/**
 * The kinds of chart that fit something.
 *
 * @param faces what was plotted, in each form in which a kind may take it
 * @param kind the kind that is drawn
 */
record Kinds(List<Object> faces, String kind) implements Recast {

    Kinds {
        faces = List.copyOf(faces);
    }

    /** Every kind, by name in alphabetical order; of one name there may be several that fit different things. */
    static Map<String, List<ChartKind>> all() {
        Map<String, List<ChartKind>> all = new TreeMap<>();
        for (ChartKind kind : ServiceLoader.load(ChartKind.class, ChartKind.class.getClassLoader())) {
            all.computeIfAbsent(kind.name(), name -> new ArrayList<>()).add(kind);
        }
        return all;
    }

    /** The kind that is drawn unasked, if any fits; of equals the first by name. */
    static Optional<Kinds> best(List<Object> faces) {
        String best = "";
        int most = ChartKind.ASKED;
        for (Map.Entry<String, List<ChartKind>> named : all().entrySet()) {
            int fit = fitting(named.getValue(), faces).map(Fitting::fit).orElse(ChartKind.UNFIT);
            if (fit > most) {
                best = named.getKey();
                most = fit;
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(new Kinds(faces, best));
    }

    /** A kind, what it takes, and how well it fits that. */
    private record Fitting(ChartKind kind, Object face, int fit) {}

    private static Optional<Fitting> fitting(List<ChartKind> kinds, List<Object> faces) {
        Optional<Fitting> best = Optional.empty();
        for (ChartKind kind : kinds) {
            for (Object face : faces) {
                int fit = kind.fit(face);
                if (fit > best.map(Fitting::fit).orElse(ChartKind.UNFIT)) {
                    best = Optional.of(new Fitting(kind, face, fit));
                }
            }
        }
        return best;
    }

    @Override
    public List<String> kinds() {
        List<String> names = new ArrayList<>();
        all().forEach((name, kinds) -> {
            if (fitting(kinds, faces).isPresent()) {
                names.add(name);
            }
        });
        return names;
    }

    @Override
    public Chart as(String asked, Language language) {
        List<ChartKind> named = all().getOrDefault(asked, List.of());
        Fitting wanted = fitting(named, faces)
                .orElseThrow(() -> Problem.of(
                                named.isEmpty() ? "chart.unknown-kind" : "chart.unfit-kind",
                                "kind",
                                asked,
                                "kinds",
                                kinds(),
                                "near",
                                NearNames.to(asked, kinds()))
                        .thrown());
        return stating(wanted.kind().draw(Plots.in(wanted.face(), language), language), wanted.face())
                .recast(new Kinds(faces, asked))
                .from(Origins.of(wanted.face()));
    }

    /** The chart under the finding that its figures support, where a claim states one, and its subject below. */
    private static Chart stating(Chart chart, Object subject) {
        if (!(subject instanceof Tabulation tabulation)
                || !chart.title().equals(TabulationText.title((Tabulation) Plots.in(tabulation, chart.language())))) {
            return chart;
        }
        return Findings.of(tabulation)
                .map(found -> found.in(chart.language(), ""))
                .filter(found -> !found.isBlank())
                .map(found -> chart.title(found)
                        .subtitle(chart.title() + ". " + chart.subtitle())
                        .alt(found + ". " + chart.alt()))
                .orElse(chart);
    }

    @Override
    public String toString() {
        return kind;
    }
}
