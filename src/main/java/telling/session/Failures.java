package telling.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jdk.jshell.DeclarationSnippet;
import jdk.jshell.EvalException;
import jdk.jshell.JShellException;
import jdk.jshell.UnresolvedReferenceException;
import org.jspecify.annotations.Nullable;
import tech.tablesaw.api.Table;
import telling.base.Language;
import telling.base.NearNames;
import telling.base.Problem;
import telling.base.ProblemException;
import telling.base.Texts;

/** Why a cell that compiled did not come to its end, in words. */
final class Failures {

    private static final int MOST_FRAMES = 8;
    private static final Pattern COLUMN_TYPE = Pattern.compile(
            "tech\\.tablesaw\\.api\\.(\\w+)Column cannot be cast to class tech\\.tablesaw\\.api\\.(\\w+)Column");
    private static final Pattern NO_COLUMN =
            Pattern.compile("^(?:Column (.+) does not exist in table|Unrecognized Column: '(.+)')");

    private final Scene scene;
    private final Language language;
    private final CellMap map;
    private final int cell;

    Failures(Scene scene, Language language, CellMap map, int cell) {
        this.scene = scene;
        this.language = language;
        this.map = map;
        this.cell = cell;
    }

    /** What a cell that fails stands in. */
    interface Scene {

        /** Where the code was written that a frame of the stack names as its file, behind a {@code #}. */
        Engine.Origin origin(@Nullable String id);

        /** The names of variables that hold null. */
        List<String> nulls();

        /** The objects of all variables and cell values, by name; variables first. */
        Map<String, Object> objects();

        /** What a declaration needs that is not there. */
        List<String> missing(DeclarationSnippet declared);
    }

    /** A problem at a place of the cell, before anything ran. */
    static CellProblem problem(Problem problem, Language language, CellMap map, int offset, int length) {
        int line = map.line(offset);
        return new CellProblem(
                CellProblem.Kind.PROBLEM,
                Texts.of(language, problem),
                map.fileLine(line),
                map.column(offset),
                length,
                map.text(line),
                List.of(),
                Optional.of(problem),
                null);
    }

    /** The user stopped the cell. */
    static CellProblem interrupted(String text, CellMap map, int line) {
        return new CellProblem(
                CellProblem.Kind.INTERRUPTED,
                text,
                map.fileLine(line),
                0,
                0,
                map.text(line),
                List.of(),
                Optional.empty(),
                null);
    }

    /** A cell that ran, and that was taken back: it keeps its number and has no value. */
    static CellRun undone(CellRun run, Language language) {
        CellMap map = new CellMap(run.cell());
        return new CellRun(
                run.number(),
                run.cell(),
                Optional.empty(),
                Optional.of(interrupted(Texts.get(language, "session.undone"), map, 1)),
                run.nanos());
    }

    /** An exception that a snippet threw: as the engine mapped it, and itself. */
    CellProblem of(JShellException mapped, @Nullable Throwable thrown, int snippetLine) {
        Throwable cause = thrown == null ? mapped : unwrapped(thrown);
        return of(own(mapped), cause, missing(mapped), snippetLine);
    }

    /** An exception with those frames of it that stand in snippets. */
    CellProblem of(List<StackTraceElement> own, Throwable thrown, int snippetLine) {
        return of(own, unwrapped(thrown), Optional.empty(), snippetLine);
    }

    private CellProblem of(List<StackTraceElement> own, Throwable cause, Optional<String> missing, int snippetLine) {
        int line = own.stream()
                .filter(this::inThisCell)
                .map(frame -> line(frame) - map.fileLine(1) + 1)
                .findFirst()
                .orElse(snippetLine);
        Optional<Problem> problem =
                cause instanceof ProblemException refused ? Optional.of(refused.problem()) : Optional.empty();
        String message = problem.map(p -> Texts.of(language, p)).orElseGet(() -> missing.orElseGet(() -> said(cause)));
        return new CellProblem(
                problem.isPresent() ? CellProblem.Kind.PROBLEM : CellProblem.Kind.EXCEPTION,
                message,
                map.fileLine(line),
                0,
                0,
                map.text(line),
                problem.isPresent() && frames(own).size() < 2 ? List.of() : frames(own),
                problem,
                cause);
    }

    /** That there was no memory for the cell outside its own code. */
    CellProblem outOfMemory(OutOfMemoryError error, int line) {
        return new CellProblem(
                CellProblem.Kind.EXCEPTION,
                message(error),
                map.fileLine(Math.max(1, line)),
                0,
                0,
                map.text(Math.max(1, line)),
                List.of(),
                Optional.empty(),
                error);
    }

    /** Whether this says that the system gives no further thread, which the JVM takes for a lack of memory. */
    static boolean isOfThreads(@Nullable Throwable thrown) {
        return thrown instanceof OutOfMemoryError
                && String.valueOf(thrown.getMessage()).contains("native thread");
    }

    private Optional<String> missing(JShellException mapped) {
        return mapped instanceof UnresolvedReferenceException unresolved
                ? Optional.of(Texts.get(
                        language,
                        "session.calls-missing",
                        "name",
                        unresolved.getSnippet().name(),
                        "missing",
                        scene.missing(unresolved.getSnippet())))
                : Optional.empty();
    }

