package telling.api;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tech.tablesaw.api.Table;
import telling.analysis.Assign;
import telling.analysis.ClaimChecks;
import telling.analysis.Codebook;
import telling.analysis.Comparison;
import telling.analysis.Describe;
import telling.analysis.Distribution;
import telling.analysis.Listing;
import telling.analysis.Rows;
import telling.analysis.Tabulate;
import telling.analysis.Tabulation;
import telling.analysis.Transfer;
import telling.analysis.Verify;
import telling.analysis.audit.Audit;
import telling.analysis.audit.Auditor;
import telling.analysis.plot.Plots;
import telling.base.Outputs;
import telling.base.Problem;
import telling.base.Pure;
import telling.base.Workspace;
import telling.chart.Chart;
import telling.data.Check;
import telling.data.ClaimCheck;
import telling.data.DataTable;
import telling.data.Source;
import telling.display.Display;
import telling.display.DisplayContext;

/**
 * The verbs of the prompt, imported there by default. They take a table of Tablesaw's or a source of
 * ours, change nothing in it, and return immutable values; none prints or plots, but for {@link
 * #show}, and {@link #load} reads. What a verb returns keeps roles and provenance.
 */
public final class Telling extends PersonVerbs {

    private Telling() {}

    // ---------------------------------------------------------------- rows

    /**
     * The rows for which all conditions hold; a note says how many were kept, and how many were
     * dropped because a value is missing.
     *
     * <p>Conditions: {@code "year = 2013"}, {@code "persons > 50"}, {@code "outcome in (return, asylum)"},
     * {@code "name ~ text"}, {@code "persons is present"}; {@code and} joins two in one text.
     *
     * <p>Errors: data.unknown-column, data.not-a-condition, data.not-a-value.
     */
    @Pure
    public static DataTable filter(Table table, String... conditions) {
        return Rows.filter(DataTable.of(table), conditions);
    }

    /** The rows of a source for which all conditions hold; see {@link #filter(Table, String...)}. */
    @Pure
    public static Source filter(Source source, String... conditions) {
        return source instanceof DataTable table ? filter(table, conditions) : Rows.filter(source, conditions);
    }

    /** The rows for which all conditions hold; see {@link #filter(Table, String...)}. */
    @Pure
    public static DataTable filter(DataTable table, String... conditions) {
        return Rows.filter(table, conditions);
    }

    /**
     * The rows in the order of these columns; a minus before a name, as in {@code "-persons"}, puts the
     * largest first. Rows that are alike keep their order, missing values come last either way.
     *
     * <p>Errors: data.unknown-column, analysis.no-sort-column.
     */
    @Pure
    public static DataTable sort(Table table, String... columns) {
        return Rows.sort(DataTable.of(table), columns);
    }

    /**
     * The columns of these names, in this order.
     *
     * <p>Errors: data.unknown-column, analysis.no-columns.
     */
    @Pure
    public static DataTable select(Table table, String... columns) {
        return Rows.select(DataTable.of(table), columns);
    }

    /**
     * The same rows, with parts for their columns: {@code roles(t, "wave=year", "category=answer",
     * "count=n")}. Parts: wave, category, count, weight, design (census or sample), remainder. Those not
     * named stay as they were.
     *
     * <p>Errors: analysis.unknown-role, data.unknown-column, analysis.not-numeric.
     */
    public static DataTable roles(Table table, String... parts) {
        return Assign.roles(DataTable.of(table), parts);
    }

    // ---------------------------------------------------------------- counts

    /**
     * How the units of one wave divide over the categories: {@code distribution(outcomes, 2013)}. Without
     * a wave, the table has none or one. {@code .of("persons")} chooses the base, {@code .by("group")} the
     * crosswalk, {@code .labels("nl")} the language.
     *
     * <p>Shape: one line per category, the remainder, the total. Units: counts, and shares of a named base.
     *
     * <p>Errors: analysis.no-category, analysis.no-such-wave, analysis.wave-needed.
     */
    @Pure
    public static Distribution distribution(Table table, Object... wave) {
        return Tabulate.distribution(DataTable.of(table), wave);
    }

