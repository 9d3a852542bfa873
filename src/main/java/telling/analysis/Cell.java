package telling.analysis;

import java.math.BigDecimal;
import java.util.Optional;
import telling.data.Words;

/** What a wave says of a category: a count, or why there is none. */
public sealed interface Cell {

    /**
     * A category that was counted.
     *
     * @param amount the units counted, exact; with weights, their sum
     * @param rows how many rows of the source it rests on, none for a derived line
     * @param share its share of the base; empty where the base has no size in this wave, or size zero
     */
    record Counted(BigDecimal amount, long rows, Optional<Share> share) implements Cell {}

    /**
     * A category of which this wave gives no count; never to be read as zero.
     *
     * @param why not-published-separately, not-asked, did-not-exist, not-in-data or count-missing
     * @param note what the data package says of it
     */
    record Absent(String why, Words note) implements Cell {}
}