    private String said(Throwable cause) {
        Optional<String> givenNull = verbGivenNull(cause);
        if (givenNull.isPresent()) {
            return Texts.of(language, Problem.of("session.null-given", "name", givenNull.get()));
        }
        return message(cause);
    }

    private String message(Throwable cause) {
        Optional<Problem> column = wrongColumn(String.valueOf(cause.getMessage()));
        if (column.isPresent()) {
            return Texts.of(language, column.get());
        }
        String name = cause.getClass().getSimpleName();
        String said = cause.getMessage();
        if (name.isEmpty()) {
            name = cause.getClass().getName().replaceFirst("^.*[.]", "");
        }
        if (isOfThreads(cause)) {
            return name + ": " + Texts.get(language, "session.no-thread");
        }
        String key = "session.exception." + name;
        if (Texts.has(language, key)) {
            String text = name + ": " + Texts.get(language, key, "said", said == null ? "" : " (" + said + ")");
            return cause instanceof OutOfMemoryError ? text + "\n" + memory() : text;
        }
        return said == null || said.isBlank() ? name : name + ": " + cleaned(said);
    }

    /** The verb of ours that a cell gave null; empty where none was given, so that a bug stays one. */
    private Optional<String> verbGivenNull(Throwable cause) {
        if (!(cause instanceof NullPointerException)) {
            return Optional.empty();
        }
        String called = "";
        for (StackTraceElement frame : cause.getStackTrace()) {
            if (frame.getClassName().startsWith("REPL.")) {
                break;
            }
            called = frame.getClassName().startsWith("telling.") ? frame.getMethodName() : "";
        }
        return called.isEmpty() || !map.namesNull(scene.nulls()) ? Optional.empty() : Optional.of(called);
    }

    /** What Tablesaw says of a column that a table lacks, or that holds something else, with what there is. */
    private Optional<Problem> wrongColumn(String said) {
        Matcher type = COLUMN_TYPE.matcher(said);
        if (type.find()) {
            String has = type.group(1).substring(0, 1).toLowerCase(Locale.ROOT)
                    + type.group(1).substring(1);
            return Optional.of(Problem.of(
                    "session.column-type", "has", has, "asked", type.group(2).toLowerCase(Locale.ROOT)));
        }
        Matcher absent = NO_COLUMN.matcher(said);
        if (!absent.find()) {
            return Optional.empty();
        }
        String name = absent.group(1) == null ? absent.group(2) : absent.group(1);
        List<String> columns = map.named(scene.objects()).stream()
                .filter(Table.class::isInstance)
                .flatMap(table -> ((Table) table).columnNames().stream())
                .distinct()
                .toList();
        return columns.isEmpty()
                ? Optional.empty()
                : Optional.of(Problem.of("session.no-column", "name", name, "columns", columns)
                        .with("near", NearNames.to(name, columns)));
    }

    private String memory() {
        return Sizes.advice(Sizes.largest(scene.objects()), language);
    }

    /** The text of an exception without the classes that snippets stand in, and without modules and loaders. */
    private static String cleaned(String said) {
        return said.replaceAll("REPL\\.\\$JShell\\$\\w+[.$]?", "")
                .replaceAll(" \\([^()]* (?:is|are) in (?:unnamed )?module .*\\)$", "");
    }

    /** The exception that says what happened, out of those that only carry it. */
    private static Throwable unwrapped(Throwable thrown) {
        Throwable inner = thrown;
        while (inner.getCause() != null
                && (inner instanceof ExecutionException
                        || inner instanceof CompletionException
                        || inner instanceof ExceptionInInitializerError
                        || inner instanceof java.lang.reflect.InvocationTargetException)) {
            inner = inner.getCause();
        }
        return inner;
    }

    private static List<StackTraceElement> own(JShellException mapped) {
        List<StackTraceElement> own = new ArrayList<>();
        for (StackTraceElement frame : mapped.getStackTrace()) {
            if (frame.getFileName() != null && frame.getFileName().startsWith("#")) {
                own.add(frame);
            }
        }
        if (own.isEmpty() && mapped instanceof EvalException eval && eval.getCause() != null) {
            return own(eval.getCause());
        }
        return own;
    }

    private List<String> frames(List<StackTraceElement> own) {
        List<String> frames = new ArrayList<>();
        for (StackTraceElement frame : own) {
            String words = words(frame);
            if (frames.isEmpty() || !frames.get(frames.size() - 1).equals(words)) {
                frames.add(words);
            }
        }
        return frames.size() > MOST_FRAMES ? frames.subList(0, MOST_FRAMES) : frames;
    }

    private String words(StackTraceElement frame) {
        Engine.Origin origin = origin(frame);
        String place = origin.file().isPresent()
                ? origin.file().get() + ":" + line(frame)
                : Texts.get(language, "session.frame", "cell", origin.cell(), "line", line(frame));
        String method = frame.getMethodName();
        return method.isEmpty() || method.contains("$") ? place : method + " (" + place + ")";
    }

    private boolean inThisCell(StackTraceElement frame) {
        return origin(frame).cell() == cell;
    }

    private int line(StackTraceElement frame) {
        return origin(frame).line() + frame.getLineNumber() - 1;
    }

    private Engine.Origin origin(StackTraceElement frame) {
        String file = frame.getFileName();
        return scene.origin(file == null ? null : file.substring(1));
    }
}
