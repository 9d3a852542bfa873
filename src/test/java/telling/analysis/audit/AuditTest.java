package telling.analysis.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import telling.analysis.Rows;
import telling.analysis.Tabulate;
import telling.base.Language;
import telling.base.ProblemException;
import telling.base.Workspace;
import telling.data.Catalogue;
import telling.data.DataPackage;
import telling.data.DataTable;
import telling.data.Field;
import telling.data.FieldType;
import telling.data.Figure;
import telling.data.Provenance;
import telling.data.Roles;
import telling.data.Schema;
import telling.data.Words;
import telling.data.claims.SchoolPackage;
import telling.data.packages.Catalogues;
import telling.data.packages.DataPackages;

class AuditTest {

    @TempDir
    Path folder;

    private Workspace before;

    @BeforeEach
    void enter() {
        before = new Workspace(Path.of("")).enter();
        Workspace.current().put(Catalogue.class, Catalogues.load(List.of(Path.of("datasets/noodopvang"))));
    }

    @AfterEach
    void leave() {
        before.enter();
    }

    private static DataTable table(String variable) {
        DataTable table = Workspace.current().get(Catalogue.class).variables().get(variable);
        assertThat(table).isNotNull();
        return table;
    }

    @Test
    void inventory_hasExactlyTheThreeFaultsOfPrint() {
        assertThat(Auditor.everything().findings())
                .extracting(Finding::place, Finding::published, Finding::computed)
                .containsExactly(
                        tuple("no-fault-share-2005", "5%", "5.53%"),
                        tuple("persons-per-organisation-2013", "almost 30", "26.48"),
                        tuple("solutions-2005", "217", "207"));
    }

    @Test
    void inventory_theMissingTen_nameThe95PercentOfPrint() {
        assertThat(Auditor.everything().findings().get(2).explanation().in(Language.EN, ""))
                .contains("10 short of 217")
                .contains("95%");
    }

    @Test
    void inventory_faultsAreFoundWithoutTheRegisterAdmittingThem() {
        DataPackage held = Workspace.current().get(Catalogue.class).packages().get(0);
        List<Figure> silent = held.figures().stream()
                .map(f -> new Figure(
                        f.id(),
                        f.value(),
                        f.low(),
                        f.high(),
                        f.unit(),
                        f.rounding(),
                        f.qualifier(),
                        f.kind(),
                        f.source(),
                        Optional.empty(),
                        Optional.empty()))
                .toList();
        DataPackage unaware = new DataPackage(
                held.name(),
                held.version(),
                held.title(),
                held.folder(),
                held.tables(),
                held.primary(),
                silent,
                held.claims());
        assertThat(Auditor.of(unaware).places())
                .containsExactly("no-fault-share-2005", "persons-per-organisation-2013", "solutions-2005");
    }

    @Test
    void table_ofThePackage_hasItsOwnFindingsAlone() {
        assertThat(Auditor.of(table("outcomes")).places()).containsExactly("no-fault-share-2005", "solutions-2005");
        assertThat(Auditor.of(table("departures")).clean()).isTrue();
        assertThat(Auditor.of(table("published")).places()).hasSize(3);
    }

    @Test
    void comparison_hasTheFindingsOfItsWaves() {
        assertThat(Auditor.of(Tabulate.comparison(table("outcomes"), 2005, 2013))
                        .places())
                .containsExactly("no-fault-share-2005", "solutions-2005");
        assertThat(Auditor.of(Tabulate.distribution(table("outcomes"), 2013)).clean())
                .isTrue();
    }

    @Test
    void filter_thatLeavesRowsOut_isAuditedOnTheWholeWave() {
        assertThat(Auditor.of(Rows.filter(table("outcomes"), "year = 2013", "persons > 50"))
                        .clean())
                .isTrue();
    }

