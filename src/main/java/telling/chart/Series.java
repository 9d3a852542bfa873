package telling.chart;

/** A name in the legend and the look that it stands for. */
public record Series(String name, Look look) {}
