package telling.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import telling.base.Language;
import telling.base.Numbers;
import telling.base.Texts;
import telling.data.Roles;
import telling.data.Words;

/** What a reader has to know of the intervals and tests of a tabulation, and of small numbers. */
final class Caveats {

    private static final double NOTABLE = 0.05;
    private static final double LEAST_P = 0.001;

    private final Tabulation tabulation;
    private final Roles roles;
    private final List<Remark> remarks = new ArrayList<>();

    private Caveats(Tabulation tabulation) {
        this.tabulation = tabulation;
        this.roles = tabulation.tallies().roles();
    }

    static List<Remark> of(Tabulation tabulation) {
        Caveats caveats = new Caveats(tabulation);
        OptionalDouble level = Intervals.level(tabulation);
        level.ifPresent(caveats::intervals);
        if (roles(tabulation).weight().isPresent()) {
            caveats.weights();
        }
        caveats.small();
        return caveats.remarks;
    }

    private static Roles roles(Tabulation tabulation) {
        return tabulation.tallies().roles();
    }

    private void intervals(double level) {
        boolean any = tabulation.lines().stream()
                .anyMatch(line -> java.util.stream.IntStream.range(
                                0, tabulation.waves().size())
                        .anyMatch(i -> Intervals.share(tabulation, line, i).isPresent()));
        if (!any) {
            if (tabulation.waves().stream()
                    .allMatch(wave -> wave.base().filter(n -> n.signum() == 0).isPresent())) {
                remarks.add(Remark.of("analysis.remark.empty-base"));
                return;
            }
            boolean elsewhere = roles.weight().isPresent() && !roles.bases().isEmpty();
            remarks.add(
                    Remark.of(elsewhere ? "analysis.remark.no-intervals-weighted" : "analysis.remark.no-intervals"));
            return;
        }
        Percentage percent = new Percentage(level);
        if (roles.design() == Roles.Design.CENSUS) {
            String assumed =
                    roles.weight().isPresent() ? "analysis.remark.as-if-drawn" : "analysis.remark.as-if-sampled";
            remarks.add(Remark.of(assumed, "level", percent.words()));
            response(tabulation).ifPresent(remarks::add);
        }
        boolean several = tabulation.waves().size() > 1;
        remarks.add(Remark.of(
                several ? "analysis.remark.methods-change" : "analysis.remark.methods", "level", percent.words()));
        tabulation.view().population().ifPresent(all -> {
            for (int i = 0; i < all.sizes().size(); i++) {
                remarks.add(Remark.of(
                        "analysis.remark.population",
                        "wave",
                        tabulation.waves().get(i).name(),
                        "size",
                        all.sizes().get(i),
                        "unit",
                        all.unit()));
            }
        });
        if (several && roles.design() == Roles.Design.SAMPLE) {
            tests();
        }
    }

