package telling.chart;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.Set;

/** One way to write a chart to a file; found by ServiceLoader by the ending of the file's name. */
public interface ChartFormat {

    /** The endings it answers to, without the dot, in small letters. */
    Set<String> endings();

    /** Writes the chart; the stream stays open. */
    void write(Chart chart, OutputStream out) throws IOException;

    /** Writes the chart to a file of this name, where the name says more than its ending. */
    default void write(Chart chart, String name, OutputStream out) throws IOException {
        write(chart, out);
    }

    /** What goes into a file beside it because the format has no place for a trace; empty where it has. */
    default Optional<String> beside(Chart chart) {
        return Optional.empty();
    }
}
