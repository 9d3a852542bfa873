package telling.session;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Compiles notebooks whole, all of them in two compiler tasks, where JShell takes several for each snippet. A notebook
 * that the compiler refuses, for whatever reason, is left to JShell, which has the words for it.
 */
final class CellsCompiler {

    private static final List<String> OPTIONS = List.of("-proc:none", "-implicit:none", "-nowarn", "-Xlint:none");
    private static final String NO_STATEMENT = "compiler.err.not.stmt";
    /** What a local may not do that a field may. */
    private static final Set<String> OF_LOCALS = Set.of(
            "compiler.err.var.might.not.have.been.initialized", "compiler.err.cant.ref.non.effectively.final.var");

    private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    private final StandardJavaFileManager files;

    CellsCompiler() {
        try {
            files = SlimFiles.of(manager(), manager(), Engine.classPath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private StandardJavaFileManager manager() {
        return compiler.getStandardFileManager(null, null, null);
    }

    /** The first source of a notebook. */
    private record Asked(CellsSource source, CellsSource.First first, JavaFileObject text) {

        static Asked of(CellsSource source, Set<Integer> bare) {
            CellsSource.First first = source.first(bare);
            return new Asked(source, first, MemoryFiles.source(source.file(), first.text()));
        }
    }

    /** What was told of a notebook, and its second source. */
    private record Typed(
            CellsSource source, Map<Integer, CellsSource.Told> told, CellsSource.Second second, JavaFileObject text) {

        static Typed of(CellsSource source, Map<Integer, CellsSource.Told> told) {
            CellsSource.Second second = source.second(told);
            return new Typed(source, told, second, MemoryFiles.source(source.file(), second.text()));
        }
    }

    /** Those of these notebooks that compile. */
    List<CompiledCells> compiled(List<CellsSource> sources) {
        try {
            List<Typed> left = new ArrayList<>(typed(asked(sources)));
            while (!left.isEmpty()) {
                Task task = new Task(left.stream().map(Typed::text).toList());
                task.analyze();
                if (task.errors().isEmpty()) {
                    return generated(task, left);
                }
                if (!left.removeIf(one -> task.isBlamed(one.text()))) {
                    return List.of();
                }
            }
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<CompiledCells> generated(Task task, List<Typed> notebooks) throws IOException {
        List<Typed> kept = new ArrayList<>();
        for (int i = 0; i < notebooks.size(); i++) {
            Typed one = notebooks.get(i);
            if (CellsOrder.holds(task.trees(), task.units.get(i), one.second(), one.told())) {
                kept.add(one);
            }
        }
        task.javac.generate();
        return kept.stream()
                .map(one -> one.source()
                        .compiled(one.told(), task.made.of(one.source().className())))
                .toList();
    }

    /** What the compiler tells of the parts of each notebook, without those that it refuses. */
    private List<Typed> typed(List<Asked> notebooks) throws IOException {
        if (notebooks.isEmpty()) {
            return List.of(); // the compiler takes no task without a text
        }
        Task task = new Task(notebooks.stream().map(Asked::text).toList());
        task.analyze();
        List<Typed> typed = new ArrayList<>();
        for (int i = 0; i < notebooks.size(); i++) {
            Asked one = notebooks.get(i);
            Map<Integer, CellsSource.Told> told = CellsTypes.of(task.trees(), task.units.get(i), one.first());
            if (told.size() == one.first().asked().size()
                    && task.errors().stream().noneMatch(error -> refuses(error, one))) {
                typed.add(Typed.of(one.source(), told));
            }
        }
        return typed;
    }

    /** Whether this is an error of what runs; what is wrong in methods and types may be the fields that this source lacks. */
    private static boolean refuses(Diagnostic<? extends JavaFileObject> error, Asked notebook) {
        return notebook.text().equals(error.getSource())
                && !OF_LOCALS.contains(error.getCode())
                && notebook.first().members().stream().noneMatch(span -> span.holds(error.getPosition()));
    }

    /** The first sources, without those that are not Java; a bare expression is found by its not being a statement. */
    private List<Asked> asked(List<CellsSource> sources) throws IOException {
        if (sources.isEmpty()) {
            return List.of();
        }
        List<Asked> plain =
                sources.stream().map(source -> Asked.of(source, Set.of())).toList();
        Task first = new Task(plain.stream().map(Asked::text).toList());
        List<Asked> asked = plain.stream()
                .map(one -> Asked.of(one.source(), bare(one, first.errors())))
                .toList();
        Task second = new Task(asked.stream().map(Asked::text).toList());
        return asked.stream().filter(one -> !second.isBlamed(one.text())).toList();
    }

    private static Set<Integer> bare(Asked notebook, List<Diagnostic<? extends JavaFileObject>> errors) {
        Set<Integer> bare = new HashSet<>();
        for (Diagnostic<? extends JavaFileObject> error : errors) {
            if (notebook.text().equals(error.getSource()) && error.getCode().equals(NO_STATEMENT)) {
                notebook.first().asked().stream()
                        .filter(span -> span.holds(error.getPosition()))
                        .forEach(span -> bare.add(span.piece()));
            }
        }
        return bare;
    }

    /** A compiler task that has read its texts. */
    private final class Task {

        private final DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        private final MemoryFiles made = new MemoryFiles(files);
        private final List<CompilationUnitTree> units = new ArrayList<>();
        private final JavacTask javac;

        Task(List<JavaFileObject> texts) throws IOException {
            JavaFileManager manager = made;
            javac = (JavacTask) compiler.getTask(null, manager, problems, OPTIONS, null, texts);
            javac.parse().forEach(units::add); // in the order of the texts
        }

        void analyze() throws IOException {
            javac.analyze();
        }

        Trees trees() {
            return Trees.instance(javac);
        }

        List<Diagnostic<? extends JavaFileObject>> errors() {
            return problems.getDiagnostics().stream()
                    .filter(problem -> problem.getKind() == Diagnostic.Kind.ERROR)
                    .toList();
        }

        boolean isBlamed(JavaFileObject text) {
            return errors().stream().anyMatch(error -> text.equals(error.getSource()));
        }
    }
}
