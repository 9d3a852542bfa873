package telling.analysis;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import telling.base.Language;
import telling.data.Words;

/**
 * Between which counts and shares each category lies if the remainder, what no category was given for,
 * may belong to any of them. These are limits of what is not stated, not a margin of chance.
 *
 * <p>Shape: one item per category with its bounds per wave. Units: shares of the base of
 * {@link #of}.
 *
 * @param remainder how much is in no category, per wave; empty where that cannot be derived
 */
public record BoundsTable(Tabulation of, List<Optional<BigDecimal>> remainder, List<Item> items) {

    public BoundsTable {
        remainder = List.copyOf(remainder);
        items = List.copyOf(items);
    }

    /** One category; a wave that lacks it, or whose remainder is not known, has no range. */
    public record Item(String code, Words label, List<Optional<Bounds>> ranges) {
        public Item {
            ranges = List.copyOf(ranges);
        }
    }

    /** The least and the most that a share can have changed from the first wave to the last, in percentage points. */
    public Optional<List<BigFraction>> change(Item item) {
        Optional<Bounds> before = item.ranges().get(0);
        Optional<Bounds> after = item.ranges().get(item.ranges().size() - 1);
        if (item.ranges().size() < 2 || before.isEmpty() || after.isEmpty()) {
            return Optional.empty();
        }
        BigFraction least =
                after.get().low().exact().subtract(before.get().high().exact());
        BigFraction most =
                after.get().high().exact().subtract(before.get().low().exact());
        return Optional.of(List.of(least.multiply(100), most.multiply(100)));
    }

    /** The language of its words. */
    public Language language() {
        return of.language();
    }
}
