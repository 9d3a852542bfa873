package telling.assist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import telling.base.Language;
import telling.command.Commands;
import telling.command.StubSession;

class AssistantTest {

    @TempDir
    Path folder;

    private Completion complete(String text) {
        StubSession session = new StubSession(folder);
        return new Assistant(session, () -> Commands.installed().shapes(Language.EN)).complete(text, text.length());
    }

    private List<String> offers(String text) {
        Completion completion = complete(text);
        String typed = text.substring(completion.from());
        return completion.offers().stream()
                .map(Completion.Offer::text)
                .filter(offer -> offer.startsWith(typed))
                .toList();
    }

    @Test
    void slash_offersCommandsWithTheirSummary() {
        assertThat(offers("/dis")).containsExactly("/distribution");
        assertThat(offers("%com")).containsExactly("%compare");
        assertThat(complete("/").offers())
                .contains(Completion.Offer.whole("/vars", "the variables, with types and shapes"));
    }

    @Test
    void commandTable_offersVariables() {
        assertThat(offers("/filter ou")).containsExactly("outcomes");
    }

    @Test
    void filterCommand_offersColumnsThenValuesWithCounts() {
        assertThat(offers("/filter outcomes ")).contains("year", "outcome", "persons");
        assertThat(offers("/filter outcomes year=2013 out")).containsExactly("outcome");
        assertThat(complete("/filter outcomes outcome=me").offers())
                .contains(Completion.Offer.whole("medical", "2 rows"), Completion.Offer.whole("no-fault", "1 row"));
        assertThat(offers("/filter outcomes outcome in (return, as")).containsExactly("asylum");
    }

    @Test
    void filterCall_insideItsString_offersColumnsAndValues() {
        assertThat(offers("filter(outcomes, \"pe")).containsExactly("persons");
        assertThat(offers("var x = filter(outcomes, \"year = 20")).containsExactlyInAnyOrder("2005", "2013");
        assertThat(offers("filter(outcomes, \"year = 2005\", \"out")).containsExactly("outcome");
    }

    @Test
    void compareCall_offersWavesBasesAndCrosswalks() {
        assertThat(offers("compare(outcomes, ")).containsExactlyInAnyOrder("2005", "2013");
        assertThat(offers("compare(outcomes, 2005, 201")).containsExactly("2013");
        assertThat(offers("compare(outcomes, 2005, 2013).of(\"per")).containsExactly("persons");
        assertThat(offers("compare(outcomes, 2005, 2013).by(\"")).contains("group");
    }

    @Test
    void compareCommand_offersWavesAndOptionValues() {
        assertThat(offers("/compare 20")).containsExactlyInAnyOrder("2005", "2013");
        assertThat(offers("/compare 2005 2013 of=")).contains("persons", "solutions");
        assertThat(offers("/compare 2005 2013 --b")).containsExactly("--by");
        assertThat(offers("/compare 2005 2013 labels=")).containsExactly("en", "nl");
    }

    @Test
    void files_areOfferedFromTheSessionsFolder() throws IOException {
        Files.writeString(folder.resolve("survey.csv"), "");
        Files.writeString(folder.resolve("brief.java"), "");
        Files.createDirectory(folder.resolve("data"));

        assertThat(offers("/load s")).containsExactly("survey.csv");
        assertThat(offers("/run ")).containsExactly("brief.java", "data/");
        assertThat(offers("load(\"da")).containsExactly("data/");
        assertThat(offers("/cd ")).containsExactly("data/");
    }

    @Test
    void verify_offersTheFiguresOfTheRegister() {
        assertThat(offers("/verify return-2")).contains("return-2005", "return-2013");
        assertThat(offers("verify(\"return-share-2")).contains("return-share-2005");
    }

    @Test
    void otherJava_isLeftToTheEngine() {
        assertThat(offers("outcomes.")).containsExactly("javaSuggestion");
        assertThat(offers("compare(outcomes")).containsExactly("javaSuggestion");
    }

    @Test
    void categoryCall_offersCategoriesThenWaves() {
        assertThat(offers("compare(outcomes, 2005, 2013).share(\"ret")).containsExactly("return");
        assertThat(offers("compare(outcomes, 2005, 2013).share(\"return\", 20")).contains("2005", "2013");
    }

    @Test
    void saveCall_offersTheFormatsOfCharts() {
        assertThat(offers("chart.save(\"")).contains("chart.svg", "chart.png", "chart.pdf", "chart.html");
        assertThat(offers("plot(x).save(\"brief.s")).contains("brief.svg");
    }

    @Test
    void rolesCall_offersPartsThenColumns() {
        assertThat(offers("roles(outcomes, \"wa")).containsExactly("wave=");
        assertThat(offers("roles(outcomes, \"wave=ye")).containsExactly("year");
    }

    @Test
    void stringOfUnknownMeaning_offersNoJava() {
        assertThat(complete("sentence(\"r").offers()).isEmpty();
        assertThat(complete("var s = \"out").offers()).isEmpty();
    }
}
