package telling.export.print;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import telling.chart.House;

/** Sets the labels of a lying panel at the sides that were chosen for them. */
final class TagSetter {

    private final Page page;
    private final DoubleUnaryOperator x;
    private final DoubleUnaryOperator y;

    TagSetter(Page page, DoubleUnaryOperator x, DoubleUnaryOperator y) {
        this.page = page;
        this.x = x;
        this.y = y;
    }

    /** Sets all but those above the panel. */
    void set(List<Tag> tags) {
        List<Box> over = new ArrayList<>();
        for (Tag tag : tags) {
            double middle = y.applyAsDouble(tag.y());
            double gap = tag.padding() + page.size() * 0.4;
            switch (tag.side()) {
                case RIGHT ->
                    page.label(Drawn.Role.LABEL, tag.lines(), x.applyAsDouble(tag.x()) + gap, middle, 0, tag.colour());
                case LEFT ->
                    page.label(Drawn.Role.LABEL, tag.lines(), x.applyAsDouble(tag.x()) - gap, middle, 1, tag.colour());
                case INSIDE -> inside(tag, middle);
                case OVER -> {
                    double away = Marks.radius(page) + page.line() * 0.6;
                    if (!free(tag, middle - away, over)) {
                        free(tag, middle + away, over);
                    }
                }
                case TOP -> {
                    // set by TopLabels
                }
            }
        }
    }

    private void inside(Tag tag, double middle) {
        double from = x.applyAsDouble(tag.from());
        double to = x.applyAsDouble(tag.x());
        if (tag.width(page) + page.size() * 0.5 <= to - from) {
            if (!tag.behind().isEmpty()) {
                Box place = page.place(tag.lines(), (from + to) / 2, middle, 0.5);
                page.mark(new Drawn.Area(Drawn.Role.INSIDE, place, tag.behind(), ""));
            }
            page.label(Drawn.Role.INSIDE, tag.lines(), (from + to) / 2, middle, 0.5, tag.colour());
        }
    }

    /** Sets a label centred on its mark where no other stands. */
    private boolean free(Tag tag, double middle, List<Box> taken) {
        double at = x.applyAsDouble(tag.x());
        Box place = page.place(tag.lines(), at, middle, 0.5);
        if (place.meetsAny(taken)) {
            return false;
        }
        taken.add(place);
        page.label(Drawn.Role.LABEL, tag.lines(), at, middle, 0.5, House.TEXT);
        return true;
    }
}
