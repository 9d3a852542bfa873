package telling.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import telling.base.Language;
import telling.base.ProblemException;
import telling.base.Texts;

class HouseFileTest {

    @TempDir
    Path folder;

    private HouseFile.Reading read(String... lines) throws IOException {
        Files.writeString(folder.resolve(HouseFile.NAME), String.join("\n", lines));
        return HouseFile.in(List.of(folder.resolve("none"), folder));
    }

    @Test
    void house_withColoursTextAndLogo_isRead() throws IOException {
        HouseFile.Reading house =
                read("# our house", "colours = #005F73, #bb3e03", "", "text=#22223b", "logo = Stichting X");

        assertThat(house.style().colours()).containsExactly("#005f73", "#bb3e03");
        assertThat(house.style().text()).contains("#22223b");
        assertThat(house.style().logo()).isEqualTo("Stichting X");
        assertThat(house.warnings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "colours = #ffee00 | house.properties:2: | stands 1.2 to 1 on white; 3.0 to 1 | such as #",
                "colours = red | house.properties:2: | \"red\" is no colour | #254d7f",
                "text = #8a9099 | house.properties:2: | 4.5 to 1 | such as #",
                "colors = #005f73 | house.properties:2: | \"colors\" | did you mean: colours",
                "colours #005f73 | house.properties:2: | has no = | key = value",
                "font = no.ttf | house.properties:2: | no.ttf | ttf",
                "colours = #005f73,#005f73,#005f73,#005f73,#005f73,#005f73,#005f73 | house.properties:2: | 7 colours | 6",
            })
    void house_thatIsWrong_saysFileLineNumberAndRemedy(String line, String place, String fault, String remedy) {
        assertThatThrownBy(() -> read("# first", line))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(Texts.of(Language.EN, e.problem())).contains(place, fault, remedy));
    }

    @Test
    void house_withColoursAlikeToSome_warnsWithTheNumber() throws IOException {
        HouseFile.Reading house = read("colours = #b13436, #4a7a2c");

        assertThat(house.style().colours()).hasSize(2);
        assertThat(house.warnings()).hasSize(1);
        assertThat(Texts.of(Language.EN, house.warnings().get(0)))
                .contains("house.properties:1", "#b13436", "#4a7a2c")
                .containsPattern("[0-9]\\.[0-9]");
    }
}
