package telling.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import telling.base.Language;
import telling.session.Cell;
import telling.session.CellRun;
import telling.session.Value;

class HabitsTest {

    private final StubSession session = new StubSession(Path.of(""));

    @ParameterizedTest
    @CsvSource({
        "exit, /exit",
        "quit(), /exit",
        "q(), /exit",
        "exit;, /exit",
        ":q, /exit",
        "help, /help",
        "?, /help",
        ".tables, /datasets",
        "SHOW TABLES, /datasets",
        "ls(), /vars",
        "help(compare), /help compare",
        "man compare, /help compare",
        "!!, /rerun 1",
        "!4, /rerun 4"
    })
    void wordsOfOtherShells_standForACommand(String typed, String command) {
        assertThat(Habits.command(typed, session)).contains(command);
    }

    @ParameterizedTest
    @ValueSource(strings = {"outcomes", "q + 1", "exit = 3", "help.size()", "quit(1)", "manual"})
    void otherText_isTakenAsItIs(String typed) {
        assertThat(Habits.command(typed, session)).isEmpty();
    }

    @Test
    void aVariableOfThatName_comesFirst() {
        assertThat(Habits.command("q", session.with("q", "int", 3))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "head(outcomes)|outcomes.first(5)",
                "_|goes on from the last value",
                "__.rowCount()|goes on from the last value",
                "Out[12].rowCount()|is $12",
                "_12 + 1|is $12",
                "In[3]|/history 3-3",
                "outcomes.head()|outcomes.first(5)",
                "summary(outcomes)|/describe outcomes",
                "SELECT * FROM outcomes|/filter outcomes",
                "select outcome from outcomes where year = 2005;|/filter outcomes",
                "x <- 5|var x",
                "library(dplyr)|/help",
                "import pandas as pd|/help",
                "outcomes %>% filter(year == 2005)|.of(\"persons\")",
                "outcomes$outcome|outcomes.column(\"outcome\")",
                "outcomes[\"outcome\"]|outcomes.column(\"outcome\")",
                "filter(outcomes, year == 2005)|\"year = 2005\"",
                "select(outcomes, year)|select(outcomes, \"outcome\")",
                "load(semi.csv)|load(\"semi.csv\")",
                "double d = 3,5|point",
                "nrow(outcomes)|outcomes.rowCount()",
                "names(outcomes)|outcomes.columnNames()",
                "mean(c(1, 2))|List.of",
                "sqrt(16)|Math.sqrt",
                "pd.read_csv(\"x.csv\")|load(",
                "print(x)|System.out.println",
                "for i in range(3): print(i)|for (var x",
                "def f(x): return x|int twice",
                "let z = 3|var z",
                "2**3|Math.pow",
                "setwd(\"/tmp\")|/cd",
                "!ls|/cd",
                "compare outcomes 2005 2013|/compare outcomes 2005 2013",
                "describe outcomes|/describe outcomes",
                "cd ..|/cd ..",
                "clear|Ctrl-L",
                "a > 1 and b > 2|&&"
            })
    void otherLanguages_getARemedy(String typed, String remedy) {
        assertThat(Remedies.of(typed, Commands.installed(), Language.EN).orElse(""))
                .contains(remedy);
        assertThat(Remedies.of(typed, Commands.installed(), Language.NL)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"compaer(outcomes, 2005)", "int x = \"a\"", "filter(outcomes, \"year = 2005\"", "outcome"})
    void otherMistakes_getNone(String typed) {
        assertThat(Remedies.of(typed, Commands.installed(), Language.EN)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1 / 3|0|1.0 *", "2 ^ 3|1|Math.pow(2, 3)", "x <- 5|false|x = 5", "s == \"a\"|false|equals"})
    void javaThatMisleads_getsARemark(String typed, String value, String remark) {
        Object object = value.matches("[0-9]+") ? (Object) Integer.valueOf(value) : Boolean.valueOf(value);
        assertThat(Traps.in(typed, run(typed, object), Language.EN).orElse("")).contains(remark);
        assertThat(Traps.in(typed, run(typed, object), Language.NL)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"6 / 3", "\"1/3\".length()", "1 + 2 // 1/3", "a.equals(\"b\") ? 1 : 2", "x < -5 ? 1 : 2"})
    void javaThatSaysWhatIsMeant_getsNone(String typed) {
        assertThat(Traps.in(typed, run(typed, 2), Language.EN)).isEmpty();
    }

    @Test
    void decimals_areNotCutOff() {
        assertThat(Traps.in("1.0 / 3", run("1.0 / 3", 0.33), Language.EN)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void remedies_areOneParagraph(Language language) {
        assertThat(Remedies.of("head(x)", Commands.installed(), language).orElse(""))
                .doesNotContain("\n");
    }

    private static CellRun run(String source, Object value) {
        return new CellRun(1, Cell.typed(source), Optional.of(new Value(value, "int", "")), Optional.empty(), 0);
    }
}
