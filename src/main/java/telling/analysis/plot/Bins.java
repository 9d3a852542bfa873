package telling.analysis.plot;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Classes of equal width, each with its lower edge in it and its upper edge not.
 *
 * @param edges one more than there are classes
 * @param rule the key of the words for how the width was chosen
 */
record Bins(List<BigDecimal> edges, BigDecimal width, String rule) {

    private static final int MOST = 40;

    Bins {
        edges = List.copyOf(edges);
    }

    /**
     * Classes for numbers: twice the quartile distance over the cube root of n (Freedman and Diaconis 1981), where that
     * distance is zero Sturges' log2(n) + 1 classes; then the next width of 1, 2 or 5 times a power of ten. Whole
     * numbers get a whole width.
     */
    static Bins of(Sample sample, boolean whole) {
        return of(sample, whole, MOST);
    }

    /** The same, of no more than so many classes. */
    static Bins of(Sample sample, boolean whole, int most) {
        double span = sample.high() - sample.low();
        double iqr = sample.quartile(3) - sample.quartile(1);
        boolean diaconis = iqr > 0;
        double raw = diaconis
                ? 2 * iqr / Math.cbrt((double) sample.n())
                : span / (Math.ceil(Math.log((double) sample.n()) / Math.log(2)) + 1);
        raw = Math.max(raw, span / (most - 2));
        BigDecimal width = round(raw, whole, span);
        BigDecimal at =
                sample.rows().firstKey().divide(width, 0, RoundingMode.FLOOR).multiply(width);
        List<BigDecimal> edges = new ArrayList<>(List.of(at));
        while (at.compareTo(sample.rows().lastKey()) <= 0) {
            at = at.add(width);
            edges.add(at);
        }
        return new Bins(edges, width, diaconis ? "analysis.plot.freedman-diaconis" : "analysis.plot.sturges");
    }

    private static BigDecimal round(double raw, boolean whole, double span) {
        if (span == 0 || raw <= 0) {
            return BigDecimal.ONE;
        }
        BigDecimal exact = new BigDecimal(raw, MathContext.DECIMAL64);
        BigDecimal ten = BigDecimal.ONE.scaleByPowerOfTen(exact.precision() - exact.scale() - 1);
        BigDecimal width = ten.multiply(BigDecimal.TEN);
        for (int times : new int[] {5, 2, 1}) {
            BigDecimal step = ten.multiply(BigDecimal.valueOf(times));
            width = step.compareTo(exact) >= 0 ? step : width;
        }
        return whole ? width.max(BigDecimal.ONE) : width;
    }

    int count() {
        return edges.size() - 1;
    }

    /** The class that a number is in. */
    int of(BigDecimal value) {
        return value.subtract(edges.get(0)).divide(width, 0, RoundingMode.FLOOR).intValueExact();
    }

    double low(int at) {
        return edges.get(at).doubleValue();
    }

    double high(int at) {
        return edges.get(at + 1).doubleValue();
    }
}
