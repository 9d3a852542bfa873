package telling.data.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import telling.base.Language;
import telling.base.Place;
import telling.base.Problem;
import telling.base.Texts;
import telling.data.ClaimCheck;
import telling.data.DataPackage;
import telling.data.packages.DataPackages;
import telling.data.packages.PackageReading;

/** Claims of a package of another field, and rows that are no claims. */
class ClaimReaderTest {

    private static final String FIGURE = "answered-2022,25,pupils,,exact,transcribed,page 1\n";

    @TempDir
    Path folder;

    @Test
    void claim_thatHoldsOfOneBase_isBaseDependent() throws IOException {
        ClaimCheck check = check("rose,yes-2022,>,yes-2018,share,,base-dependent,more say yes,page 2\n");
        assertThat(check)
                .hasToString("rose: base-dependent (share of answered 36.0% > 60.0% fails;"
                        + " share of asked 36.0% > 30.0%)");
        assertThat(check.passes()).isTrue();
    }

    @Test
    void claim_ofOneBase_isJudgedOnThatBaseAlone() throws IOException {
        assertThat(check("rose,yes-2022,>,yes-2018,share,asked,supported,more say yes,page 2\n")
                        .verdict())
                .isEqualTo("supported");
    }

    @Test
    void claim_ofTheNameOfAWaveThatIsAnAlias_findsTheWave() throws IOException {
        assertThat(check("fell,yes-2022,<,yes-2017,count,,supported,fewer say yes,page 2\n")
                        .verdict())
                .isEqualTo("supported");
    }

    @Test
    void claim_ofASumAFactorAndSeveralOnTheRight_isExact() throws IOException {
        assertThat(check("most,yes-2018,>,no-2018+perhaps-2018 0.5*answered-2018,count,,supported,most,page 2\n"))
                .hasToString("most: supported (count 12 > 8, 10)");
    }

    @Test
    void claim_ofACategoryThatAWaveHasNoRowFor_isNotTestableAndNeverZero() throws IOException {
        ClaimCheck check = check("doubt,perhaps-2022,<,perhaps-2018,count,,not-testable,less doubt,page 2\n");
        assertThat(check.verdict()).isEqualTo("not-testable");
        assertThat(check.caveats())
                .extracting(words -> words.in(Language.EN, ""))
                .containsExactly("perhaps-2022 has no value in the tables");
    }

    @Test
    void claim_ofAWaveThatNobodyHas_isNotTestable() throws IOException {
        assertThat(check("later,yes-2030,>,yes-2022,count,,not-testable,more later,page 2\n")
                        .verdict())
                .isEqualTo("not-testable");
    }

    @Test
    void rows_thatAreNoClaims_areToldWithLineColumnAndNearName() throws IOException {
        List<Problem> problems = read("""
                cell,yse-2022,>,yes-2018,count,,supported,a,p
                word,yes-2022,>,yes-2018,count,,suported,a,p
                base,yes-2022,>,yes-2018,share,askd,supported,a,p
                term,yes 2022,>,yes-2018,count,,supported,a,p
                half,yes-2022,>,,count,,supported,a,p
                cell,,,,none,,not-testable,a,p
                """).problems();
        assertThat(problems)
                .extracting(p -> p.code() + " "
                        + p.place().flatMap(ClaimReaderTest::where).orElse("?"))
                .containsExactly(
                        "data.claim-cell 2:left",
                        "data.unknown-word 3:verdict",
                        "data.claim-base 4:base",
                        "data.claim-term 5:left",
                        "data.claim-needs 6:right",
                        "data.duplicate-claim 7:id");
        assertThat(Texts.of(Language.EN, problems.get(0)))
                .contains("No table of the package has a cell \"yse-2022\".")
                .contains("did you mean: yes-2022");
    }

    private static Optional<String> where(Place place) {
        return Optional.of(place.line().orElse(0) + ":" + place.column().orElse(""));
    }

    private ClaimCheck check(String row) throws IOException {
        PackageReading reading = read(row);
        assertThat(reading.problems()).isEmpty();
        DataPackage school = reading.dataPackage().orElseThrow();
        return ClaimJudge.check(school, school.claims().get(0));
    }

    private PackageReading read(String said) throws IOException {
        return DataPackages.read(SchoolPackage.write(folder, "", FIGURE, said));
    }
}
