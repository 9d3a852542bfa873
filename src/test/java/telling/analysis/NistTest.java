package telling.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static telling.api.Telling.summarise;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.Table;

/** NIST's Statistical Reference Datasets, univariate; nist/README.md says where the data are from. */
class NistTest {

    /** NumAcc1 to 4, whose data follow from their definition. */
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

    /** The datasets as NIST observed them, and the certified values to all fifteen digits that are certified. */
    @ParameterizedTest
    @CsvSource({
        "Lew, 200, -177.435000000000, 277.332168044316",
        "Lottery, 218, 518.958715596330, 291.699727470969",
        "Mavro, 50, 2.00185600000000, 0.000429123454003053",
        "Michelso, 100, 299.852400000000, 0.0790105478190518"
    })
    void summarise_observedData_hasTheCertifiedMeanAndDeviation(String name, int n, String mean, String sd)
            throws IOException {
        String text;
        try (InputStream in = Objects.requireNonNull(NistTest.class.getResourceAsStream("nist/" + name + ".txt"))) {
            text = new String(in.readAllBytes(), StandardCharsets.US_ASCII);
        }
        certified(
                Arrays.stream(text.trim().split("\\s+"))
                        .mapToDouble(Double::parseDouble)
                        .toArray(),
                n,
                mean,
                sd);
    }

    private static void certified(double[] values, int n, String mean, String sd) {
        Summary summary = summarise(Table.create("nist", DoubleColumn.create("y", values)), "y");
        assertThat(summary.n()).isEqualTo(n);
        assertThat(fifteen(summary.mean())).isEqualByComparingTo(mean);
        assertThat(fifteen(summary.sd())).isEqualByComparingTo(sd);
    }

    private static BigDecimal fifteen(double value) {
        return new BigDecimal(value).round(new MathContext(15, RoundingMode.HALF_EVEN));
    }
}
