package telling.analysis.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import telling.analysis.Comparison;
import telling.analysis.Distribution;
import telling.analysis.Tabulate;
import telling.base.Language;
import telling.base.ProblemException;
import telling.base.Texts;
import telling.base.Vocabulary;
import telling.chart.Chart;
import telling.chart.ChartData;
import telling.data.Source;
import telling.data.packages.Catalogues;

class ChartKindTest {

    static final Source OUTCOMES = Optional.ofNullable(
                    Catalogues.load(List.of(Path.of("datasets"))).variables().get("outcomes"))
            .orElseThrow();

    static Comparison waves() {
        return Tabulate.comparison(OUTCOMES, 2005, 2013);
    }

    static Distribution wave() {
        return Tabulate.distribution(OUTCOMES, 2013);
    }

    @Test
    void plot_ofDistribution_isBars() {
        assertThat(Plots.of(wave()).recast().kind()).isEqualTo("bars");
    }

    @Test
    void plot_ofTwoWaves_isGrouped() {
        assertThat(Plots.of(waves()).recast().kind()).isEqualTo("grouped");
    }

    @Test
    void as_unknownKind_namesThoseThatFit() {
        assertThatThrownBy(() -> Plots.of(waves()).as("groupd"))
                .isInstanceOfSatisfying(ProblemException.class, refused -> {
                    assertThat(refused.problem().code()).isEqualTo("chart.unknown-kind");
                    assertThat(refused.problem().facts().get("near")).isEqualTo(List.of("grouped"));
                    assertThat(refused.problem().facts().get("kinds"))
                            .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                            .contains("grouped")
                            .doesNotContain("points");
                });
    }

    @Test
    void as_kindOfOtherThings_namesThoseThatFit() {
        assertThatThrownBy(() -> Plots.of(wave()).as("grouped"))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.problem().code()).isEqualTo("chart.unfit-kind"));
    }

    @Test
    void as_chartPutTogetherByHand_isRefused() {
        Chart chart = Chart.of("t", "", "", "", Language.EN, List.of(), List.of(), ChartData.EMPTY);
        assertThatThrownBy(() -> chart.as("bars"))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.problem().code()).isEqualTo("chart.one-kind"));
    }

    @Test
    void labels_ofChart_givesItInTheOtherLanguage() {
        Chart chart = Plots.of(waves()).title("Mine").preset("slide").labels("nl");
        assertThat(chart.language()).isEqualTo(Language.NL);
        assertThat(chart.title()).isEqualTo("Mine");
        assertThat(chart.preset().tag()).isEqualTo("slide");
        assertThat(chart.subtitle()).isEqualTo(Plots.of(waves().labels("nl")).subtitle());
        assertThat(chart.labels("en").subtitle()).isEqualTo(Plots.of(waves()).subtitle());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void vocabulary_ofKinds_saysWhatEachIs(Language language) {
        Map<String, String> names = Vocabulary.of(Vocabulary.CHART_KINDS, language);
        assertThat(names).containsKeys("bars", "grouped", "points");
        names.forEach((name, meaning) -> {
            assertThat(Texts.has(language, "analysis.kind." + name)).as(name).isTrue();
            assertThat(meaning).isNotBlank();
        });
    }
}
