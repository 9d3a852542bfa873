package telling.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class BinTest {

    @Test
    void fewValues_areABinEach() {
        assertThat(Bin.of(values(2005, 2013, 2013), true))
                .containsExactly(
                        new Bin(new BigDecimal(2005), new BigDecimal(2005), 1),
                        new Bin(new BigDecimal(2013), new BigDecimal(2013), 2));
        assertThat(Bin.of(new TreeMap<>(), true)).isEmpty();
    }

    @Test
    void manyValues_lieInRoundStretches_emptyOnesIncluded() {
        List<Bin> bins = Bin.of(values(11, 12, 14, 34, 40, 49, 61, 66, 74, 75, 78, 102), true);

        assertThat(bins)
                .extracting(bin -> bin.from().intValueExact())
                .containsExactly(10, 20, 30, 40, 50, 60, 70, 80, 90, 100);
        assertThat(bins).extracting(Bin::rows).containsExactly(3L, 0L, 1L, 2L, 0L, 2L, 3L, 0L, 0L, 1L);
    }

    @Test
    void wholeNumbers_areNeverCutInTwo() {
        List<Bin> bins = Bin.of(values(IntStream.range(0, 12).toArray()), true);

        assertThat(bins)
                .extracting(bin -> bin.to().subtract(bin.from()).intValueExact())
                .containsOnly(2);
    }

    @Property(tries = 200)
    void eachNumber_liesInExactlyOneOfAtMostTenBins(@ForAll @Size(min = 1, max = 60) List<Double> numbers) {
        NavigableMap<BigDecimal, Long> values = new TreeMap<>();
        numbers.forEach(number -> values.merge(new BigDecimal(number.toString()), 1L, Long::sum));
        List<Bin> bins = Bin.of(values, false);

        assertThat(bins).hasSizeBetween(1, 10);
        assertThat(bins.stream().mapToLong(Bin::rows).sum()).isEqualTo(numbers.size());
        for (int i = 1; i < bins.size() && !bins.get(i).single(); i++) {
            assertThat(bins.get(i).from()).isEqualByComparingTo(bins.get(i - 1).to());
        }
    }

    private static NavigableMap<BigDecimal, Long> values(int... numbers) {
        NavigableMap<BigDecimal, Long> values = new TreeMap<>();
        for (int number : numbers) {
            values.merge(new BigDecimal(number), 1L, Long::sum);
        }
        return values;
    }
}
