package telling.export.print;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import telling.base.Language;
import telling.base.Numbers;
import telling.chart.Axis;

/**
 * Places along an axis that get a number or a date.
 *
 * @param places from the lowest up; the first and last enclose what is drawn
 */
record Ticks(List<Double> places, List<String> texts) {

    Ticks {
        places = List.copyOf(places);
        texts = List.copyOf(texts);
    }

    double low() {
        return places.get(0);
    }

    double high() {
        return places.get(places.size() - 1);
    }

    /** Round numbers from at or under the lowest to at or over the highest, about so many. */
    static Ticks numbers(Axis.Linear axis, double low, double high, int about, Language language) {
        BigDecimal from = BigDecimal.valueOf(low);
        BigDecimal to = BigDecimal.valueOf(high > low ? high : low + 1);
        BigDecimal step = step(to.subtract(from), about);
        if (axis.ungrouped() && step.compareTo(BigDecimal.ONE) < 0) {
            step = BigDecimal.ONE;
        }
        BigDecimal at = from.divide(step, 0, java.math.RoundingMode.FLOOR).multiply(step);
        List<Double> places = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        while (places.isEmpty() || places.get(places.size() - 1) < to.doubleValue()) {
            places.add(at.doubleValue());
            texts.add(number(at, axis, language));
            at = at.add(step);
        }
        return new Ticks(places, texts);
    }

    /** Those that lie between two values, or all where that leaves fewer than two. */
    Ticks within(double low, double high) {
        double hair = (high - low) * 1e-9;
        List<Double> inner = new ArrayList<>();
        List<String> named = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i) >= low - hair && places.get(i) <= high + hair) {
                inner.add(places.get(i));
                named.add(texts.get(i));
            }
        }
        return inner.size() < 2 ? this : new Ticks(inner, named);
    }

    /** A number as the axis writes it. */
    static String number(BigDecimal value, Axis.Linear axis, Language language) {
        BigDecimal bare = value.stripTrailingZeros();
        BigDecimal plain = bare.scale() < 0 ? bare.setScale(0) : bare;
        String digits = axis.ungrouped() ? plain.toPlainString() : Numbers.grouped(plain, language);
        return Numbers.typeset(digits) + Letters.of(axis.suffix());
    }

    /** First days of years, months or weeks, whichever gives a handful. */
    static Ticks days(double low, double high, int about) {
        LocalDate from = LocalDate.ofEpochDay((long) Math.floor(low));
        LocalDate to = LocalDate.ofEpochDay((long) Math.ceil(high));
        double span = Math.max(1, high - low);
        List<Double> places = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        if (span > 365.0 * 1.5) {
            int step =
                    Math.max(1, step(BigDecimal.valueOf(span / 365.25), about).intValue());
            int year = Math.floorDiv(from.getYear(), step) * step;
            while (places.isEmpty() || places.get(places.size() - 1) < high) {
                places.add((double) LocalDate.of(year, 1, 1).toEpochDay());
                texts.add(Integer.toString(year));
                year += step;
            }
            return new Ticks(places, texts);
        }
        long step = span > 60 ? 0 : Math.max(1, Math.round(span / about));
        LocalDate at = step == 0 ? from.withDayOfMonth(1) : from;
        int months = span > 200 ? 3 : 1;
        while (places.isEmpty() || places.get(places.size() - 1) < Math.max(high, (double) to.toEpochDay())) {
            places.add((double) at.toEpochDay());
            texts.add(at.toString());
            at = step == 0 ? at.plusMonths(months) : at.plusDays(step);
        }
        return new Ticks(places, texts);
    }

    private static BigDecimal step(BigDecimal span, int about) {
        BigDecimal raw = span.divide(BigDecimal.valueOf(about), MathContext.DECIMAL64);
        BigDecimal ten = BigDecimal.ONE.scaleByPowerOfTen(raw.precision() - raw.scale() - 1);
        for (int times : new int[] {1, 2, 5}) {
            BigDecimal step = ten.multiply(BigDecimal.valueOf(times));
            if (step.compareTo(raw) >= 0) {
                return step;
            }
        }
        return ten.multiply(BigDecimal.TEN);
    }
}
