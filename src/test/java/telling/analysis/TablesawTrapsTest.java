package telling.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static telling.api.Telling.crosstab;
import static telling.api.Telling.derive;
import static telling.api.Telling.filter;
import static telling.api.Telling.join;
import static telling.api.Telling.summarise;
import static telling.api.Telling.top;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import telling.data.DataTable;

/** Each wrong answer of Tablesaw 0.44.4 that was met, shown on Tablesaw itself, and what we answer instead. */
class TablesawTrapsTest {

    private final Table people = Table.create(
            "people",
            StringColumn.create("town", "A", "A", "B", ""),
            StringColumn.create("sex", "f", "m", "", "m"),
            DoubleColumn.create("age", 20, Double.NaN, 40, 60));

    @Test
    void join_tableAThousandTimesAsLong_losesNoRow() {
        int[] keys = IntStream.range(0, 6006).map(i -> i % 3).toArray();
        Table big = Table.create("big", IntColumn.create("k", keys));
        Table small = Table.create("small", IntColumn.create("k", 0, 1, 2), StringColumn.create("name", "x", "y", "z"));
        assertThat(big.joinOn("k").inner(small).rowCount()).isLessThan(6006);
        assertThat(join(big, small, "k").rowCount()).isEqualTo(6006);
    }

    @Test
    void join_missingKeys_matchNothing() {
        Table towns = Table.create("towns", StringColumn.create("town", "A", ""), IntColumn.create("size", 1, 2));
        DataTable left = join(people, towns, "town", "left");
        assertThat(left.rowCount()).isEqualTo(4);
        assertThat(left.column("size").isMissing(3)).isTrue();
        assertThat(join(people, towns, "town").rowCount()).isEqualTo(2);
        assertThat(join(people, towns, "town", "full").rowCount()).isEqualTo(5);
    }

    @Test
    void join_repeatedKeyInTheSecond_isRefusedUnlessAsked() {
        Table towns = Table.create("towns", StringColumn.create("town", "A", "A"), IntColumn.create("size", 1, 2));
        assertThatThrownBy(() -> join(people, towns, "town")).hasMessageContaining("stands in 2 rows");
        assertThat(join(people, towns, "town", "many").rowCount()).isEqualTo(4);
    }

    @Test
    void filter_notEqual_dropsRowsWithoutAValue() {
        assertThat(people.where(people.stringColumn("town").isNotEqualTo("A")).rowCount())
                .isEqualTo(2);
        assertThat(filter(people, "town != A").rowCount()).isEqualTo(1);
    }

    @Test
    void top_missingGroup_isCounted() {
        Table counted = people.countBy("town");
        assertThat(counted.where(counted.stringColumn(0).isEqualTo(""))
                        .intColumn("Count")
                        .asList())
                .allMatch(count -> count == 0);
        assertThat(top(people, "town").count("(missing)")).isEqualTo(1);
        assertThat(crosstab(people, "town", "sex").withMissing().count("(missing)", "m"))
                .isEqualTo(1);
    }

    @Test
    void summarise_oneMissingValue_blanksNothing() {
        Summary summary = summarise(people, "age");
        assertThat(summary.mean()).isEqualTo(40.0);
        assertThat(summary.missing()).isEqualTo(1);
        assertThat(summary.min()).isEqualTo(20.0);
    }

    @Test
    void top_manyDistinctTexts_areAllCounted() {
        StringColumn many = StringColumn.create(
                "name", IntStream.range(0, 70_000).mapToObj(i -> "n" + i).toArray(String[]::new));
        assertThat(top(Table.create("many", many), "name", 1).count("total")).isEqualTo(70_000);
    }

    @Test
    void derive_leavesItsTableAsItWas_andMissingStaysMissing() {
        Table same = people.copy();
        same.addColumns(IntColumn.create("extra", 1, 2, 3, 4));
        assertThat(same.columnCount()).isEqualTo(4);
        DataTable more = derive(people, "old", row -> row.number("age") > 30);
        assertThat(people.columnCount()).isEqualTo(3);
        assertThat(more.booleanColumn("old").asList()).containsExactly(false, null, true, true);
        DataTable twice = derive(people, "twice", "2 * age / 1 - 0.1");
        assertThat(twice.doubleColumn("twice").get(0)).isEqualTo(39.9);
        assertThat(twice.column("twice").isMissing(1)).isTrue();
        assertThat(derive(people, "never", "age / (age - age)").column("never").countMissing())
                .isEqualTo(4);
        assertThatThrownBy(() -> derive(people, "AGE", "age")).hasMessageContaining("is in table");
        assertThatThrownBy(() -> derive(people, "x", "age +")).hasMessageContaining("no arithmetic");
        assertThatThrownBy(() -> derive(people, "x", "agee + 1")).hasMessageContaining("did you mean: age");
    }

    @Test
    void column_otherCase_isAnotherColumn() {
        assertThat(people.column("AGE").name()).isEqualTo("age");
        assertThatThrownBy(() -> summarise(people, "AGE")).hasMessageContaining("did you mean: age");
    }
}
