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
import telling.analysis.stats.Fisher;
import telling.analysis.stats.Interval;
import telling.analysis.stats.Proportions;
import telling.analysis.stats.Tables;
import telling.analysis.stats.TestResult;
import telling.analysis.stats.Trends;
import telling.analysis.stats.TwoProportions;
import telling.base.Outputs;
import telling.base.Problem;
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

    private static final double LEVEL = 0.95;

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
    public static DataTable filter(Table table, String... conditions) {
        return Rows.filter(DataTable.of(table), conditions);
    }

    /** The rows of a source for which all conditions hold; see {@link #filter(Table, String...)}. */
    public static Source filter(Source source, String... conditions) {
        return source instanceof DataTable table ? filter(table, conditions) : Rows.filter(source, conditions);
    }

    /** The rows for which all conditions hold; see {@link #filter(Table, String...)}. */
    public static DataTable filter(DataTable table, String... conditions) {
        return Rows.filter(table, conditions);
    }

    /**
     * The rows in the order of these columns; a minus before a name, as in {@code "-persons"}, puts the
     * largest first. Rows that are alike keep their order, missing values come last either way.
     *
     * <p>Errors: data.unknown-column, analysis.no-sort-column.
     */
    public static DataTable sort(Table table, String... columns) {
        return Rows.sort(DataTable.of(table), columns);
    }

    /**
     * The columns of these names, in this order.
     *
     * <p>Errors: data.unknown-column, analysis.no-columns.
     */
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
    public static Distribution distribution(Table table, Object... wave) {
        return Tabulate.distribution(DataTable.of(table), wave);
    }

    /** How one wave divides over the categories; see {@link #distribution(Table, Object...)}. */
    public static Distribution distribution(DataTable table, Object... wave) {
        return Tabulate.distribution(table, wave);
    }

    /** How one wave of a source divides over the categories; see {@link #distribution(Table, Object...)}. */
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
    public static Comparison compare(Table table, Object... waves) {
        return Tabulate.comparison(DataTable.of(table), waves);
    }

    /** How two or more waves compare; see {@link #compare(Table, Object...)}. */
    public static Comparison compare(DataTable table, Object... waves) {
        return Tabulate.comparison(table, waves);
    }

    /** How two or more waves of a source compare; see {@link #compare(Table, Object...)}. */
    public static Comparison compare(Source source, Object... waves) {
        return Tabulate.comparison(source, waves);
    }

    // ---------------------------------------------------------------- what is known

    /**
     * The codebook of a table: for each column its label, unit, type, missing by kind, distinct values,
     * range and categories, and the source of it all.
     */
    public static Codebook describe(Table table) {
        return Describe.of(DataTable.of(table));
    }

    /** The codebook of one column. Errors: data.unknown-column. */
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
     * The chart of one column against another, {@code plot(inventories, "year", "persons")}: x words, dates
     * or numbers, y numbers.
     *
     * <p>Errors: data.unknown-column, analysis.plot-not-numeric, analysis.plot-repeated.
     */
    public static Chart plot(Table table, String x, String y) {
        return Plots.of(table, x, y);
    }

    // ---------------------------------------------------------------- in and out

    /**
     * A plain CSV file as a table: {@code load("survey.csv")}. A guess never changes a value; a note says
     * what was decided for each column, and options overrule it: {@code load("survey.csv", "zip=text",
     * "price=number(decimal=,)", "missing=NA", "encoding=windows-1252", "separator=;", "header=no")}.
     *
     * <p>Errors: those of the reader, with file, line and column.
     */
    public static DataTable load(String file, String... options) {
        return Transfer.load(file, options);
    }

    /**
     * Writes a table as CSV and returns where it is: {@code export(outcomes, "outcomes.csv")}. Option
     * {@code "csv-nl"} writes it for Dutch Excel (semicolon, decimal comma, byte order mark), {@code
     * "overwrite"} replaces a file that exists.
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

    // ---------------------------------------------------------------- intervals and tests

    /** Wilson's score interval of k of n (0–1), level 0.95; see {@link Proportions#wilson}. Source: Wilson 1927. */
    public static Interval wilson(long k, long n) {
        return Proportions.wilson(k, n, LEVEL);
    }

    /** Wilson's score interval of k of n (0–1) at this level. Source: Wilson 1927. */
    public static Interval wilson(long k, long n, double level) {
        return Proportions.wilson(k, n, level);
    }

    /** The exact interval of k of n (0–1), level 0.95. Source: Clopper and Pearson 1934. */
    public static Interval clopperPearson(long k, long n) {
        return Proportions.clopperPearson(k, n, LEVEL);
    }

    /** The exact interval of k of n (0–1) at this level. Source: Clopper and Pearson 1934. */
    public static Interval clopperPearson(long k, long n, double level) {
        return Proportions.clopperPearson(k, n, level);
    }

    /** The hybrid score interval of k1/n1 − k2/n2, level 0.95. Source: Newcombe 1998, method 10. */
    public static Interval newcombe(long k1, long n1, long k2, long n2) {
        return TwoProportions.newcombe(k1, n1, k2, n2, LEVEL);
    }

    /** The hybrid score interval of k1/n1 − k2/n2 at this level. Source: Newcombe 1998, method 10. */
    public static Interval newcombe(long k1, long n1, long k2, long n2, double level) {
        return TwoProportions.newcombe(k1, n1, k2, n2, level);
    }

    /** The score interval of k1/n1 − k2/n2, level 0.95. Source: Miettinen and Nurminen 1985. */
    public static Interval miettinenNurminen(long k1, long n1, long k2, long n2) {
        return TwoProportions.miettinenNurminen(k1, n1, k2, n2, LEVEL);
    }

    /** The score interval of k1/n1 − k2/n2 at this level. Source: Miettinen and Nurminen 1985. */
    public static Interval miettinenNurminen(long k1, long n1, long k2, long n2, double level) {
        return TwoProportions.miettinenNurminen(k1, n1, k2, n2, level);
    }

    /** The ratio of k1/n1 to k2/n2 with its log interval, level 0.95. Source: Katz and others 1978. */
    public static Interval riskRatio(long k1, long n1, long k2, long n2) {
        return TwoProportions.riskRatio(k1, n1, k2, n2, LEVEL);
    }

    /** The ratio of k1/n1 to k2/n2 with its log interval at this level. Source: Katz and others 1978. */
    public static Interval riskRatio(long k1, long n1, long k2, long n2, double level) {
        return TwoProportions.riskRatio(k1, n1, k2, n2, level);
    }

    /** The chi-squared test of independence of rows and columns, uncorrected. Source: Pearson 1900. */
    public static TestResult chiSquareTest(long[][] counts) {
        return Tables.chiSquareTest(counts);
    }

    /** The same, for a table of two by two with continuity correction if asked. Source: Yates 1934. */
    public static TestResult chiSquareTest(long[][] counts, boolean corrected) {
        return Tables.chiSquareTest(counts, corrected);
    }

    /** The likelihood-ratio test of independence. Source: Wilks 1938. */
    public static TestResult gTest(long[][] counts) {
        return Tables.gTest(counts);
    }

    /** Fisher's exact test, two-sided, for any table. Source: Fisher 1934; Freeman and Halton 1951. */
    public static TestResult fisherTest(long[][] counts) {
        return Fisher.fisherTest(counts);
    }

    /** How strongly rows and columns go together, 0–1. Source: Cramér 1946. */
    public static double cramersV(long[][] counts) {
        return Tables.cramersV(counts);
    }

    /** The chi-squared test of a trend of k/n over scores, three waves or more. Source: Armitage 1955. */
    public static TestResult trendTest(long[] k, long[] n, double[] scores) {
        return Trends.trendTest(k, n, scores);
    }

    /** P-values adjusted for how many there are, in the order given. Source: Holm 1979. */
    public static double[] holm(double[] p) {
        return Trends.holm(p);
    }
}
