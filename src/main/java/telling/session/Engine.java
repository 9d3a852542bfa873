package telling.session;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.StandardJavaFileManager;
import jdk.jshell.DeclarationSnippet;
import jdk.jshell.Diag;
import jdk.jshell.ErroneousSnippet;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.TypeDeclSnippet;
import jdk.jshell.VarSnippet;
import jdk.jshell.spi.ExecutionControl;
import jdk.jshell.spi.ExecutionControlProvider;
import jdk.jshell.spi.ExecutionEnv;
import org.jspecify.annotations.Nullable;

/** JShell with its snippets in this process; not for two threads at once. */
final class Engine implements AutoCloseable {

    private static final String TEMPORARY = "$value_";
    private static final AtomicLong TEMPORARIES = new AtomicLong();

    private static final int WORN_OUT = 1000;

    private final Forward forward;
    private final JShell shell;
    private final Map<String, Origin> origins = new HashMap<>();
    private final Set<String> givingNothing = new HashSet<>();
    private LateImports late = LateImports.none();
    private Origin current = Origin.NONE;

    /**
     * Where a snippet was written.
     *
     * @param cell the number of the cell
     * @param line the line of the cell, or of its file, on which the snippet starts
     */
    record Origin(int cell, Optional<String> file, int line) {
        static final Origin NONE = new Origin(0, Optional.empty(), 1);
    }

    Engine(SnippetControl control) {
        forward = new Forward(control);
        shell = JShell.builder()
                .executionEngine(new Provider(forward), Map.of())
                .fileManager(Engine::onOwnClassPath)
                .tempVariableNameGenerator(Engine::temporaryName)
                .idGenerator(this::identified)
                .build();
    }

    /** An engine with these imports; those of them that wait come once a source asks for them. */
    static Engine with(List<String> imports, LateImports late, SnippetControl control) {
        Engine engine = new Engine(control);
        for (String declaration : imports) {
            if (!late.isOne(declaration)) {
                Declarations.mustHold(engine, declaration);
            }
        }
        engine.late = late;
        return engine;
    }

    SnippetControl control() {
        return forward.control();
    }

    /** The same engine under another control, for another session. */
    Engine under(SnippetControl control) {
        forward.to(control);
        return this;
    }

    /**
     * Forgets everything but these imports; false where that does not make it as new. It never does where a
     * type was declared: once one is dropped, the compiler of a later JDK takes a {@code var} for an Object.
     */
    boolean empty(List<String> imports) {
        if (shell.snippets().anyMatch(TypeDeclSnippet.class::isInstance)) {
            return false;
        }
        List<Snippet> all = active().toList();
        for (int i = all.size() - 1; i >= 0; i--) {
            if (!imports.contains(all.get(i).source())) {
                drop(all.get(i));
            }
        }
        List<String> expected = Stream.concat(
                        imports.stream().filter(declaration -> !late.isOne(declaration)), late.arrived())
                .toList();
        return origins.size() < WORN_OUT
                && active().map(Snippet::source).toList().equals(expected);
    }

    SourceCodeAnalysis analysis() {
        return shell.sourceCodeAnalysis();
    }

    /** The same, knowing all that could be named. */
    SourceCodeAnalysis completion() {
        late.all().forEach(shell::eval);
        return analysis();
    }

    /** Evaluates one snippet and drops the temporary that it may have made; values are with the control. */
    List<SnippetEvent> evaluate(String source, Origin origin) {
        current = Origin.NONE;
        late.named(source).forEach(shell::eval);
        control().clear();
        current = origin;
        return shell.eval(source);
    }

    /** Evaluates a declaration of ours, which an interrupt of the cell around it leaves alone. */
    List<SnippetEvent> declare(String source) {
        control().ours(true);
        try {
            return evaluate(source, Origin.NONE);
        } finally {
            control().ours(false);
        }
    }

    /** Forgets the temporary variable of an expression, so that later snippets do not carry it. */
    void dropTemporary(Snippet snippet) {
        if (isTemporary(snippet)) {
            drop(snippet);
        }
    }

    /** Forgets a snippet. */
    void drop(Snippet snippet) {
        if (shell.status(snippet).isActive()) {
            shell.drop(snippet);
        }
    }

    static boolean isTemporary(Snippet snippet) {
        return snippet.subKind() == Snippet.SubKind.TEMP_VAR_EXPRESSION_SUBKIND
                || (snippet instanceof VarSnippet variable && variable.name().startsWith(TEMPORARY));
    }

    /** A name for a variable that no cell is to see. */
    static String temporaryName() {
        return TEMPORARY + TEMPORARIES.incrementAndGet();
    }

    /** The names of methods that were found to give nothing, as calls that cannot be joined end in them. */
    Set<String> givingNothing() {
        return givingNothing;
    }

    /** The live object of a variable. */
    @Nullable
    Object value(VarSnippet variable) {
        if (shell.status(variable) != Snippet.Status.VALID) {
            return null;
        }
        shell.varValue(variable);
        return control().result();
    }

    /** The variables that are there now, without temporaries. */
    List<VarSnippet> variables() {
        return shell.variables().filter(v -> !isTemporary(v)).toList();
    }

    Optional<VarSnippet> variable(String name) {
        return shell.variables().filter(v -> v.name().equals(name)).findFirst();
    }

    Stream<Snippet> active() {
        return shell.snippets().filter(s -> shell.status(s).isActive());
    }

    /** The declarations of these names that are there now. */
    List<Snippet> declared(Set<String> names) {
        return active().filter(s -> s instanceof DeclarationSnippet declared && names.contains(declared.name()))
                .toList();
    }

    Snippet.Status status(Snippet snippet) {
        return shell.status(snippet);
    }

    List<Diag> diagnostics(Snippet snippet) {
        return shell.diagnostics(snippet).toList();
    }

    List<String> missing(DeclarationSnippet snippet) {
        return shell.unresolvedDependencies(snippet).toList();
    }

    Origin origin(@Nullable String snippetId) {
        return origins.getOrDefault(snippetId, Origin.NONE);
    }

    @Override
    public void close() {
        shell.close();
    }

    private String identified(Snippet snippet, int number) {
        String id = snippet instanceof ErroneousSnippet ? "e" + number : String.valueOf(number);
        origins.put(id, current);
        return id;
    }

    private static StandardJavaFileManager onOwnClassPath(StandardJavaFileManager manager) {
        try {
            return SlimFiles.of(manager, classPath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The class path of this program, set once: as a compiler option it would be read anew for every snippet. */
    static List<Path> classPath() {
        return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                .splitAsStream(System.getProperty("java.class.path"))
                .filter(entry -> !entry.isEmpty())
                .map(Path::of)
                .toList();
    }

    private record Provider(ExecutionControl control) implements ExecutionControlProvider {
        @Override
        public String name() {
            return "telling";
        }

        @Override
        public ExecutionControl generate(ExecutionEnv env, Map<String, String> parameters) {
            return control;
        }
    }
}
