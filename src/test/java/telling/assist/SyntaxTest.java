package telling.assist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SyntaxTest {

    private static List<String> parts(String text) {
        return Syntax.of(text, "outcomes"::equals).stream()
                .map(s -> s.kind() + " " + text.substring(s.start(), s.end()))
                .toList();
    }

    @Test
    void java_tellsKeywordsLiteralsTablesAndCallsApart() {
        assertThat(parts("var t = filter(outcomes, \"year > \\\"2005\\\"\").first(2); // then"))
                .containsExactly(
                        "KEYWORD var",
                        "VERB filter",
                        "TABLE outcomes",
                        "TEXT \"year > \\\"2005\\\"\"",
                        "VERB first",
                        "NUMBER 2",
                        "COMMENT // then");
    }

    @Test
    void unfinishedLiterals_endWithTheirLineOrTheText() {
        assertThat(parts("\"open\nint")).containsExactly("TEXT \"open", "KEYWORD int");
        assertThat(parts("\"\"\"\nblock // int")).containsExactly("TEXT \"\"\"\nblock // int");
        assertThat(parts("/* int")).containsExactly("COMMENT /* int");
        assertThat(parts("\"ends in \\")).containsExactly("TEXT \"ends in \\");
    }

    @Test
    void command_tellsItsNameAndOptions() {
        assertThat(parts("/compare outcomes 2005 of=persons --force"))
                .containsExactly("COMMAND /compare", "TABLE outcomes", "NUMBER 2005", "OPTION of", "OPTION --force");
    }

    @Test
    void brackets_pairAcrossLiterals() {
        String text = "f(\")\", g(1))";

        assertThat(Brackets.at(text, text.length())).contains(new Brackets.Pair(1, text.length() - 1));
        assertThat(Brackets.at(text, 9)).contains(new Brackets.Pair(8, 10));
        assertThat(Brackets.at("f)", 2)).isEmpty();
    }

    @Test
    void openBrackets_countForTheIndentButNotInATextBlock() {
        assertThat(Brackets.open("int f() {\n  if (a) {")).isEqualTo(2);
        assertThat(Brackets.open("f(\"\"\"\n  x {")).isZero();
        assertThat(Brackets.open("f(\"{\", 1)")).isZero();
    }
}
