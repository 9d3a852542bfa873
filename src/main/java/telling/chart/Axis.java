package telling.chart;

import java.util.List;

/** What positions along one side of a panel mean. */
public sealed interface Axis {

    /** What it is called; empty where the subtitle says it. */
    String title();

    /**
     * Names at 0, 1, 2 ...
     *
     * @param labels the first stands at the top of a vertical axis, at the left of a horizontal one
     * @param aside what stands at the far end of each row
     * @param groups what each belongs to together with its neighbours of the same group; one per label, or none at all
     */
    record Categorical(String title, List<String> labels, Aside aside, List<String> groups) implements Axis {
        public Categorical {
            labels = List.copyOf(labels);
            groups = List.copyOf(groups);
        }

        public Categorical(String title, List<String> labels, Aside aside) {
            this(title, labels, aside, List.of());
        }

        public Categorical(String title, List<String> labels) {
            this(title, labels, Aside.NONE);
        }

        /** What a category belongs to; empty for nothing. */
        public String group(int category) {
            return category < groups.size() ? groups.get(category) : "";
        }
    }

    /**
     * A column of words beyond the marks, such as the change of each row or how many it stands for.
     *
     * @param texts one per row, or none at all
     */
    record Aside(String heading, List<String> texts) {

        /** No such column. */
        public static final Aside NONE = new Aside("", List.of());

        public Aside {
            texts = List.copyOf(texts);
        }

        /** What stands in a row; empty for nothing. */
        public String at(int row) {
            return row < texts.size() ? texts.get(row) : "";
        }
    }

    /**
     * Numbers in proportion.
     *
     * @param suffix what follows each tick's number, such as {@code %}
     * @param ungrouped whether thousands stand unmarked, as in years
     * @param hidden whether no ticks are drawn because every mark has its label
     */
    record Linear(String title, double low, double high, String suffix, boolean ungrouped, boolean hidden)
            implements Axis {}

    /** Days since 1970-01-01, in proportion. */
    record Time(String title, double low, double high) implements Axis {}
}
