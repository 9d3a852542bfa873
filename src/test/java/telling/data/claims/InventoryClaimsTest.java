package telling.data.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import telling.base.Language;
import telling.data.Check;
import telling.data.Claim;
import telling.data.ClaimCheck;
import telling.data.DataPackage;
import telling.data.packages.DataPackages;

/** The claims of the inventory, with the numbers of the publication. */
class InventoryClaimsTest {

    private static final DataPackage INVENTORY =
            DataPackages.read(Path.of("datasets/noodopvang")).dataPackage().orElseThrow();

    static Stream<Claim> claims() {
        return INVENTORY.claims().stream();
    }

    @ParameterizedTest
    @MethodSource("claims")
    void claim_ofTheInventory_hasTheVerdictOfTheRegister(Claim claim) {
        assertThat(ClaimJudge.check(INVENTORY, claim).verdict())
                .isEqualTo(claim.verdict().tag());
    }

    @ParameterizedTest
    @CsvSource({
        "helped-on-more, supported",
        "helped-on-cause, not-testable",
        "procedures-longer-2005, not-testable",
        "unsatisfactory-more-2005, not-testable",
        "asylum-most, supported",
        "return-fell, base-dependent",
        "return-halved, contradicted",
    })
    void claim_named_hasTheVerdictOfTheBrief(String id, String verdict) {
        assertThat(check(id).verdict()).isEqualTo(verdict);
    }

    @Test
    void helpedOnMore_readings_haveThePublishedNumbers() {
        assertThat(check("helped-on-more").readings())
                .extracting(ClaimCheck.Reading::toString)
                .containsExactly(
                        "count 409 > 217", "share of persons 53.3% > 27.7%", "share of sheltered 57.6% > 27.7%");
    }

    @Test
    void helpedOnMore_caveats_nameLastingAndBothKindsOfPersons() {
        List<String> caveats = check("helped-on-more").caveats().stream()
                .map(words -> words.in(Language.EN, ""))
                .toList();
        assertThat(caveats)
                .anyMatch(text -> text.contains("a lasting solution") && text.contains("2013: a solution"))
                .anyMatch(text -> text.contains("710 sheltered and 58 financially"));
    }

    /** 0.5 × (75 + n) / 217 reaches 78 / 409 at n = 8; all ten in 2005 leave the sheltered at 85/782 against 78/710. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "return-fell | 10 of 217 in 2005 are in no category; wherever they belong, the verdict stays",
                "return-halved | 10 of 217 in 2005 are in no category; the verdict would be \"depends on the base\" with"
                        + " 8 of them in return-2005",
            })
    void claim_withARemainder_saysWhetherItCouldTurnTheVerdict(String id, String caveat) {
        assertThat(check(id).caveats())
                .extracting(words -> words.in(Language.EN, ""))
                .contains(caveat);
    }

    @Test
    void returnFell_holdsOfSolutionsAlone() {
        assertThat(check("return-fell").readings())
                .filteredOn(ClaimCheck.Reading::holds)
                .extracting(ClaimCheck.Reading::base)
                .containsExactly("solutions");
    }

    @Test
    void unsatisfactory_namesTheCellThatWasNotPublished() {
        assertThat(check("unsatisfactory-more-2005").caveats())
                .extracting(words -> words.in(Language.EN, ""))
                .anyMatch(text -> text.startsWith("inventories.left_unsatisfactorily-2013 has no value"));
    }

    @Test
    void claim_withAnotherVerdictInTheRegister_differs() {
        Claim held = check("helped-on-more").claim();
        Claim turned = new Claim(
                held.id(),
                held.statement(),
                held.left(),
                held.operator(),
                held.right(),
                held.measure(),
                held.bases(),
                Check.Status.CONTRADICTED,
                held.reason(),
                held.source());

        ClaimCheck check = ClaimJudge.check(INVENTORY, turned);

        assertThat(check.verdict()).isEqualTo("supported");
        assertThat(check.status()).isEqualTo(Check.Status.DIFFERS);
        assertThat(check.check(Language.EN))
                .extracting(Check::kind, Check::published, Check::computed, Check::passes)
                .containsExactly(Check.Kind.CLAIM, "contradicted", "supported", false);
    }

    private static ClaimCheck check(String id) {
        return claims().filter(claim -> claim.id().equals(id))
                .map(claim -> ClaimJudge.check(INVENTORY, claim))
                .findFirst()
                .orElseThrow();
    }
}
