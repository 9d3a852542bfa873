package telling.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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

    @Test
    void darkSeries_onDarkPaper_standFourAndAHalfToOne() {
        assertThat(House.DARK_SERIES)
                .hasSameSizeAs(House.SERIES)
                .allMatch(colour -> contrast(colour, House.DARK_PAPER) >= 4.5);
        assertThat(contrast(House.DARK_MUTED, House.DARK_PAPER)).isGreaterThanOrEqualTo(3);
    }

    @Test
    void darkText_onDarkPaper_standsFourAndAHalfToOne() {
        assertThat(contrast(House.DARK_TEXT, House.DARK_PAPER)).isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(House.DARK_SOFT_TEXT, House.DARK_PAPER)).isGreaterThanOrEqualTo(4.5);
    }

    @Test
    void series_toTheColourBlindAndInGrey_standApart() {
        for (List<String> series : List.of(House.SERIES, House.DARK_SERIES)) {
            for (ColourSight.Kind kind : ColourSight.Kind.values()) {
                assertThat(ColourSight.nearest(series, kind))
                        .as("%s %s", kind, series)
                        .isGreaterThanOrEqualTo(kind == ColourSight.Kind.GREY ? 5 : 15);
            }
        }
    }

    @Test
    void dark_ofATint_isAsMuchOfTheDarkColour() {
        String tint = House.mixed(House.PAPER, House.SERIES.get(1), 0.25);

        assertThat(House.dark(tint)).isEqualTo(House.mixed(House.DARK_PAPER, House.DARK_SERIES.get(1), 0.25));
        assertThat(House.dark(House.TEXT)).isEqualTo(House.DARK_TEXT);
    }

    @Test
    void words_onEveryStepOfADarkTile_standFourAndAHalfToOne() {
        for (String colour : House.DARK_SERIES) {
            for (double step : House.STEPS) {
                String tile = House.mixed(House.DARK_PAPER, colour, step);
                assertThat(Math.max(contrast("#ffffff", tile), contrast(House.DARK_PAPER, tile)))
                        .as("%s of %s", step, colour)
                        .isGreaterThanOrEqualTo(4.5);
            }
        }
    }

    @Test
    void textOnTile_readsInTheLightAndInTheDark() {
        for (double step : House.STEPS) {
            String tile = House.tint(House.SERIES.get(0), step);
            String words = House.textOnTile(tile);
            assertThat(contrast(words, tile)).as("%s", step).isGreaterThanOrEqualTo(4.5);
            assertThat(contrast(House.dark(words), House.dark(tile)))
                    .as("in the dark, %s", step)
                    .isGreaterThanOrEqualTo(4.5);
        }
    }

    @Test
    void textOn_everySeries_readsInTheLightAndInTheDark() {
        for (int i = 0; i < House.SERIES.size(); i++) {
            String words = House.textOn(Look.of(i));
            assertThat(contrast(words, House.SERIES.get(i))).as("%s", i).isGreaterThanOrEqualTo(4.5);
            assertThat(contrast(House.dark(words), House.DARK_SERIES.get(i)))
                    .as("in the dark, %s", i)
                    .isGreaterThanOrEqualTo(4.5);
        }
    }

    @Test
    void contrast_ofBlackAndWhite_is21() {
        assertThat(contrast("#000000", "#ffffff")).isEqualTo(21, org.assertj.core.data.Offset.offset(1e-4));
    }

    private static double contrast(String one, String other) {
        return ColourSight.contrast(one, other);
    }
}
