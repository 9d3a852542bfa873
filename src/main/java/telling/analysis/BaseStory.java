package telling.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import telling.data.Roles;
import telling.data.Words;

/**
 * Says so where the choice of a base decides how a category seems to change from the first wave to
 * the last: in sign, or by more than ten percentage points of relative change.
 */
final class BaseStory {

    private static final BigFraction TEN_POINTS = BigFraction.of(1, 10);

    private BaseStory() {}

    /** The change of one category's share of one base. */
    private record Change(Roles.Base base, BigFraction before, BigFraction after) {
        int sign() {
            return Integer.signum(after.compareTo(before));
        }

        BigFraction relative() {
            return after.divide(before).subtract(1);
        }

        boolean turns(Change other) {
            return sign() != other.sign();
        }

        boolean parts(Change other) {
            return relative().subtract(other.relative()).abs().compareTo(TEN_POINTS) > 0;
        }
    }

    /** A category of which two bases tell two stories. */
    private record Story(Words label, Change shown, Change other) {}

    /** One sentence, or none. */
    static List<Remark> of(Layout layout) {
        if (layout.names().size() < 2 || layout.roles().bases().size() < 2) {
            return List.of();
        }
        List<Story> turning = new ArrayList<>();
        List<Story> parting = new ArrayList<>();
        for (Line line : layout.categories()) {
            List<Change> changes = changes(layout, line);
            if (changes.isEmpty() || !changes.get(0).base().equals(layout.base())) {
                continue;
            }
            Change shown = changes.get(0);
            Words label = Labels.named(line.label(), line.code());
            changes.stream()
                    .filter(shown::turns)
                    .findFirst()
                    .ifPresent(other -> turning.add(new Story(label, shown, other)));
            changes.stream()
                    .filter(shown::parts)
                    .findFirst()
                    .ifPresent(other -> parting.add(new Story(label, shown, other)));
        }
        if (turning.isEmpty()) {
            return parting.isEmpty() ? List.of() : List.of(remark("analysis.remark.base-parts", parting, List.of()));
        }
        List<Story> sized = parting.stream()
                .filter(story -> turning.stream().noneMatch(turn -> turn.label().equals(story.label())))
                .toList();
        return List.of(remark("analysis.remark.base-turns", turning, sized));
    }

    /** The first story in full, others that are like it by name, and those whose size alone depends on the base. */
    private static Remark remark(String key, List<Story> stories, List<Story> sized) {
        Story first = stories.get(0);
        StringBuilder full = new StringBuilder(key);
        List<Object> facts = new ArrayList<>(List.of(
                "category", first.label(),
                "shown", Labels.base(first.shown().base()),
                "shownBefore", percent(first.shown().before()),
                "shownAfter", percent(first.shown().after()),
                "other", Labels.base(first.other().base()),
                "otherBefore", percent(first.other().before()),
                "otherAfter", percent(first.other().after())));
        if (stories.size() > 1) {
            full.append("-also");
            facts.add("also");
            facts.add(stories.stream().skip(1).map(Story::label).toList());
        }
        if (!sized.isEmpty()) {
            full.append("-sized");
            facts.add("sized");
            facts.add(sized.stream().map(Story::label).toList());
        }
        return Remark.of(full.toString(), facts.toArray());
    }

    private static Remark.Percent percent(BigFraction share) {
        return new Remark.Percent(share.multiply(100).doubleValue());
    }

    /** The change of a category in every base that has a size in both waves, the base shown first. */
    private static List<Change> changes(Layout layout, Line line) {
        int last = layout.names().size() - 1;
        if (!(line.cells().get(0) instanceof Cell.Counted before)
                || !(line.cells().get(last) instanceof Cell.Counted after)
                || before.amount().signum() == 0) {
            return List.of();
        }
        List<Roles.Base> bases = new ArrayList<>(List.of(layout.base()));
        layout.roles().bases().stream()
                .filter(base -> !base.equals(layout.base()))
                .forEach(bases::add);
        List<Change> changes = new ArrayList<>();
        for (Roles.Base base : bases) {
            Optional<BigDecimal> sizeBefore =
                    layout.size(base, layout.names().get(0)).filter(s -> s.signum() > 0);
            Optional<BigDecimal> sizeAfter =
                    layout.size(base, layout.names().get(last)).filter(s -> s.signum() > 0);
            if (sizeBefore.isPresent() && sizeAfter.isPresent()) {
                changes.add(new Change(
                        base,
                        Exact.of(before.amount()).divide(Exact.of(sizeBefore.get())),
                        Exact.of(after.amount()).divide(Exact.of(sizeAfter.get()))));
            }
        }
        return changes;
    }
}