    @Test
    void packageOfAnotherField_findsItsFaultsByTheSameRules() throws IOException {
        Audit audit = school("", """
                yes-2018,13,pupils,,exact,transcribed,page 1
                yes-share-2018,60,percent,1,rounded,recomputed,page 1
                no-share-2018,35,percent,1,rounded,recomputed,page 1
                perhaps-share-2018,5,percent,1,rounded,recomputed,page 1
                yes-share-2022,36,percent,1,rounded,recomputed,page 1
                no-share-2022,46,percent,1,rounded,recomputed,page 1
                answered-share-2018,50,percent,1,rounded,recomputed,page 1
                pupils-2022,25,pupils,,exact,transcribed,page 1
                teachers-2022,4,teachers,,exact,transcribed,page 1
                pupils-per-teacher-2022,7,pupils per teacher,1,rounded,recomputed,page 1
                """);
        assertThat(audit.findings())
                .extracting(f -> f.rule() + " " + f.place() + " " + f.computed())
                .containsExactly(
                        "percent-sum answers, 2022 100%",
                        "count-and-percent no-share-2022 64%",
                        "ratio pupils-per-teacher-2022 6.25",
                        "double-entry yes-2018 12");
    }

    @Test
    void share_thatFitsAnotherBase_isANote() throws IOException {
        Audit audit = school("", "yes-share-2018,30,percent,1,rounded,recomputed,page 1\n");
        assertThat(audit.clean()).isTrue();
        assertThat(audit.notes())
                .extracting(f -> f.explanation().in(Language.EN, ""))
                .anyMatch(text -> text.contains("it would fit the base asked (40)"));
    }

    @Test
    void schemaRounding_allowsPartsToMissTheirTotal() {
        assertThat(Auditor.of(rounded(5)).clean()).isTrue();
        assertThat(Auditor.of(rounded(0)).findings())
                .extracting(Finding::rule, Finding::published, Finding::computed)
                .containsExactly(tuple("parts-and-total", "100", "105"));
    }

    /** 35 + 40 + 30, with a printed total of 100. */
    private static DataTable rounded(int base) {
        Field count = new Field(
                "n",
                FieldType.INTEGER,
                Words.of(""),
                Words.of(""),
                Words.of(""),
                List.of(),
                List.of(),
                base == 0 ? Optional.empty() : Optional.of(base));
        Table table = Table.create(
                "rounded",
                StringColumn.create("answer", "a", "b", "c", "Total"),
                IntColumn.create("n", 35, 40, 30, 100));
        return DataTable.of(table, new Schema(List.of(count)), Roles.NONE, Provenance.of("rounded"));
    }

    @Test
    void plainTable_withTotalRowAndPercents_isDetected() {
        Table table = Table.create(
                "plain",
                StringColumn.create("answer", "yes", "no", "total"),
                IntColumn.create("n", 7, 13, 20),
                IntColumn.create("percent", 33, 65, 100));
        assertThat(Auditor.of(table).findings())
                .extracting(Finding::rule, Finding::place, Finding::published, Finding::computed)
                .containsExactly(
                        tuple("percent-sum", "plain", "98%", "100%"),
                        tuple("count-and-percent", "plain, yes", "33%", "35%"));
    }

    @Test
    void plainTable_withOptions_isReadAsAsked() {
        Table table = Table.create(
                "asked",
                StringColumn.create("who", "men", "women", "together"),
                IntColumn.create("k", 40, 61, 100),
                DoubleColumn.create("part", 0.40, 0.60, 1.0));
        Audit audit = Auditor.table(DataTable.of(table), List.of("category=who", "count=k", "total=together"));
        assertThat(audit.findings())
                .extracting(Finding::rule, Finding::published, Finding::computed)
                .containsExactly(tuple("parts-and-total", "100", "101"));
    }

    @Test
    void percentsAcrossARow_declaredAsOneWhole_haveToMakeAHundred() {
        DataTable applications = table("applications");
        assertThat(Auditor.of(applications).clean()).isTrue();
        Table changed = Table.create(
                "applications",
                IntColumn.create("year", new int[] {2013}),
                IntColumn.create("granted_percent", new int[] {58}),
                IntColumn.create("refused_percent", new int[] {40}));
        DataTable off = DataTable.of(changed, applications.schema(), Roles.NONE, applications.provenance());
        assertThat(Auditor.of(off).findings())
                .extracting(Finding::rule, Finding::place, Finding::published, Finding::computed)
                .containsExactly(tuple("row-sum", "applications, 2013", "98%", "100%"));
    }

    @Test
    void percentsAcrossARow_ofMostRows_haveToMakeAHundredInAll() {
        Table table = Table.create(
                "modes",
                StringColumn.create("town", "a", "b", "c", "d"),
                DoubleColumn.create("bike_percent", 30.0, 40.5, 20.0, 51.0),
                DoubleColumn.create("car_percent", 60.0, 50.1, 70.0, 40.0),
                DoubleColumn.create("walk_percent", 10.0, 9.5, 10.0, 10.0));
        // b makes 100.1, which three roundings to a tenth explain; d makes 101
        assertThat(Auditor.of(table).findings())
                .extracting(Finding::rule, Finding::place, Finding::published)
                .containsExactly(tuple("row-sum", "modes, d", "101%"));
    }

