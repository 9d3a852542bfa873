package telling.api;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tech.tablesaw.api.Table;
import telling.analysis.Comparison;
import telling.analysis.Crossing;
import telling.analysis.Crosstab;
import telling.analysis.Derive;
import telling.analysis.Distribution;
import telling.analysis.Join;
import telling.analysis.MultiResponse;
import telling.analysis.RowValues;
import telling.analysis.Summarise;
import telling.analysis.Summary;
import telling.analysis.Suppress;
import telling.analysis.Tallied;
import telling.analysis.Top;
import telling.analysis.Transfer;
import telling.analysis.disclosure.Hiding;
import telling.base.Pure;
import telling.data.DataTable;
import telling.data.Source;

/** The verbs for rows that are persons, and for columns that go together; part of {@link Telling}. */
abstract class PersonVerbs extends WordVerbs {

    PersonVerbs() {}

    /**
     * How two columns go together, in counts or, where the table has a weight, in sums of weights: {@code
     * crosstab(commuters, "mode", "sex")}. {@code .rowShares()}, {@code .columnShares()}, {@code .totalShares()} add
     * shares; {@code .withMissing()} takes missing values among the categories, which are left out and counted in a
     * remark otherwise.
     *
     * <p>Shape: one line per value of the first column, one column per value of the second, totals.
     *
     * <p>Errors: data.unknown-column, analysis.same-column, analysis.crosstab-measure, analysis.crosstab-many.
     */
    @Pure
    public static Crosstab crosstab(Table table, String row, String column) {
        return Crossing.of(DataTable.of(table), row, column);
    }

    /** How two columns of a source go together; see {@link #crosstab(Table, String, String)}. */
    @Pure
    public static Crosstab crosstab(Source source, String row, String column) {
        return Crossing.of(source, row, column);
    }

    /** How two columns go together; see {@link #crosstab(Table, String, String)}. */
    @Pure
    public static Crosstab crosstab(DataTable table, String row, String column) {
        return Crossing.of(table, row, column);
    }

    /**
     * The ten most common values of a column; see {@link #top(Table, String, int)}.
     */
    @Pure
    public static Top top(Table table, String column) {
        return Top.of(DataTable.of(table), column, 10);
    }

    /**
     * The most common values of a column: {@code top(commuters, "mode", 5)}. What is left and what is missing stand in
     * lines of their own; a tie with the last value shown is said.
     *
     * <p>Units: counts, or sums of weights, and shares of all that have a value.
     *
     * <p>Errors: data.unknown-column, analysis.not-positive, analysis.crosstab-measure.
     */
    @Pure
    public static Top top(Table table, String column, int most) {
        return Top.of(DataTable.of(table), column, most);
    }

    /**
     * A column of numbers in brief: n, missing, mean, standard deviation (n − 1), least, quartiles (R's type 7), most.
     * The mean is weighted where the table has a weight, and a remark says so.
     *
     * <p>Errors: data.unknown-column, analysis.not-a-number-column.
     */
    @Pure
    public static Summary summarise(Table table, String column) {
        return Summarise.of(DataTable.of(table), column, Optional.empty());
    }

    /** The same for each value of another column, and for all: {@code summarise(commuters, "age", "mode")}. */
    @Pure
    public static Summary summarise(Table table, String column, String by) {
        return Summarise.of(DataTable.of(table), column, Optional.of(by));
    }

    /**
     * How often each answer was given to a question that takes several: {@code multiple(t, "bike", "car")} or {@code
     * multiple(t, "mode_*")}. Yes/no and 0/1 columns are an answer each; columns of text hold one each.
     *
     * <p>Units: shares of respondents (rows with a value in at least one of the columns), which may add up to more than
     * 100%.
     *
     * <p>Errors: data.unknown-column, analysis.multiple-few, analysis.multiple-kinds, analysis.multiple-value.
     */
    public static MultiResponse multiple(Table table, String... columns) {
        return MultiResponse.of(DataTable.of(table), columns);
    }

