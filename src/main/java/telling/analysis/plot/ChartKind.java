package telling.analysis.plot;

import telling.base.Language;
import telling.chart.Chart;

/**
 * One kind of chart: what it fits, and how it is lowered to marks. Found by ServiceLoader; its words for
 * completion stand in the texts under {@code analysis.kind.<name>}.
 *
 * <p>What is plotted reaches it as a {@link telling.analysis.Distribution}, a {@link
 * telling.analysis.Comparison}, {@link Columns} of a table, or the object that was given to {@code plot}.
 */
public interface ChartKind {

    /** It does not fit. */
    int UNFIT = 0;

    /** It is drawn when it is asked for by name. */
    int ASKED = 1;

    /** It is drawn unless another fits better. */
    int USUAL = 10;

    /** The name that is typed, in small letters. */
    String name();

    /** How well it fits: {@link #UNFIT}, {@link #ASKED}, or more; the highest is drawn unasked. */
    int fit(Object subject);

    /** The chart of what it fits, in this language. */
    Chart draw(Object subject, Language language);
}
