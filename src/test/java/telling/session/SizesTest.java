package telling.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.Table;
import telling.base.Language;

class SizesTest {

    private record Row(double[] values) {}

    @Test
    void largest_namesWhatTakesMost_onceAndInOrder() {
        Map<String, Object> named = new LinkedHashMap<>();
        named.put("small", List.of(1, 2, 3));
        named.put("numbers", new double[1_000_000]);
        named.put("alias", named.get("numbers"));
        named.put("table", Table.create("t", DoubleColumn.create("x", new double[2_000_000])));
        named.put("rows", new ArrayList<>(Collections.nCopies(3_000, new Row(new double[1_000]))));

        assertThat(Sizes.largest(named)).extracting(Sizes.Sized::name).containsExactly("rows", "table", "numbers");
        assertThat(Sizes.largest(named).get(2).bytes()).isBetween(8_000_000L, 8_001_000L);
        assertThat(Sizes.largest(named).get(0).bytes()).isBetween(24_000_000L, 25_000_000L);
        assertThat(Sizes.advice(Sizes.largest(named), Language.EN))
                .contains("rows: 23 MB, ArrayList of 3,000", "table: 15 MB, table of 2,000,000 × 1", "rows = null");
        assertThat(Sizes.advice(List.of(), Language.NL)).contains("geen variabele");
    }

    @ParameterizedTest
    @CsvSource({"220, 24000, 1", "5700, 24000, 12", "12000, 24000, 17", "20000, 24000, 0", "1024, 2048, 0"})
    void largerHeap_isTwiceTheHeapAsFarAsTheMachineGoes(long heap, long machine, int gigabytes) {
        assertThat(Sizes.largerHeap(heap << 20, machine << 20)).isEqualTo(gigabytes);
    }
}