    /**
     * The table with one column more, worked out row by row: {@code derive(t, "old", row -> row.number("age") >= 65)}. A
     * missing value that is asked for makes the result missing; a note counts those. Asked for are {@code number}, {@code
     * whole}, {@code text}, {@code yes}, {@code value}, and {@code isMissing}.
     *
     * <p>Errors: analysis.column-exists, analysis.derived-kinds, data.unknown-column.
     */
    public static DataTable derive(Table table, String name, Function<RowValues, ? extends @Nullable Object> function) {
        return Derive.of(DataTable.of(table), name, function);
    }

    /**
     * The table with one column more, an arithmetic of columns: {@code derive(t, "share", "100 * persons / solutions")}.
     * Signs are + - * / and brackets; a name with other signs in it stands in backquotes.
     *
     * <p>Errors: analysis.column-exists, analysis.not-an-expression, analysis.not-numeric-here, data.unknown-column.
     */
    public static DataTable derive(Table table, String name, String expression) {
        return Derive.of(DataTable.of(table), name, expression);
    }

    /**
     * The rows of two tables that have the same key, side by side: {@code join(persons, regions, "region")}. {@code
     * "left"} keeps the other rows of the first too, {@code "full"} those of both. A key that repeats in the second table
     * is refused unless {@code "many"} asks for all pairs; a missing key matches nothing; notes count the rows without a
     * match. Several keys: {@code "region, year"}.
     *
     * <p>Errors: data.unknown-column, analysis.join-repeated, analysis.join-types, analysis.unknown-option.
     */
    public static DataTable join(Table first, Table second, String key, String... options) {
        return Join.of(DataTable.of(first), DataTable.of(second), key, options);
    }

    /**
     * The distribution without counts of 1 to under the threshold, and without as many others as would give them away:
     * {@code suppress(distribution(t), 5)}. Charts, files and texts made of it do not hold them either. The rule and its
     * proof stand with {@link Hiding}.
     *
     * <p>Errors: analysis.not-a-threshold, analysis.suppressed-already.
     */
    public static Distribution suppress(Distribution distribution, int threshold) {
        return Suppress.of(distribution, threshold);
    }

    /** The comparison without small counts; see {@link #suppress(Distribution, int)}. */
    public static Comparison suppress(Comparison comparison, int threshold) {
        return Suppress.of(comparison, threshold);
    }

    /** The crosstab without small counts; see {@link #suppress(Distribution, int)}. */
    public static Crosstab suppress(Crosstab crosstab, int threshold) {
        return Suppress.of(crosstab, threshold);
    }

    /** The most common values without small counts; see {@link #suppress(Distribution, int)}. */
    public static Top suppress(Top top, int threshold) {
        return Suppress.of(top, threshold);
    }

    /** The multi-response set without small counts; see {@link #suppress(Distribution, int)}. */
    public static MultiResponse suppress(MultiResponse answers, int threshold) {
        return Suppress.of(answers, threshold);
    }

    /** The same of a value whose type is not known here. Errors: analysis.suppress-kind where it has no counts to hide. */
    public static Object suppress(Object other, int threshold) {
        return Suppress.of(other, threshold);
    }

    /** The table of counts without small ones, which are missing then; see {@link #suppress(Distribution, int)}. */
    public static DataTable suppress(Table table, int threshold) {
        return Suppress.of(DataTable.of(table), threshold);
    }

    /** Writes a crosstab as CSV, one row per cell; see {@link Telling#export(Table, String, String...)}. */
    public static Path export(Crosstab crosstab, String file, String... options) {
        return Transfer.export(crosstab.toTable(), file, options);
    }

    /** Writes the most common values or a multi-response set as CSV, one row per line. */
    public static Path export(Tallied tallied, String file, String... options) {
        return Transfer.export(tallied.toTable(), file, options);
    }

    /** Writes a summary as CSV, one row per group. */
    public static Path export(Summary summary, String file, String... options) {
        return Transfer.export(summary.toTable(), file, options);
    }
}