    /** Who took part, as the numbers stand in the words of each language. */
    static Optional<Remark> response(Tabulation tabulation) {
        return roles(tabulation).response().flatMap(response -> {
            List<Words> parts = new ArrayList<>();
            for (Wave wave : tabulation.waves()) {
                Roles.Took took = response.byWave().get(wave.name());
                if (took != null && took.of() > 0) {
                    parts.add(Words.of(took(took, wave, Language.EN), took(took, wave, Language.NL)));
                }
            }
            return parts.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Remark.of(
                            "analysis.remark.response", "unit", response.unit(), "parts", Labels.joined(parts)));
        });
    }

    private static String took(Roles.Took took, Wave wave, Language language) {
        List<Object> facts = new ArrayList<>(List.of(
                "wave", wave.name(),
                "took", took.took(),
                "of", took.of(),
                "percent", percent(took.took(), took.of(), language)));
        if (!took.approximate()) {
            return Texts.get(language, "analysis.shown.took", facts.toArray());
        }
        // about: within a tenth, as the judge of published figures reads it
        long low = Math.round(took.of() * 0.9);
        long high = Math.round(took.of() * 1.1);
        facts.addAll(List.of(
                "low",
                low,
                "high",
                high,
                "least",
                percent(took.took(), high, language).replace("%", ""),
                "most",
                percent(took.took(), low, language)));
        return Texts.get(language, "analysis.shown.took-about", facts.toArray());
    }

    private static String percent(long part, long of, Language language) {
        return Numbers.fixed(100.0 * part / of, 0, language) + "%";
    }

    /** Which changes stand when all categories are tested together. */
    private void tests() {
        Map<String, Double> adjusted = Intervals.adjusted(tabulation);
        if (adjusted.isEmpty()) {
            return;
        }
        List<Words> notable = adjusted.entrySet().stream()
                .filter(one -> one.getValue() < NOTABLE)
                .map(one -> {
                    Line line = tabulation.line(one.getKey());
                    return Labels.followed(
                            Labels.named(line.label(), line.code()),
                            language -> " (" + p(one.getValue(), language) + ")");
                })
                .toList();
        String key = tabulation.waves().size() > 2 ? "analysis.remark.trends" : "analysis.remark.tests";
        boolean one = Intervals.complements(tabulation, adjusted.keySet());
        if (one) {
            remarks.add(Remark.of(
                    key + "-one",
                    "p",
                    new Probability(adjusted.values().iterator().next())));
        } else {
            remarks.add(
                    notable.isEmpty()
                            ? Remark.of(key + "-none", "number", adjusted.size())
                            : Remark.of(key, "number", adjusted.size(), "notable", notable));
        }
        List<String> waves = tabulation.waves().stream().map(Wave::name).toList();
        if (waves.size() > 2 && !Intervals.numbers(waves)) {
            remarks.add(Remark.of("analysis.remark.trend-order", "waves", waves));
        }
    }

    /** A p-value as it stands in print. */
    private static String p(double value, Language language) {
        return value < LEAST_P
                ? "p < " + Numbers.fixed(LEAST_P, 3, language)
                : "p = " + Numbers.fixed(value, 3, language);
    }

    /** A p-value, written as the language does. */
    private record Probability(double value) implements Remark.Spoken {
        @Override
        public String in(Language language) {
            return p(value, language);
        }
    }

    private void weights() {
        boolean counted = roles.bases().isEmpty();
        for (Wave wave : tabulation.waves()) {
            if (wave.rows() == 0) {
                continue;
            }
            double effective = Intervals.effective(tabulation.tallies(), wave.name());
            if (effective > 0) {
                remarks.add(Remark.of(
                        counted ? "analysis.remark.weighted" : "analysis.remark.weighted-base",
                        "wave",
                        wave.name().isEmpty() ? Labels.wholeTable() : wave.name(),
                        "rows",
                        wave.rows(),
                        "effective",
                        new Decimal(effective)));
            }
        }
    }

    /** Which shares rest on few: a base under 30, or fewer than 10 in the category or outside of it. */
    private void small() {
        for (int i = 0; i < tabulation.waves().size(); i++) {
            Wave wave = tabulation.waves().get(i);
            double base = SmallNumbers.base(tabulation, wave);
            Object name = Remarks.named(wave.name());
            if (SmallNumbers.smallBase(base)) {
                remarks.add(Remark.of(
                        "analysis.remark.small-base",
                        "wave",
                        name,
                        "size",
                        (long) base,
                        "least",
                        SmallNumbers.FEW_IN_BASE));
                continue;
            }
            int at = i;
            List<Words> few = tabulation.lines().stream()
                    .filter(line -> SmallNumbers.few(tabulation, line, at))
                    .map(line -> Labels.named(line.label(), line.code()))
                    .toList();
            if (!few.isEmpty()) {
                remarks.add(Remark.of("analysis.remark.small", "wave", name, "few", few, "least", SmallNumbers.FEW));
            }
        }
    }

    /** A level as a percentage without needless decimals. */
    private record Percentage(double level) {
        Words words() {
            return Words.of(in(Language.EN), in(Language.NL));
        }

        private String in(Language language) {
            java.math.BigDecimal percent = new java.math.BigDecimal(Double.toString(level))
                    .movePointRight(2)
                    .stripTrailingZeros();
            return Numbers.grouped(percent.scale() < 0 ? percent.setScale(0) : percent, language) + "%";
        }
    }

    /** A number with one decimal, written as the language does. */
    record Decimal(double value) implements Remark.Spoken {
        @Override
        public String in(Language language) {
            return Numbers.fixed(value, 1, language);
        }
    }
}