    @Test
    void percentsAcrossARow_asAsked_areOneWhole() {
        Table table = Table.create(
                "asked",
                IntColumn.create("year", new int[] {2020}),
                IntColumn.create("yes", new int[] {55}),
                IntColumn.create("no", new int[] {42}),
                IntColumn.create("n", new int[] {90}));
        assertThat(Auditor.table(DataTable.of(table), List.of("across=yes, no")).findings())
                .extracting(Finding::rule, Finding::published)
                .containsExactly(tuple("row-sum", "97%"));
    }

    @Test
    void percentWithoutCount_thatNoCountOfNGives_isFound() {
        Table table = Table.create(
                "grim", StringColumn.create("answer", "a", "b", "c"), IntColumn.create("percent", 16, 35, 50));
        assertThat(Auditor.table(DataTable.of(table), List.of("base=20")).findings())
                .extracting(Finding::rule, Finding::place)
                .containsExactly(tuple("possible-percent", "grim, a"));
    }

    @Test
    void percentOfAHundredOrMore_isNotInformative() {
        Table table =
                Table.create("large", StringColumn.create("answer", "a", "b"), IntColumn.create("percent", 17, 83));
        Audit audit = Auditor.table(DataTable.of(table), List.of("base=100"));
        assertThat(audit.clean()).isTrue();
        assertThat(audit.notes()).extracting(Finding::rule).containsExactly("possible-percent");
    }

    @Test
    void percents_thatRoundingExplains_areNoFinding() {
        Table thirds = Table.create(
                "thirds", StringColumn.create("answer", "a", "b", "c"), IntColumn.create("percent", 33, 33, 33));
        assertThat(Auditor.of(thirds).clean()).isTrue();
        assertThat(Auditor.table(DataTable.of(thirds), List.of("precision=0.1")).places())
                .containsExactly("thirds");
    }

    @Test
    void severalAnswersEach_maySumToMore() {
        Table table = Table.create(
                "multi",
                StringColumn.create("answer", "a", "b", "total"),
                IntColumn.create("n", 15, 12, 20),
                IntColumn.create("percent", 75, 60, 100));
        assertThat(Auditor.table(DataTable.of(table), List.of("multiple=yes")).clean())
                .isTrue();
        assertThat(Auditor.of(table).clean()).isFalse();
    }

    @Test
    void categories_repeatedUnknownOrVariant_areFound() {
        Field answer = new Field(
                "answer",
                FieldType.STRING,
                Words.of(""),
                Words.of(""),
                Words.of(""),
                List.of(new Field.Category("yes", Words.of("yes")), new Field.Category("no", Words.of("no"))),
                List.of(),
                Optional.empty());
        Table table = Table.create(
                "codes", StringColumn.create("answer", "yes", "no", "no", "Yes"), IntColumn.create("n", 1, 2, 3, 4));
        DataTable data = DataTable.of(table, new Schema(List.of(answer)), Roles.NONE, Provenance.of("codes"));
        assertThat(Auditor.of(data).findings())
                .extracting(f -> f.place() + ": " + f.explanation().in(Language.EN, ""))
                .containsExactly(
                        "codes, Yes: category Yes is not among those declared",
                        "codes, Yes: the same as yes, written differently",
                        "codes, no: category no stands in 2 rows of one wave");
    }

    @Test
    void wave_withoutTheDefaultBase_isFound() {
        Roles roles = new Roles(
                Optional.of("year"),
                Optional.of("answer"),
                Optional.of("n"),
                Optional.empty(),
                Roles.Design.CENSUS,
                List.of(new Roles.Base("asked", Words.of("asked"), true, Map.of("2018", 3L), Map.of(), "", "")),
                Optional.empty(),
                List.of(),
                List.of(),
                Map.of());
        Table table = Table.create(
                "waves",
                IntColumn.create("year", 2018, 2018, 2022),
                StringColumn.create("answer", "a", "b", "a"),
                IntColumn.create("n", 1, 2, 3));
        DataTable data = DataTable.of(table, new Schema(List.of()), roles, Provenance.of("waves"));
        assertThat(Auditor.of(data).findings())
                .extracting(Finding::rule, Finding::place)
                .containsExactly(tuple("wave-without-base", "waves, 2022"));
    }

