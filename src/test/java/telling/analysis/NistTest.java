package telling.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static telling.api.Telling.summarise;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
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

    /**
     * The dataset holds a misprint of pi: its 957th digit is 3, where pi has 8. With it the certified mean and
     * deviation come out, and the certified autocorrelation too; pi itself has the mean 4.5358.
     */
    @Test
    void summarise_piDigits_hasTheCertifiedMeanAndDeviation() {
        double[] digits = pi(5000).chars().mapToDouble(digit -> digit - '0').toArray();
        assertThat(digits).startsWith(3, 1, 4, 1, 5, 9).endsWith(2, 6, 0, 4, 7, 2);
        assertThat(Arrays.stream(digits).sum()).isEqualTo(22679);
        assertThat(digits[956]).isEqualTo(8);
        digits[956] = 3;
        certified(digits, 5000, "4.53480000000000", "2.86733906028871");
    }

    /** So many digits of pi, by Machin's formula: 16 arctan(1/5) − 4 arctan(1/239). */
    private static String pi(int digits) {
        BigInteger unit = BigInteger.TEN.pow(digits + 20);
        BigInteger quarter = arctan(5, unit).shiftLeft(2).subtract(arctan(239, unit));
        return quarter.shiftLeft(2).toString().substring(0, digits);
    }

    private static BigInteger arctan(long of, BigInteger unit) {
        BigInteger power = unit.divide(BigInteger.valueOf(of));
        BigInteger sum = BigInteger.ZERO;
        for (long k = 1; power.signum() != 0; k += 2) {
            BigInteger term = power.divide(BigInteger.valueOf(k));
            sum = k % 4 == 1 ? sum.add(term) : sum.subtract(term);
            power = power.divide(BigInteger.valueOf(of * of));
        }
        return sum;
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
