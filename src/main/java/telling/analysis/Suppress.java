package telling.analysis;

import java.util.List;
import tech.tablesaw.api.Table;
import telling.analysis.disclosure.Hiding;
import telling.base.Problem;
import telling.data.DataTable;

/**
 * Hides small counts, and as many others as would give them away; the rule is that of {@link Hiding}. A result holds
 * neither the hidden counts nor what they could be worked out from, so what is made of it (a chart, its alternative
 * text, a file) cannot show them. With weights, it is rows that are counted. Each result is protected as it stands: who
 * publishes several of the same units, cut in different ways, has to hold them side by side.
 */
public final class Suppress {

    private Suppress() {}

    /** The distribution without small counts. Errors: analysis.not-a-threshold; analysis.suppressed-already. */
    public static Distribution of(Distribution distribution, int threshold) {
        check(threshold, distribution.tallies().veil().isPresent());
        Tallies veiled = HideWaves.veiled(distribution, threshold);
        return Tabulate.distribution(veiled, names(distribution), distribution.view(), List.of());
    }

    /** The comparison without small counts. Errors: analysis.not-a-threshold; analysis.suppressed-already. */
    public static Comparison of(Comparison comparison, int threshold) {
        check(threshold, comparison.tallies().veil().isPresent());
        Tallies veiled = HideWaves.veiled(comparison, threshold);
        return Tabulate.comparison(veiled, names(comparison), comparison.view(), List.of());
    }

    /**
     * The crosstab without small counts. Its shares are shown where both their count and their base are.
     *
     * <p>Errors: analysis.not-a-threshold; analysis.suppressed-already.
     */
    public static Crosstab of(Crosstab crosstab, int threshold) {
        check(threshold, crosstab.counts().isEmpty());
        return HideCrosstab.of(crosstab, threshold);
    }

    /** The most common values without small counts. Errors: analysis.not-a-threshold; analysis.suppressed-already. */
    public static Top of(Top top, int threshold) {
        check(threshold, HideLines.hasHidden(top.lines()));
        return HideLines.of(top, threshold);
    }

    /** The answers without small counts. Errors: analysis.not-a-threshold; analysis.suppressed-already. */
    public static MultiResponse of(MultiResponse answers, int threshold) {
        check(threshold, HideLines.hasHidden(answers.lines()));
        return HideLines.of(answers, threshold);
    }

    /**
     * The table of counts without small ones: they are missing, of the kind "suppressed". The sum of each wave (or of
     * the table, where it has no waves) is taken to be known to the reader; where a row holds it, that row is it.
     *
     * <p>Errors: analysis.not-a-threshold; analysis.suppress-what where the table has no count.
     */
    public static DataTable of(DataTable table, int threshold) {
        return HideRows.of(table, threshold);
    }

    /** Whatever of these it is. Errors: analysis.suppress-kind where it is none, which says what can be suppressed. */
    public static Object of(Object shown, int threshold) {
        if (shown instanceof Distribution distribution) {
            return of(distribution, threshold);
        } else if (shown instanceof Comparison comparison) {
            return of(comparison, threshold);
        } else if (shown instanceof Crosstab crosstab) {
            return of(crosstab, threshold);
        } else if (shown instanceof Top top) {
            return of(top, threshold);
        } else if (shown instanceof MultiResponse answers) {
            return of(answers, threshold);
        } else if (shown instanceof Table table) {
            return of(DataTable.of(table), threshold);
        }
        throw Problem.of("analysis.suppress-kind", "type", shown.getClass().getSimpleName())
                .thrown();
    }

    static void check(int threshold, boolean already) {
        if (threshold < 2) {
            throw Problem.of("analysis.not-a-threshold", "number", threshold).thrown();
        }
        if (already) {
            throw Problem.of("analysis.suppressed-already").thrown();
        }
    }

    private static List<String> names(Tabulation tabulation) {
        return tabulation.waves().stream().map(Wave::name).toList();
    }
}
