package telling.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tech.tablesaw.api.Table;
import telling.assist.TableNames;
import telling.base.NearNames;
import telling.base.Problem;
import telling.data.Catalogue;
import telling.data.DataTable;
import telling.session.CellRun;

/** The table that a command works on: a variable or an expression, or the catalogue's primary table. */
public final class Subject {

    private Subject() {}

    /**
     * The expression that this word holds: a variable, or Java that gives a table.
     *
     * <p>Errors: command.unknown-variable, command.not-an-expression.
     */
    public static String expression(Invocation.Word word, CommandContext context) {
        if (!word.quoted() && JavaText.isName(word.raw())) {
            if (context.variable(word.raw()).isEmpty()) {
                throw unknown(word.raw(), context);
            }
            return word.raw();
        }
        if (word.quoted() || !looksLikeJava(word.raw())) {
            throw unknown(word.raw(), context);
        }
        return JavaText.expression(word.raw());
    }

    /**
     * A table and the waves after it; without a table, the primary one that has these waves.
     *
     * <p>Errors: command.no-primary where there is none, and those of {@link #expression}.
     */
    public static TableAndWaves tableAndWaves(List<Invocation.Word> words, CommandContext context) {
        if (!words.isEmpty() && isTable(words.get(0), context)) {
            return new TableAndWaves(expression(words.get(0), context), values(words.subList(1, words.size())));
        }
        List<String> waves = values(words);
        return new TableAndWaves(primary(waves, context), waves);
    }

    /**
     * The call of a verb on a table and then words: {@code select(outcomes, "outcome", "persons")}.
     *
     * <p>Errors: command.too-few where there are fewer arguments than this, and those of {@link #expression}.
     */
    public static String call(String verb, Arguments arguments, int least, CommandContext context) {
        arguments.required(least - 1);
        StringBuilder call = new StringBuilder(verb).append('(').append(expression(arguments.required(0), context));
        arguments.positional().stream()
                .skip(1)
                .forEach(word -> call.append(", ").append(JavaText.literal(word.value())));
        return call.append(')').toString();
    }

    /**
     * The result that a line asks for: a distribution of one wave, a comparison of several, and without waves
     * the table or expression itself; with these calls behind it.
     *
     * <p>Errors: as of {@link #tableAndWaves}.
     */
    public static String result(List<Invocation.Word> words, String calls, CommandContext context) {
        TableAndWaves subject = tableAndWaves(words, context);
        return (subject.waves().isEmpty() ? subject.table() : subject.tabulation()) + calls;
    }

    /**
     * The result that a line asks for, and without a word the last value that a cell gave.
     *
     * <p>Errors: command.too-few where no cell has given one, and those of {@link #result}.
     */
    public static String resultOrLast(
            List<Invocation.Word> words, String calls, Command command, CommandContext context) {
        return words.isEmpty()
                ? context.session()
                                .lastValued()
                                .flatMap(CellRun::valueName)
                                .orElseThrow(() -> Usage.tooFew(command).thrown())
                        + calls
                : result(words, calls, context);
    }

    /**
     * A category of a table between it and its waves; without a table, that of the primary one.
     *
     * <p>Errors: as of {@link #tableAndWaves}.
     */
    public static CategoryAndWaves categoryAndWaves(
            List<Invocation.Word> words, boolean category, CommandContext context) {
        boolean table = !words.isEmpty()
                && !words.get(0).quoted()
                && (context.variable(words.get(0).raw()).isPresent()
                        || words.get(0).raw().indexOf('(') >= 0);
        List<Invocation.Word> rest = words.subList(table ? 1 : 0, words.size());
        List<String> waves = values(rest.subList(category && !rest.isEmpty() ? 1 : 0, rest.size()));
        String source = table ? expression(words.get(0), context) : primary(waves, context);
        return new CategoryAndWaves(
                new TableAndWaves(source, waves),
                category && !rest.isEmpty() ? Optional.of(rest.get(0).value()) : Optional.empty());
    }

