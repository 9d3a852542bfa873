package telling.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import telling.chart.Axis;
import telling.chart.Look;
import telling.chart.Mark;
import telling.chart.Panel;

/** Words in rows and columns become an HTML table, and nothing in them runs. */
class GridMarkupTest {

    private static Panel panel(Mark... marks) {
        Axis across =
                new Axis.Categorical("", List.of("count", "share", "<b>"), Axis.Aside.NONE, List.of("w", "w", ""));
        return new Panel("", across, new Axis.Categorical("what", List.of("a", "b")), List.of(marks));
    }

    private static Mark text(int column, int row, String text) {
        return new Mark.Text(column, row, Mark.Anchor.END, text, Look.of(0));
    }

    @Test
    void of_groups_spanTheirColumns_andTextsTheEmptyCellsBefore() {
        Panel panel = panel(text(0, 0, "1"), text(1, 0, "2%"), text(1, 1, "not published"));

        assertThat(GridMarkup.of(panel, "t"))
                .contains("<th scope=\"colgroup\" class=\"group\" colspan=\"2\"><span>w</span></th>")
                .contains("<th scope=\"col\" rowspan=\"2\">&lt;b&gt;</th>")
                .contains("<td class=\"n\">1</td><td class=\"n\">2%</td><td></td>")
                .contains("<th scope=\"row\">b</th><td class=\"n\" colspan=\"2\">not published</td><td></td>");
    }

    @Test
    void of_hostileWords_areInert() {
        assertThat(GridMarkup.of(panel(text(0, 0, "</td><script>alert(1)</script>")), "<i>"))
                .doesNotContain("<script", "<i>");
    }

    @Test
    void fits_tiles_areForPlotly() {
        assertThat(GridMarkup.fits(panel(new Mark.Tile(0, 0, 1, Look.of(0), "", ""))))
                .isFalse();
        assertThat(GridMarkup.fits(panel(text(0, 0, "1")))).isTrue();
    }
}
