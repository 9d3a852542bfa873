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
import telling.base.Workspace;
import telling.chart.Axis;
import telling.chart.Chart;
import telling.chart.ChartData;
import telling.chart.Look;
import telling.chart.Mark;
import telling.chart.Panel;
import telling.chart.Series;
import telling.data.Catalogue;
import telling.data.DataTable;
import telling.data.Preloaded;
import telling.data.Source;
import telling.data.packages.Catalogues;

class ChartKindTest {

    static final Source OUTCOMES = Preloaded.outcomes();

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

    @Test
    void dumbbell_ofTwoWaves_labelsTheChangeInPoints() {
        Axis.Categorical rows = (Axis.Categorical)
                Plots.of(waves()).as("dumbbell").panels().get(0).y();
        assertThat(rows.aside().at(0)).isEqualTo("−15.5");
        assertThat(rows.aside().heading()).isEqualTo("Change, pp");
        Axis.Categorical dutch = (Axis.Categorical)
                Plots.of(waves()).as("dumbbell").labels("nl").panels().get(0).y();
        assertThat(dutch.aside().at(0)).isEqualTo("−15,5");
        assertThat(dutch.aside().heading()).isEqualTo("Verschil, pp");
    }

    @Test
    void bases_ofTwoWaves_hasOnePanelPerBaseOnOneScale() {
        Chart chart = Plots.of(waves()).as("bases");
        assertThat(chart.panels()).hasSize(2);
        assertThat(chart.panels().get(0).x()).isEqualTo(chart.panels().get(1).x());
        assertThat(((Axis.Categorical) chart.panels().get(0).y()).aside().at(0)).isEqualTo("−15.5");
        assertThat(((Axis.Categorical) chart.panels().get(1).y()).aside().at(0)).isEqualTo("+0.6");
        assertThat(chart.alt()).contains("return 34.6% → 19.1%").contains("return 9.6% → 10.2%");
    }

    @Test
    void whole_of2013_showsThe359WhoseOutcomeWasNotPublished() {
        Chart chart = Plots.of(wave()).as("whole");
        List<String> labels = chart.panels().get(0).marks().stream()
                .filter(Mark.Bar.class::isInstance)
                .map(mark -> ((Mark.Bar) mark).label())
                .toList();
        assertThat(labels).containsExactly("409 (53.3%)", "359 (46.7%)");
        assertThat(chart.title()).isEqualTo("What is known of all 768 persons, 2013");
    }

    @Test
    void stacked_ofTwoWaves_hatchesWhatIsNotStatedAndPrintsN() {
        Chart chart = Plots.of(waves()).as("stacked");
        Panel panel = chart.panels().get(0);
        assertThat(((Axis.Categorical) panel.y()).aside().texts()).containsExactly("217", "409");
        List<Mark.Bar> hatched = panel.marks().stream()
                .filter(Mark.Bar.class::isInstance)
                .map(Mark.Bar.class::cast)
                .filter(bar -> bar.look().fill() == Look.Fill.HATCHED)
                .toList();
        assertThat(hatched)
                .singleElement()
                .satisfies(bar -> assertThat(bar.label()).isEqualTo("4.6%"));
    }

    @Test
    void stacked_inOneWaveOrTwo_givesACategoryTheSameColour() {
        Map<String, Look> two = looks(Plots.of(waves()).as("stacked"));
        Map<String, Look> one = looks(Plots.of(wave()).as("stacked"));
        assertThat(two).containsAllEntriesOf(one);
        assertThat(one.values()).doesNotHaveDuplicates();
    }

    private static Map<String, Look> looks(Chart chart) {
        return chart.series().stream().collect(java.util.stream.Collectors.toMap(Series::name, Series::look));
    }

    @Test
    void lines_whereTheBaseMeansSomethingElse_areNotDrawnAndSaySo() {
        Chart chart = Plots.of(waves()).as("lines");
        assertThat(chart.panels().get(0).marks())
                .filteredOn(Mark.Line.class::isInstance)
                .isNotEmpty()
                .allSatisfy(line -> assertThat(((Mark.Line) line).xs()).hasSize(1));
        assertThat(chart.source()).startsWith("No line is drawn from 2005 to 2013");
    }

    @Test
    void bars_ofCensus_haveWhiskersOnlyWhereIntervalsWereAsked() {
        assertThat(Plots.of(waves()).panels().get(0).marks()).noneMatch(Mark.Rule.class::isInstance);
        Chart asked = Plots.of(waves().interval());
        assertThat(asked.panels().get(0).marks()).anyMatch(Mark.Rule.class::isInstance);
        assertThat(asked.subtitle()).endsWith("whiskers: 95% interval as if sampled; it is not");
    }

    @Test
    void title_whereAClaimOfExactlyThisIsSupported_isItsStatement() {
        Workspace before = new Workspace(Path.of("")).enter();
        try {
            Workspace.current().put(Catalogue.class, Catalogues.load(List.of(Path.of("datasets"))));
            assertThat(Plots.of(wave()).title()).isEqualTo("Strikingly many got asylum after all in 2013");
            assertThat(Plots.of(wave()).subtitle()).startsWith("Persons helped on, by outcome: 2013. ");
            assertThat(Plots.of(waves()).title()).isEqualTo("Persons helped on, by outcome: 2005, 2013");
            assertThat(Plots.of(Tabulate.distribution(OUTCOMES, 2005)).title())
                    .isEqualTo("Persons helped on, by outcome: 2005");
        } finally {
            before.enter();
        }
    }

    @Test
    void figures_ofPrint_areOpenOnABandWherePrintSaysAbout() {
        DataTable published = (DataTable) Optional.ofNullable(Catalogues.load(List.of(Path.of("datasets")))
                        .variables()
                        .get("published"))
                .orElseThrow();
        Chart chart = Plots.of(telling.api.Telling.filter(published, "id = organisations-known-2013"));
        List<Mark> marks = chart.panels().get(0).marks();
        assertThat(marks).hasSize(2);
        Mark.Band band = (Mark.Band) marks.get(0);
        assertThat(band.x0()).isEqualTo(45);
        assertThat(band.x1()).isEqualTo(55);
        assertThat(marks.get(1).look().fill()).isEqualTo(Look.Fill.OPEN);
        assertThat(((Mark.Point) marks.get(1)).label()).isEqualTo("about 50");
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
