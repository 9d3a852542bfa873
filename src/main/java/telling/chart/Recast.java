package telling.chart;

import java.util.List;
import telling.base.Language;
import telling.base.Problem;

/** How a chart becomes another kind of chart of the same thing; what it shows is known to its maker only. */
public interface Recast {

    /** Of a chart that was put together by hand. */
    Recast NONE = new Recast() {
        @Override
        public String kind() {
            return "";
        }

        @Override
        public List<String> kinds() {
            return List.of();
        }

        @Override
        public Chart as(String kind, Language language) {
            throw Problem.of("chart.one-kind").thrown();
        }

        @Override
        public String toString() {
            return "none";
        }
    };

    /** The name of the kind that the chart is. */
    String kind();

    /** The names of the kinds that fit what it shows. */
    List<String> kinds();

    /**
     * The chart as this kind, in this language.
     *
     * <p>Errors: chart.unknown-kind, chart.unfit-kind (facts kind, kinds, near); chart.one-kind.
     */
    Chart as(String kind, Language language);
}
