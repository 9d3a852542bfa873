package telling.display;

import com.google.auto.service.AutoService;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import telling.analysis.stats.Interval;
import telling.base.Language;
import telling.base.Numbers;

/** Shows an interval in percent and as a proportion (a difference in points, a ratio as it is), with method and source. */
@AutoService(Renderer.class)
@SuppressWarnings("rawtypes")
public final class IntervalRenderer implements Renderer<Interval> {

    @Override
    public Class<Interval> type() {
        return Interval.class;
    }

    @Override
    public MediaBundle render(Interval interval, DisplayContext context) {
        Language language = context.language();
        Sheet sheet = new Sheet(context);
        String kind = interval.kind().name().toLowerCase(java.util.Locale.ROOT);
        String title = sheet.word("display.interval." + kind, "level", percent(interval.level(), language));
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                "",
                sheet.word("display.interval.estimate"),
                sheet.word("display.interval.low"),
                sheet.word("display.interval.high")));
        if (interval.kind() == Interval.Kind.RATIO) {
            rows.add(row(sheet.word("display.interval.row-ratio"), interval, 1, "", 2, language));
        } else {
            boolean share = interval.kind() == Interval.Kind.PROPORTION;
            rows.add(row(
                    sheet.word("display.interval.row-" + (share ? "percent" : "points")),
                    interval,
                    100,
                    share ? "%" : "",
                    1,
                    language));
            rows.add(row(sheet.word("display.interval.row-" + kind), interval, 1, "", 4, language));
        }
        sheet.title(title);
        Grid grid = new Grid(context, columns(rows.get(0)));
        rows.subList(1, rows.size()).forEach(grid::row);
        sheet.grid(grid.lay());
        List<String> notes = List.of(
                sheet.word("display.method", "method", interval.method()),
                sheet.word("display.source", "source", interval.source()));
        notes.forEach(sheet::hanging);
        return sheet.bundle().with(MediaBundle.HTML, Html.table(title, rows, notes));
    }

    private static String percent(double level, Language language) {
        BigDecimal percent =
                new BigDecimal(Double.toString(level)).movePointRight(2).stripTrailingZeros();
        return Numbers.grouped(percent.scale() < 0 ? percent.setScale(0) : percent, language);
    }

    private static List<Grid.Column> columns(List<String> heads) {
        List<Grid.Column> columns = new ArrayList<>();
        columns.add(Grid.Column.text(heads.get(0), Grid.Give.WRAP));
        heads.subList(1, heads.size()).forEach(head -> columns.add(Grid.Column.number(head)));
        return columns;
    }

    private static List<String> row(
            String head, Interval interval, int times, String unit, int least, Language language) {
        int decimals = Math.max(least, decimals(times * interval.width()));
        List<String> row = new ArrayList<>(List.of(head));
        for (double value : new double[] {interval.estimate(), interval.low(), interval.high()}) {
            row.add(Numbers.fixed(times * value, decimals, language) + unit);
        }
        return row;
    }

    /** As many decimals as give a number of this size two digits and a half. */
    private static int decimals(double size) {
        return size > 1e-12 ? Math.max(0, 2 - (int) Math.floor(Math.log10(size))) : 0;
    }
}