    /** How one wave divides over the categories; see {@link #distribution(Table, Object...)}. */
    @Pure
    public static Distribution distribution(DataTable table, Object... wave) {
        return Tabulate.distribution(table, wave);
    }

    /** How one wave of a source divides over the categories; see {@link #distribution(Table, Object...)}. */
    @Pure
    public static Distribution distribution(Source source, Object... wave) {
        return Tabulate.distribution(source, wave);
    }

    /**
     * How two or more waves compare: {@code compare(outcomes, 2005, 2013)}; without waves, all there are.
     * A category that a wave lacks has a reason in place of a count, never 0. Where the base decides how
     * a change looks, a remark says so.
     *
     * <p>Shape: one line per category with a cell per wave, the remainder, the total. Units: counts, and
     * shares of a named base.
     *
     * <p>Errors: analysis.no-category, analysis.no-wave, analysis.no-such-wave, analysis.two-waves.
     */
    @Pure
    public static Comparison compare(Table table, Object... waves) {
        return Tabulate.comparison(DataTable.of(table), waves);
    }

    /** How two or more waves compare; see {@link #compare(Table, Object...)}. */
    @Pure
    public static Comparison compare(DataTable table, Object... waves) {
        return Tabulate.comparison(table, waves);
    }

    /** How two or more waves of a source compare; see {@link #compare(Table, Object...)}. */
    @Pure
    public static Comparison compare(Source source, Object... waves) {
        return Tabulate.comparison(source, waves);
    }

    // ---------------------------------------------------------------- what is known

    /**
     * The codebook of a table: for each column its label, unit, type, missing by kind, distinct values,
     * range and categories, and the source of it all.
     */
    @Pure
    public static Codebook describe(Table table) {
        return Describe.of(DataTable.of(table));
    }

    /** The codebook of one column. Errors: data.unknown-column. */
    @Pure
    public static Codebook describe(Table table, String column) {
        return Describe.of(DataTable.of(table), column);
    }

    /** The preloaded tables: one row each, with variable, rows, title, dataset and source. */
    public static DataTable datasets() {
        return Listing.datasets();
    }

    /** The preloaded table of this name, as it was read. Errors: analysis.unknown-table. */
    public static DataTable table(String name) {
        return Listing.table(name);
    }

    /**
     * How a computed value stands to the published figure of this id: {@code verify("return-share-2005",
     * c.sharePercent("return", 2005))}. It is reported to the session's ledger as well.
     *
     * <p>Units: the register's; percent is 0–100.
     *
     * <p>Errors: data.unknown-figure, data.no-register.
     */
    public static Check verify(String id, Number computed) {
        return Verify.figure(id, computed);
    }

    /**
     * What the tables say of a statement in words: {@code verifyClaim("return-fell")} computes the verdict,
     * with the numbers on each base and the caveats, and reports it to the session's ledger. {@code
     * .verdict()} is supported, contradicted, base-dependent or not-testable.
     *
     * <p>Errors: data.unknown-claim, data.no-claims.
     */
    public static ClaimCheck verifyClaim(String id) {
        return Verify.claim(id);
    }

    /** What the tables say of every claim of every package; see {@link #verifyClaim}. */
    public static ClaimChecks verifyClaims() {
        return Verify.claims();
    }

    /** What does not add up in the registers and tables of every package of the session. */
    public static Audit audit() {
        return Auditor.everything();
    }

    /**
     * What does not add up: {@code audit("noodopvang")} a whole package, {@code audit(published)} its
     * register and tables, {@code audit(outcomes)} one table, or a distribution or comparison.
     *
     * <p>Shape: findings and notes, each with rule, place, published, computed and explanation.
     *
     * <p>Errors: analysis.audit-kind, analysis.audit-name, analysis.audit-what.
     */
    public static Audit audit(Object subject) {
        return Auditor.of(subject);
    }

