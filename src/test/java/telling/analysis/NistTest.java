package telling.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static telling.api.Telling.summarise;

import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.Table;

/** NIST's Statistical Reference Datasets, univariate: NumAcc1 to 4, whose data follow from their definition. */
class NistTest {

    @ParameterizedTest
    @CsvSource({
        "10000001, 10000003, 10000002, 1, 1, 1",
        "1.1, 1.3, 1.2, 500, 0.1, 1.2",
        "1000000.1, 1000000.3, 1000000.2, 500, 0.1, 1000000.2",
        "10000000.1, 10000000.3, 10000000.2, 500, 0.1, 10000000.2"
    })
    void summarise_numAcc_hasTheCertifiedMeanAndDeviation(
            double low, double high, double first, int pairs, double certifiedSd, double certifiedMean) {
        // one value in the middle, then pairs around it
        double[] values = IntStream.rangeClosed(0, 2 * pairs)
                .mapToDouble(at -> at == 0 ? first : at % 2 == 1 ? low : high)
                .toArray();
        Summary summary = summarise(Table.create("nist", DoubleColumn.create("y", values)), "y");
        assertThat(summary.sd()).isEqualTo(certifiedSd);
        assertThat(summary.mean()).isEqualTo(pairs == 1 ? 10000002 : certifiedMean);
    }
}
