package telling.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Notebooks whose cells are all known before the first of them runs: they are compiled together, on a thread of
 * its own, and a session that is given the first cell of one runs it so. What cannot be compiled so runs
 * cell by cell, as what is typed does.
 */
public final class KnownCells {

    private final List<String> imports;
    private @Nullable CellsCompiler compiler; // used by one thread after the other
    private final Map<Cell, CompletableFuture<List<CompiledCells>>> coming = new HashMap<>();

    /** Notebooks that see these imports. */
    public KnownCells(List<String> imports) {
        this.imports = List.copyOf(imports);
    }

    /**
     * Starts to compile these notebooks, the first by itself, so that it need not wait for the others.
     *
     * @param preloaded gives the variables that a session starts with; their objects are not looked at
     * @param refused is called where a notebook has to run cell by cell, perhaps more than once
     */
    public void compile(List<List<Cell>> notebooks, Supplier<List<Preloaded>> preloaded, Runnable refused) {
        List<List<Cell>> some =
                notebooks.stream().filter(cells -> !cells.isEmpty()).toList();
        int first = Math.min(1, some.size());
        CompletableFuture<List<CompiledCells>> before = CompletableFuture.completedFuture(List.of());
        for (List<List<Cell>> batch : List.of(some.subList(0, first), some.subList(first, some.size()))) {
            before = compile(batch, before, preloaded, refused);
        }
    }

    private CompletableFuture<List<CompiledCells>> compile(
            List<List<Cell>> notebooks,
            CompletableFuture<List<CompiledCells>> before,
            Supplier<List<Preloaded>> preloaded,
            Runnable refused) {
        CompletableFuture<List<CompiledCells>> compiled = before.handleAsync(
                        (done, failure) -> compiled(notebooks, preloaded.get()), KnownCells::beside)
                .whenComplete((done, failure) -> {
                    if (failure != null || done.size() < notebooks.size()) {
                        refused.run();
                    }
                });
        notebooks.forEach(cells -> coming.putIfAbsent(cells.get(0), compiled));
        return compiled;
    }

    private static void beside(Runnable task) {
        Thread thread = new Thread(task, "telling-compiler");
        thread.setDaemon(true);
        thread.start();
    }

    private List<CompiledCells> compiled(List<List<Cell>> notebooks, List<Preloaded> preloaded) {
        List<CellsSource> sources = new ArrayList<>();
        for (List<Cell> cells : notebooks) {
            CellsSource.of(CellsSource.NAME + sources.size(), cells, imports, preloaded)
                    .ifPresent(sources::add);
        }
        CellsCompiler one = compiler == null ? new CellsCompiler() : compiler;
        compiler = one; // its files are open
        return one.compiled(sources);
    }

    /** The notebook that begins with this cell, once it is compiled; empty where it is to run cell by cell. */
    Optional<CompiledCells> of(Cell first) {
        try {
            return coming.getOrDefault(first, CompletableFuture.completedFuture(List.of())).join().stream()
                    .filter(cells -> cells.cells().get(0).equals(first))
                    .findFirst();
        } catch (CompletionException e) {
            return Optional.empty(); // the cells run one by one, and tell what is wrong
        }
    }
}
