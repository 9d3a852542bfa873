package telling.data.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tech.tablesaw.api.BooleanColumn;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.DateTimeColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.api.TimeColumn;
import tech.tablesaw.columns.Column;
import telling.base.Workspace;
import telling.data.DataTable;
import telling.data.Missing;
import telling.data.MissingKinds;

class CsvExportTest {

    @TempDir
    Path folder;

    private final List<String> notes = new ArrayList<>();
    private Workspace before = Workspace.current();

    @BeforeEach
    void enter() {
        Workspace workspace = new Workspace(folder);
        workspace.notes(note -> notes.add(note.in(workspace.language())));
        before = workspace.enter();
    }

    @AfterEach
    void leave() {
        before.enter();
    }

    private static Table table() {
        return Table.create(
                "t",
                IntColumn.create("int", new int[] {1, Integer.MIN_VALUE, -3}),
                LongColumn.create("long", new long[] {9007199254740993L, Long.MIN_VALUE, 5}),
                DoubleColumn.create("double", new double[] {0.1, Double.NaN, 1e21}),
                DoubleColumn.create("whole doubles", new double[] {1, Double.NaN, 20}),
                DoubleColumn.create("thousandths", new double[] {1.125, 17.19, 2}),
                StringColumn.create("text", "a;b,\"c\"\r\nd", "", " 7 "),
                StringColumn.create("codes", "007", "", "8"),
                StringColumn.create("formulas", "=1+1", "@x", "=\"y\""),
                BooleanColumn.create("truth", new Boolean[] {true, null, false}),
                DateColumn.create("date", new LocalDate[] {LocalDate.of(2013, 12, 31), null, LocalDate.of(1, 1, 1)}),
                TimeColumn.create("time", new LocalTime[] {LocalTime.of(9, 30), null, LocalTime.of(0, 0, 1)}),
                DateTimeColumn.create(
                        "moment", new LocalDateTime[] {LocalDateTime.of(2013, 12, 31, 9, 30), null, null}));
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "csv-nl"})
    void write_thenLoadWithTheOptionsTold_keepsTheKindsOfMissing(String format) {
        DataTable answers = DataTable.of(Table.create(
                        "answers",
                        StringColumn.create("mode", "bike", "", "", "", "car"),
                        IntColumn.create("age", new int[] {40, Integer.MIN_VALUE, 61, Integer.MIN_VALUE, 9})))
                .withMissing(new MissingKinds(
                        Map.of("mode", Map.of(1, "-1", 2, "refused"), "age", Map.of(1, "-1", 3, "9"))));
        CsvExport.write(answers, "answers.csv", format, false);
        String note = notes.get(notes.size() - 1);
        // 9 is an age too, so that cell can only be blank
        assertThat(note).contains("missing=-1,refused").doesNotContain("9,");
        List<String> options = java.util.regex.Pattern.compile("\"([^\"]+=[^\"]+)\"")
                .matcher(note)
                .results()
                .map(found -> found.group(1))
                .toList();
        DataTable back = PlainFile.load(folder.resolve("answers.csv"), options).table();
        for (int row = 0; row < 5; row++) {
            assertThat(back.value(row, "mode")).isEqualTo(answers.value(row, "mode"));
        }
        assertThat(List.of(back.value(0, "age"), back.value(1, "age"), back.value(2, "age"), back.value(4, "age")))
                .containsExactly(40L, new Missing("-1"), 61L, 9L);
        assertThat(back.value(3, "age")).isEqualTo(Missing.BLANK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "csv-nl"})
    void write_thenLoadWithTheOptionsTold_givesTheSameTable(String format) {
        Table table = table();

        Path file = CsvExport.write(table, "out.csv", format, false);

        List<String> options = new ArrayList<>();
        if (!notes.isEmpty()) {
            Pattern.compile("\"([^\"]*=[^\"]*)\"")
                    .matcher(notes.get(0))
                    .results()
                    .forEach(m -> options.add(m.group(1)));
        }
        Table back = PlainFile.load(file, options).table();
        assertThat(back.columnNames()).isEqualTo(table.columnNames());
        for (Column<?> column : table.columns()) {
            Column<?> other = back.column(column.name());
            assertThat(other.type()).as(column.name()).isEqualTo(column.type());
            assertThat(other.asList()).as(column.name()).isEqualTo(column.asList());
        }
    }

    @Test
    void write_oneColumnWithMissing_keepsItsRows() {
        Table table = Table.create("t", IntColumn.create("n", new int[] {1, Integer.MIN_VALUE, 3, Integer.MIN_VALUE}));

        Path file = CsvExport.write(table, "one.csv", "csv", false);

        assertThat(PlainFile.load(file, List.of()).table().intColumn("n").asList())
                .isEqualTo(table.intColumn("n").asList());
    }

    @Test
    void write_csvNl_isWhatDutchExcelOpens() throws IOException {
        Table table = Table.create(
                "t", StringColumn.create("naam", "café", "=1+1"), DoubleColumn.create("aandeel", new double[] {3.5, 1
                }));

        Path file = CsvExport.write(table, "nl.csv", "csv-nl", false);

        assertThat(Files.readString(file, StandardCharsets.UTF_8))
                .isEqualTo("\uFEFFnaam;aandeel\r\ncafé;3,5\r\n\"=\"\"=1+1\"\"\";1\r\n");
        assertThat(notes).containsExactly("To read it back as it is: load(\"nl.csv\", \"aandeel=number(decimal=,)\")");
    }
}