    @Test
    void option_mistyped_namesTheNearOne() {
        assertThatThrownBy(() -> Auditor.table(table("outcomes"), List.of("totl=x")))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem().facts().get("near")).isEqualTo(List.of("total")));
    }

    private Audit school(String rounding, String report) throws IOException {
        return Auditor.of(
                DataPackages.read(SchoolPackage.write(folder, rounding, report, "a,,,,none,,not-testable,a,p\n"))
                        .dataPackage()
                        .orElseThrow());
    }

    /** A table that nobody described: its year tells waves apart, so that no region stands twice. */
    @Test
    void audit_columnOfYears_isTheWave() {
        DataTable jobs = DataTable.of(Table.create(
                "jobs",
                StringColumn.create("region", "north", "south", "north", "south"),
                IntColumn.create("year", 2019, 2019, 2022, 2022),
                IntColumn.create("jobs", 105, 95, 110, 90),
                IntColumn.create("all", 205, 205, 200, 200)));
        assertThat(Auditor.of(jobs).findings()).isEmpty();
        assertThat(Auditor.table(jobs, List.of("total=all")).findings())
                .extracting(Finding::place, Finding::published, Finding::computed)
                .containsExactly(tuple("jobs, 2019", "205", "200"));
    }

    /** Cut by sex, each answer stands twice a year; what does not add up is the piece of the women in 2022. */
    @Test
    void audit_tableCutFurther_isReadPieceByPiece() {
        Table votes = Table.create(
                "votes",
                IntColumn.create("year", 2019, 2019, 2019, 2019, 2022, 2022, 2022, 2022),
                StringColumn.create("sex", "men", "men", "women", "women", "men", "men", "women", "women"),
                StringColumn.create("answer", "yes", "no", "yes", "no", "yes", "no", "yes", "no"),
                IntColumn.create("n", 30, 10, 20, 20, 45, 15, 10, 10),
                IntColumn.create("percent", 75, 25, 50, 50, 75, 25, 50, 40));
        assertThat(Auditor.table(DataTable.of(votes), List.of("category=answer", "count=n"))
                        .findings())
                .extracting(Finding::place, Finding::rule)
                .containsExactly(
                        tuple("votes, 2022, women", "percent-sum"),
                        tuple("votes, 2022, women, no", "count-and-percent"));
    }

    /** A remark on each row cuts nothing: an answer that stands twice is still found. */
    @Test
    void audit_columnOfRemarks_doesNotHideARepetition() {
        Table votes = Table.create(
                "votes",
                IntColumn.create("year", 2019, 2019, 2019),
                StringColumn.create("answer", "yes", "no", "yes"),
                StringColumn.create("remark", "counted", "estimated", "late"),
                IntColumn.create("n", 30, 10, 20));
        assertThat(Auditor.table(DataTable.of(votes), List.of("category=answer", "count=n"))
                        .findings())
                .extracting(Finding::place, Finding::rule)
                .containsExactly(tuple("votes, 2019, yes", "categories"));
    }

    private static Table regions(int totalOfSouth) {
        return Table.create(
                "regions",
                StringColumn.create("region", "north", "south", "east", "Total"),
                IntColumn.create("y2020", 10, 5, 1, 16),
                IntColumn.create("y2021", 12, 3, 4, 19),
                IntColumn.create("Total", 22, totalOfSouth, 5, 35));
    }

    @Test
    void audit_ofCountsSideBySide_holdsThemAgainstTheirTotals() {
        assertThat(Auditor.of(regions(8)).findings()).isEmpty();
        assertThat(Auditor.of(regions(9)).findings())
                .extracting(Finding::rule, Finding::place, Finding::published, Finding::computed)
                .containsExactly(
                        tuple("parts-and-total", "regions, Total", "35", "36"),
                        tuple("parts-and-total", "regions, south", "9", "8"));
    }

    @Test
    void audit_ofColumnsThatAreNoPartsOfTheirTotal_findsNothing() {
        Table table = regions(9).removeColumns("y2021").addColumns(IntColumn.create("visits", 70, 80, 20, 170));
        assertThat(Auditor.of(table).findings()).isEmpty();
    }
}
