package telling.chart;

import java.util.List;

/** One pair of axes with its marks, drawn in their order. */
public record Panel(String title, Axis x, Axis y, List<Mark> marks) {

    public Panel {
        marks = List.copyOf(marks);
    }
}