    /**
     * What does not add up in a table: {@code audit(t, "total=Total", "percent=share", "count=n")}. Options:
     * category, wave, count, percent (columns), total (a category or a column), base (a number), rounding,
     * precision, multiple=yes.
     *
     * <p>Errors: analysis.audit-option, analysis.audit-number, analysis.audit-what, data.unknown-column.
     */
    public static Audit audit(Table table, String... options) {
        return Auditor.table(DataTable.of(table), List.of(options));
    }

    // ---------------------------------------------------------------- charts

    /**
     * The chart of a distribution, a comparison, a table or a chart itself; the prompt shows it as bars,
     * {@code .save("name.html")} writes it.
     *
     * <p>Errors: analysis.plot-what for anything else, analysis.plot-columns where it is not plain which
     * columns of a table to plot.
     */
    public static Chart plot(Object shown) {
        return Plots.of(shown);
    }

    /**
     * The chart of one column, {@code plot(t, "age")}: a histogram of numbers, bars of words. Rows without a value are
     * counted in its note; weights are respected.
     *
     * <p>Errors: data.unknown-column, analysis.no-numbers.
     */
    public static Chart plot(Table table, String column) {
        return Plots.of(table, column);
    }

    /**
     * The chart of one column against another: {@code plot(inventories, "year", "persons")} a line or bars, {@code
     * plot(t, "income", "region")} a box per region, {@code plot(t, "age", "income")} a dot per row, {@code plot(t,
     * "region", "status")} a heat map. {@code .as("...")} draws another kind.
     *
     * <p>Errors: data.unknown-column, and those of the kind.
     */
    public static Chart plot(Table table, String x, String y) {
        return Plots.of(table, x, y);
    }

    // ---------------------------------------------------------------- in and out

    /**
     * A plain CSV file, or a JSON list of records, as a table: {@code load("survey.csv")}. A guess never
     * changes a value; a note says what was decided for each column, and options overrule it: {@code
     * load("survey.csv", "zip=text", "price=number(decimal=,)", "missing=NA", "encoding=windows-1252",
     * "separator=;", "header=no")}.
     *
     * <p>Errors: those of the reader, with file, line and column.
     */
    public static DataTable load(String file, String... options) {
        return Transfer.load(file, options);
    }

    /**
     * Writes a table as CSV and returns where it is: {@code export(outcomes, "outcomes.csv")}. Option
     * {@code "csv-nl"} writes it for Dutch Excel (semicolon, decimal comma, byte order mark), {@code
     * "overwrite"} replaces a file that exists. The trace of the file stands beside it, in {@code outcomes.csv.trace.json},
     * for {@code telling trace}.
     *
     * <p>Errors: base.file-exists, base.not-writable, analysis.unknown-option.
     */
    public static Path export(Table table, String file, String... options) {
        return Transfer.export(table, file, options);
    }

    /** Writes a distribution or comparison as CSV, one row per wave and line; see {@link #export(Table, String, String...)}. */
    public static Path export(Tabulation tabulation, String file, String... options) {
        return Transfer.export(tabulation.toTable(), file, options);
    }

    /** Prints a value as the prompt would show it, at the session's width and without colour. */
    public static void show(Object value) {
        Workspace workspace = Workspace.current();
        Optional<Outputs.Watch> watch = workspace.find(Outputs.Watch.class);
        if (watch.isPresent()) {
            watch.get().shown(value);
            return;
        }
        System.out.println(Display.of(value, DisplayContext.plain(workspace.width(), workspace.language()))
                .text());
    }

    /**
     * The folder that names of files are now seen from.
     *
     * <p>Errors: analysis.no-folder.
     */
    public static Path cd(String folder) {
        Path wanted = Workspace.current().resolve(folder).toAbsolutePath().normalize();
        if (!Files.isDirectory(wanted)) {
            throw Problem.of("analysis.no-folder", "folder", folder).thrown();
        }
        Workspace.current().directory(wanted);
        return wanted;
    }
}
