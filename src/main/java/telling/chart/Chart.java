package telling.chart;

/** A chart as a value. */
public record Chart(String title) {}
