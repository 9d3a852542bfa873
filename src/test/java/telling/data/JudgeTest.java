package telling.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import telling.base.ProblemException;

class JudgeTest {

    private static Figure figure(String value, String unit, String rounding, String qualifier, String kind) {
        boolean range = qualifier.equals("range");
        return new Figure(
                "id",
                range ? Optional.empty() : Optional.of(new BigDecimal(value)),
                range ? Optional.of(new BigDecimal("2000")) : Optional.empty(),
                range ? Optional.of(new BigDecimal("3000")) : Optional.empty(),
                unit,
                Optional.ofNullable(rounding).map(BigDecimal::new),
                List.of(Figure.Qualifier.values()).stream()
                        .filter(q -> q.tag().equals(qualifier))
                        .findFirst()
                        .orElseThrow(),
                Figure.Kind.valueOf(kind.toUpperCase(java.util.Locale.ROOT)),
                "source",
                Optional.empty(),
                Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "75,persons,,exact,recomputed,75,reproduced",
        "75,persons,,exact,transcribed,75.0,transcribed",
        "75,persons,,exact,recomputed,75.0001,differs",
        "35,percent,1,rounded,recomputed,34.5,reproduced",
        "35,percent,1,rounded,recomputed,35.5,reproduced",
        "35,percent,1,rounded,recomputed,34.49999999999999,differs",
        "35,percent,1,rounded,recomputed,0.3456,differs",
        "7200,persons,100,rounded,recomputed,7219.8,reproduced",
        "50,organisations,10,about,recomputed,55,consistent",
        "50,organisations,10,about,recomputed,55.1,differs",
        "45000,persons,1000,about,recomputed,40500,consistent",
        "2,persons,1,about,recomputed,2.5,consistent",
        "30,persons,,almost,recomputed,27,consistent",
        "30,persons,,almost,recomputed,30,differs",
        "30,persons,,almost,recomputed,26.48275862068966,differs",
        "100,organisations,,over,recomputed,101,consistent",
        "100,organisations,,over,recomputed,110,consistent",
        "100,organisations,,over,recomputed,100,differs",
        "100,organisations,,over,recomputed,110.5,differs",
        "1,years,,more-than,recomputed,1.0000001,reproduced",
        "1,years,,more-than,recomputed,1,differs",
        "0,persons,,range,recomputed,2000,consistent",
        "0,persons,,range,recomputed,3000.5,differs",
        "50,percent,,about-fraction,recomputed,55,consistent",
        "50,percent,,about-fraction,recomputed,59,differs",
        "0.5,proportion,,about-fraction,recomputed,0.45,consistent",
        "33,percent,,about-fraction,recomputed,30,consistent",
    })
    void check_followsTheRulesTable(
            String value, String unit, String rounding, String qualifier, String kind, double x, String status) {
        assertThat(Judge.check(figure(value, unit, rounding, qualifier, kind), x)
                        .status()
                        .tag())
                .isEqualTo(status);
    }

    @Test
    void check_exactFraction_tiesCountBothWays() {
        Figure half = figure("5", "percent", "1", "rounded", "recomputed");

        assertThat(Judge.check(half, BigFraction.of(11, 2)).status()).isEqualTo(Check.Status.REPRODUCED);
        assertThat(Judge.check(half, BigFraction.of(1200, 217)).status()).isEqualTo(Check.Status.DIFFERS);
    }

    @Test
    void check_shareInsteadOfPercent_hintsAtTimesHundred() {
        assertThat(Judge.check(figure("35", "percent", "1", "rounded", "recomputed"), 0.346)
                        .note())
                .isEqualTo("the figure is in percent, 0 to 100; the value times 100 fits");
    }

    @ParameterizedTest
    @CsvSource({
        "26.48275862068966,documented-discrepancy",
        "26.475,documented-discrepancy",
        "26.49,differs",
        "28,differs",
    })
    void check_knownFault_passesOnlyWithTheRecordedValue(double x, String status) {
        Figure plain = figure("30", "persons", null, "almost", "recomputed");
        Figure known = new Figure(
                plain.id(),
                plain.value(),
                plain.low(),
                plain.high(),
                plain.unit(),
                plain.rounding(),
                plain.qualifier(),
                plain.kind(),
                plain.source(),
                Optional.of(new BigDecimal("26.48")),
                Optional.of("768 / 29"));

        assertThat(Judge.check(known, x).status().tag()).isEqualTo(status);
    }

    @Test
    void check_notANumber_isRefused() {
        assertThatThrownBy(() -> Judge.check(figure("30", "persons", null, "almost", "recomputed"), Double.NaN))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("NaN");
    }

    @Test
    void check_writesPublishedAsPrinted() {
        assertThat(Judge.check(figure("30", "persons", null, "almost", "recomputed"), 28)
                        .published())
                .isEqualTo("almost 30");
        assertThat(Judge.check(figure("0", "persons", null, "range", "recomputed"), 28)
                        .published())
                .isEqualTo("2000–3000");
    }

    @Test
    void find_mistypedId_namesTheNearOne() {
        Register register = new Register(List.of(figure("30", "persons", null, "almost", "recomputed")));

        assertThatThrownBy(() -> register.find("idd")).hasMessageContaining("did you mean: id");
    }
}