    /** Whether a line names a table that is there and then one or two columns of it. */
    public static boolean columns(List<Invocation.Word> words, CommandContext context) {
        if (words.size() < 2 || words.size() > 3 || words.get(0).quoted()) {
            return false;
        }
        return context.variable(words.get(0).raw())
                .map(variable -> variable.value().object())
                .filter(Table.class::isInstance)
                .map(table -> ((Table) table).columnNames())
                .filter(names -> words.stream().skip(1).allMatch(word -> names.contains(word.value())))
                .isPresent();
    }

    /**
     * The variable of the primary table that has these waves; where no primary table has them, of the only other
     * table that does.
     *
     * <p>Errors: command.no-primary; command.several-tables.
     */
    public static String primary(List<String> waves, CommandContext context) {
        Optional<String> primary = context.catalogue().primary(waves);
        if (primary.flatMap(name -> table(name, context))
                .filter(table -> Catalogue.hasWaves(table, waves))
                .isEmpty()) {
            List<String> others = context.variables().stream()
                    .filter(name -> table(name, context)
                            .filter(table -> Catalogue.hasWaves(table, waves))
                            .isPresent())
                    .toList();
            if (others.size() > 1) {
                throw Problem.of("command.several-tables", "waves", waves, "tables", others)
                        .thrown();
            }
            if (!others.isEmpty()) {
                return others.get(0);
            }
        }
        return primary.orElseThrow(() ->
                Problem.of("command.no-primary", "tables", context.tables()).thrown());
    }

    private static Optional<DataTable> table(String variable, CommandContext context) {
        return context.variable(variable)
                .map(found -> found.value().object())
                .filter(DataTable.class::isInstance)
                .map(DataTable.class::cast);
    }

    private static boolean isTable(Invocation.Word word, CommandContext context) {
        if (word.quoted() || Character.isDigit(word.raw().charAt(0))) {
            return false;
        }
        if (context.variable(word.raw()).isPresent() || word.raw().indexOf('(') >= 0) {
            return true;
        }
        return !isWave(word.raw(), context);
    }

    private static boolean isWave(String text, CommandContext context) {
        return context.variables().stream()
                .flatMap(name -> table(name, context).stream())
                .anyMatch(table -> TableNames.waves(table).contains(text));
    }

    private static boolean looksLikeJava(String text) {
        return !text.isEmpty()
                && (Character.isJavaIdentifierStart(text.charAt(0)) || text.startsWith("("))
                && (text.indexOf('(') >= 0 || text.indexOf('.') > 0 || text.indexOf('[') > 0);
    }

    private static List<String> values(List<Invocation.Word> words) {
        return words.stream().map(Invocation.Word::value).toList();
    }

    private static RuntimeException unknown(String name, CommandContext context) {
        List<String> names = new ArrayList<>(context.variables());
        return Problem.of(
                        "command.unknown-variable",
                        "name",
                        name,
                        "variables",
                        context.tables(),
                        "near",
                        NearNames.to(name, names))
                .thrown();
    }

    /** An expression that gives a table, and waves as they were typed. */
    public record TableAndWaves(String table, List<String> waves) {

        public TableAndWaves {
            waves = List.copyOf(waves);
        }

        /** The distribution of one wave or none, the comparison of several. */
        public String tabulation() {
            return call(waves.size() < 2 ? "distribution" : "compare");
        }

        /** The call of a verb on them. */
        public String call(String verb) {
            StringBuilder call = new StringBuilder(verb).append('(').append(table);
            waves.forEach(wave -> call.append(", ").append(JavaText.wave(wave)));
            return call.append(')').toString();
        }
    }

    /** A table with waves, and the category that a line asks after. */
    public record CategoryAndWaves(TableAndWaves subject, Optional<String> category) {}
}
