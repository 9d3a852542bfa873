package telling.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tech.tablesaw.api.BooleanColumn;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import telling.base.ProblemException;
import telling.base.Workspace;

class ConditionsTest {

    private static DataTable table() {
        IntColumn year = IntColumn.create("year", new int[] {2005, 2013, 2013, 2005});
        StringColumn outcome = StringColumn.create("outcome", "return", "asylum", "children's pardon", "");
        DoubleColumn share = DoubleColumn.create("share", new double[] {0.1, 35, Double.NaN, 3.5});
        BooleanColumn final_ = BooleanColumn.create("final", new boolean[] {true, false, true, false});
        DateColumn day = DateColumn.create("the day", new java.time.LocalDate[] {
            java.time.LocalDate.of(2013, 12, 31), null, java.time.LocalDate.of(2014, 1, 1), null
        });
        return DataTable.of(Table.create("t", year, outcome, share, final_, day));
    }

    private static DataTable coded() {
        DataTable plain = table();
        Field outcome = new Field(
                "outcome",
                FieldType.STRING,
                Words.of(""),
                Words.of(""),
                Words.of(""),
                List.of(
                        new Field.Category("return", Words.of("")),
                        new Field.Category("asylum", Words.of("")),
                        new Field.Category("children's pardon", Words.of(""))),
                List.of(),
                Optional.empty());
        return DataTable.of(plain, new Schema(List.of(outcome)), Roles.NONE, Provenance.of("t"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "year = 2013|2|0",
                "year=2013.0|2|0",
                "year != 2013|2|0",
                "year > 2005.5 final=true|1|0",
                "outcome = return|1|1",
                "outcome != return|2|1",
                "outcome ~ PARDON|1|1",
                "outcome = 'children''s pardon'|1|1",
                "outcome = \"children's pardon\"|1|1",
                "outcome in (return, asylum) and year = 2005|1|1",
                "outcome not in (return)|2|1",
                "outcome is missing|1|0",
                "outcome is present|3|1",
                "share = 0.1|1|1",
                "share <= 0.1|1|1",
                "share < 0.1000000000000000001|1|1",
                "share > 0.09999999999999999999 share < 4|2|1",
                "share > 1 and outcome is present|1|2",
                "share > 1 and year = 2005|1|0",
                "`the day` >= 2014-01-01|1|2",
                "`the day` in (2013-12-31, 2014-01-01)|2|2",
                "final != true|2|0",
            })
    void where_keepsRowsAndCountsThoseLostToMissing(String text, int kept, int lost) {
        Condition condition = Conditions.parse(text);

        assertThat(table().where(condition).rowCount()).isEqualTo(kept);
        assertThat(table().droppedAsMissing(condition)).isEqualTo(lost);
        assertThat(Conditions.parse(Conditions.write(condition))).isEqualTo(condition);
    }

    @Test
    void where_textThatDoesNotOccur_isNoted() {
        List<String> notes = new ArrayList<>();
        Workspace workspace = new Workspace(Path.of(""));
        workspace.notes(note -> notes.add(note.in(workspace.language())));
        Workspace before = workspace.enter();
        try {
            assertThat(table().where(Conditions.parse("outcome = retrun")).rowCount())
                    .isZero();
        } finally {
            before.enter();
        }

        assertThat(notes).containsExactly("No row has outcome = \"retrun\"; did you mean: return");
    }

    @Test
    void errors_readAsReviewed() {
        StringBuilder all = new StringBuilder();
        for (String text : List.of(
                "",
                "= 5",
                "year",
                "year ? 5",
                "year =",
                "year == 2013",
                "year in 2013",
                "year in (2013",
                "year in (2013 2005)",
                "year not 2013",
                "year is 2013",
                "outcome = 'open",
                "outcome = children's pardon",
                "`the day = 5",
                "year = 2005 or year = 2013",
                "yaer = 2013",
                "Year = 2013",
                "outcome = retrun",
                "outcome in (asylum, retrun)",
                "share = 3,5",
                "share = 1,234.5",
                "share = many",
                "year = 2013.5",
                "year = two",
                "`the day` = 31-12-2013",
                "final = ja",
                "outcome < asylum",
                "final > true",
                "year ~ 20",
                "year between 2005 and 2013",
                "outcome like ret",
                "not year = 2005",
                "year <> 2005",
                "year = 2005 && share > 5",
                "outcome is null",
                "outcome is not missing")) {
            ProblemException thrown =
                    catchThrowableOfType(ProblemException.class, () -> coded().where(Conditions.parse(text)));
            assertThat(thrown).as(text).isNotNull();
            all.append(Golden.written(text, List.of(thrown.problem()), Path.of("no-such-folder")));
        }

        Golden.check("conditions", all.toString());
    }
}
