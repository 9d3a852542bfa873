package telling.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import telling.api.Telling;
import telling.base.ProblemException;
import telling.data.DataTable;

/** The Java that each command stands for. */
class CommandTranslationTest {

    @TempDir
    Path folder;

    private Action parse(String line) {
        StubSession session =
                new StubSession(folder).with("t", "telling.data.DataTable", 1).with("n", "int", 1);
        Commands commands = Commands.installed();
        return commands.parse(line, new CommandContext(session, commands));
    }

    private String java(String line) {
        return ((Action.Java) parse(line)).source();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            ignoreLeadingAndTrailingWhitespace = true,
            value = {
                "/filter outcomes year=2013 persons>50 | filter(outcomes, \"year = 2013\", \"persons > 50\")",
                "/filter outcomes year = 2013 and persons >= 50 | filter(outcomes, \"year = 2013\", \"persons >= 50\")",
                "/filter outcomes outcome in (return, asylum) | filter(outcomes, \"outcome in (return, asylum)\")",
                "/filter outcomes outcome not in (return) year!=2005 | filter(outcomes, \"outcome not in (return)\", \"year != 2005\")",
                "/filter organisations name ~ \"two words\" | filter(organisations, \"name ~ 'two words'\")",
                "/filter outcomes persons is missing | filter(outcomes, \"persons is missing\")",
                "/filter outcomes `a b`=1 | filter(outcomes, \"`a b` = 1\")",
                "/filter sort(outcomes, \"-persons\") persons>50 | filter(sort(outcomes, \"-persons\"), \"persons > 50\")",
                "/filter outcomes.first(3) persons>50 | filter(outcomes.first(3), \"persons > 50\")",
                "%filter outcomes year=2013 | filter(outcomes, \"year = 2013\")",
                "/select outcomes outcome \"a b\" | select(outcomes, \"outcome\", \"a b\")",
                "/sort outcomes -persons outcome | sort(outcomes, \"-persons\", \"outcome\")",
                "/describe outcomes | describe(outcomes)",
                "/describe outcomes persons | describe(outcomes, \"persons\")",
                "/distribution 2013 | distribution(outcomes, 2013)",
                "/distribution outcomes 2013 of=persons | distribution(outcomes, 2013).of(\"persons\")",
                "/distribution t | distribution(t)",
                "/compare 2005 2013 | compare(outcomes, 2005, 2013)",
                "/compare outcomes 2005 2013 of=persons by=group labels=nl | compare(outcomes, 2005, 2013).of(\"persons\").by(\"group\").labels(\"nl\")",
                "/compare --by group 2005 2013 --of=persons | compare(outcomes, 2005, 2013).of(\"persons\").by(\"group\")",
                "/compare t first \"second wave\" 007 2005-1 | compare(t, \"first\", \"second wave\", \"007\", \"2005-1\")",
                "/compare filter(outcomes, \"persons > 20\") 2005 2013 | compare(filter(outcomes, \"persons > 20\"), 2005, 2013)",
                "/compare 2005 2013 --interval --full | compare(outcomes, 2005, 2013).interval().full()",
                "/distribution 2013 of=persons level=0.9 | distribution(outcomes, 2013).of(\"persons\").interval(0.9)",
                "/explain return 2005 2013 | compare(outcomes, 2005, 2013).explain(\"return\")",
                "/explain outcomes return 2005 2013 of=persons | compare(outcomes, 2005, 2013).of(\"persons\").explain(\"return\")",
                "/explain 2005 2013 by=group | compare(outcomes, 2005, 2013).by(\"group\").explain()",
                "/codebook outcomes | describe(outcomes)",
                "/crosstab outcomes outcome year | crosstab(outcomes, \"outcome\", \"year\")",
                "/crosstab t a \"b c\" shares=row --missing | crosstab(t, \"a\", \"b c\").withMissing().rowShares()",
                "/top outcomes outcome | top(outcomes, \"outcome\")",
                "/top outcomes outcome 3 | top(outcomes, \"outcome\", 3)",
                "/summarise outcomes persons | summarise(outcomes, \"persons\")",
                "/summarize outcomes persons by=year | summarise(outcomes, \"persons\", \"year\")",
                "/derive t share = 100 * persons / solutions | derive(t, \"share\", \"100 * persons / solutions\")",
                "/derive t \"a share\"=persons/2 | derive(t, \"a share\", \"persons/2\")",
                "/derive t old = row -> row.number(\"age\") >= 65 | derive(t, \"old\", row -> row.number(\"age\") >= 65)",
                "/join outcomes inventories year | join(outcomes, inventories, \"year\")",
                "/join outcomes inventories year region --left | join(outcomes, inventories, \"year, region\", \"left\")",
                "/suppress departures 2005 | suppress(distribution(departures, 2005), 5)",
                "/suppress 2005 2013 of=persons under=10 | suppress(compare(outcomes, 2005, 2013).of(\"persons\"), 10)",
                "/suppress crosstab(t, \"a\", \"b\") | suppress(crosstab(t, \"a\", \"b\"), 5)",
                "/suppress t | suppress(t, 5)",
                "/bounds 2005 | distribution(outcomes, 2005).bounds()",
                "/bounds 2005 2013 by=group | compare(outcomes, 2005, 2013).by(\"group\").bounds()",
                "/multiple t bike car | multiple(t, \"bike\", \"car\")",
                "/sentence return 2005 2013 | sentence(compare(outcomes, 2005, 2013), \"return\")",
                "/sentence outcomes return 2013 of=persons labels=nl | sentence(distribution(outcomes, 2013).of(\"persons\").labels(\"nl\"), \"return\")",
                "/plot 2013 | plot(distribution(outcomes, 2013))",
                "/plot 2005 2013 by=group | plot(compare(outcomes, 2005, 2013).by(\"group\"))",
                "/plot outcomes 2005 2013 | plot(compare(outcomes, 2005, 2013))",
                "/plot compare 2005 2013 | plot(compare(outcomes, 2005, 2013))",
                "/plot t | plot(t)",
                "/plot inventories year persons | plot(inventories, \"year\", \"persons\")",
                "/plot outcomes outcome --as bars | plot(outcomes, \"outcome\").as(\"bars\")",
                "/plot 2005 2013 --as dumbbell | plot(compare(outcomes, 2005, 2013)).as(\"dumbbell\")",
                "/plot 2013 --interval --preset slide | plot(distribution(outcomes, 2013).interval()).preset(\"slide\")",
                "/plot compare(outcomes, 2005, 2013).of(\"persons\") | plot(compare(outcomes, 2005, 2013).of(\"persons\"))",
                "/plot 2013 --save page.html | plot(distribution(outcomes, 2013)).save(\"page.html\")",
                "/plot 2013 --save \"my page.html\" --force | plot(distribution(outcomes, 2013)).overwrite().save(\"my page.html\")",
                "/load survey.csv | var survey = load(\"survey.csv\")",
                "/load data/my-survey_2020.csv id=text | var mySurvey2020 = load(\"data/my-survey_2020.csv\", \"id=text\")",
                "/load outcomes.csv | var outcomes2 = load(\"outcomes.csv\")",
                "/load 2013.csv | var t2013 = load(\"2013.csv\")",
                "/load class.csv | var tclass = load(\"class.csv\")",
                "/load C:\\data\\x.csv as y | var y = load(\"C:\\\\data\\\\x.csv\")",
                "/export outcomes file.csv | export(outcomes, \"file.csv\")",
                "/export outcomes file.csv csv-nl | export(outcomes, \"file.csv\", \"csv-nl\")",
                "/export outcomes file.csv --force | export(outcomes, \"file.csv\", \"overwrite\")",
                "/verify return-2013 78 | verify(\"return-2013\", 78)",
                "/verify return-2013 f(1, \"a, b\") + 1 | verify(\"return-2013\", f(1, \"a, b\") + 1)",
                "/show outcomes.first(2) | show(outcomes.first(2))",
                "/roles t wave=year category=answer | t = roles(t, \"wave=year\", \"category=answer\")",
                "/roles outcomes.first(2) wave=year | roles(outcomes.first(2), \"wave=year\")",
            })
    void command_isTheJavaItStandsFor(String line, String java) {
        assertThat(java(line)).isEqualTo(java);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "/select outcomes \"x\"\"); System.exit(0); (\"\"\" | select(outcomes, \"x\\\"); System.exit(0); (\\\"\")",
                "/select outcomes x\\u0022);y( | select(outcomes, \"x\\\\u0022);y(\")",
                "/select outcomes \\ | select(outcomes, \"\\\\\")",
                "/compare t a\\ b\" | -",
                "/load \"a\tb\u202e.csv\" as x | var x = load(\"a\\tb\\u202e.csv\")",
            })
    void command_hostileText_staysInItsLiteral(String line, String java) {
        if (java.strip().equals("-")) {
            assertThat(catchThrowableOfType(ProblemException.class, () -> parse(line.strip()))
                            .problem()
                            .code())
                    .isEqualTo("command.open-quote");
            return;
        }
        assertThat(java(line.strip())).isEqualTo(java.strip());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "/filter f(1);System.exit(0) year=1 | command.not-an-expression",
                "/filter f(outcomes);x year=1 | command.not-an-expression",
                "/filter x.y()//() year=1 | command.not-an-expression",
                "/show 1; System.exit(0) | command.not-an-expression",
                "/show 1, 2 | command.not-an-expression",
                "/show \"\\u0022; x(); // | command.open-quote",
                "/verify return-2013 78); x( | command.not-an-expression",
                "/filter outcmes year=1 | command.unknown-variable",
                "/filter outcomes | command.too-few",
                "/filter outcomes year | data.not-a-condition.operator",
                "/compare 2013 | command.too-few",
                "/compare 2005 2013 --off x | command.unknown-option",
                "/compare 2005 2013 bij=group | command.unknown-option",
                "/compare 2005 2013 full=yes | command.unknown-option",
                "/compare 2005 2013 --of | command.option-value",
                "/plot | command.too-few",
                "/suppress under=3 | command.too-few",
                "/describe a b c | command.too-many",
                "/fliter outcomes | command.unknown",
                "/datasets --json | command.no-options",
                "/set widht 80 | command.unknown-setting",
                "/load x.csv as 1x | command.not-a-name",
                "/history x | command.not-a-number",
                "/crosstab outcomes outcome | command.too-few",
                "/crosstab outcomes outcome year shares=rows | command.not-a-share",
                "/top outcomes outcome many | command.not-a-number",
                "/derive outcomes share | command.too-few",
                "/derive outcomes share = row -> 1); System.exit(0 | command.not-an-expression",
                "/join outcomes year | command.too-few",
                "/suppress 2005 under=few | command.not-a-number",
            })
    void command_thatCannotBeRead_saysWhatIsWrong(String line, String code) {
        ProblemException refused = catchThrowableOfType(ProblemException.class, () -> parse(line.strip()));

        assertThat(refused).as(line).isNotNull();
        assertThat(refused.problem().code()).isEqualTo(code.strip());
    }

    @Test
    void compare_withoutATable_takesTheOneThatHasTheWaves() {
        DataTable jobs = Telling.roles(
                DataTable.of(Table.create(
                        "jobs", StringColumn.create("quarter", "Q1", "Q2"), StringColumn.create("sector", "a", "b"))),
                "wave=quarter",
                "category=sector");
        StubSession session = new StubSession(folder).with("jobs", "telling.data.DataTable", jobs);
        Commands commands = Commands.installed();
        CommandContext context = new CommandContext(session, commands);

        assertThat(commands.parse("/compare Q1 Q2", context))
                .isEqualTo(new Action.Java("compare(jobs, \"Q1\", \"Q2\")"));
        assertThat(commands.parse("/compare 2005 2013", context))
                .isEqualTo(new Action.Java("compare(outcomes, 2005, 2013)"));

        session.with("copy", "telling.data.DataTable", jobs);

        assertThatThrownBy(() -> commands.parse("/compare Q1 Q2", context)).hasMessageContaining("copy, jobs");
    }

    @Test
    void export_toAFileThatExists_asksFirst() throws Exception {
        Files.writeString(folder.resolve("there.csv"), "");

        Action.Ask ask = (Action.Ask) parse("/export outcomes there.csv");

        assertThat(ask.question()).contains("there.csv");
        assertThat(ask.yes()).isEqualTo(new Action.Java("export(outcomes, \"there.csv\", \"overwrite\")"));
        assertThat(ask.no()).isEqualTo(new Action.Java("export(outcomes, \"there.csv\")"));
    }

    @ParameterizedTest
    @CsvSource({
        "/help,true",
        "%vars,true",
        "/?,true",
        "// a comment,false",
        "/* a */ 1,false",
        "%% x,false",
        "1/2,false"
    })
    void line_isACommand_whereASlashAndANameBegin(String line, boolean command) {
        assertThat(Commands.isCommand(line)).isEqualTo(command);
    }
}
