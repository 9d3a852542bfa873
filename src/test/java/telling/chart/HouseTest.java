package telling.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HouseTest {

    @Test
    void series_onPaper_standThreeToOne() {
        assertThat(House.SERIES).hasSize(6).allMatch(colour -> contrast(colour, House.PAPER) >= 3);
        assertThat(contrast(House.MUTED, House.PAPER)).isGreaterThanOrEqualTo(3);
    }

    @Test
    void text_onPaper_standsFourAndAHalfToOne() {
        assertThat(contrast(House.TEXT, House.PAPER)).isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(House.SOFT_TEXT, House.PAPER)).isGreaterThanOrEqualTo(4.5);
    }

    /** The contrast ratio of WCAG 2.2. */
    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * part(colour, 1) + 0.7152 * part(colour, 3) + 0.0722 * part(colour, 5);
    }

    private static double part(String colour, int at) {
        double value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
