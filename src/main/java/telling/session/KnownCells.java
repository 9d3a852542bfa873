package telling.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * Notebooks whose cells are all known before the first of them runs: they are compiled together, on a thread of
 * its own, and a session that is given the first cell of one runs it so. What cannot be compiled so runs
 * cell by cell, as what is typed does.
 */
public final class KnownCells {

    private final List<String> imports;
    private CompletableFuture<List<CompiledCells>> coming = CompletableFuture.completedFuture(List.of());

    /** Notebooks that see these imports. */
    public KnownCells(List<String> imports) {
        this.imports = List.copyOf(imports);
    }

    /**
     * Starts to compile these notebooks.
     *
     * @param preloaded gives the variables that a session starts with; their objects are not looked at
     * @param refused is called where a notebook has to run cell by cell
     */
    public void compile(List<List<Cell>> notebooks, Supplier<List<Preloaded>> preloaded, Runnable refused) {
        List<List<Cell>> some =
                notebooks.stream().filter(cells -> !cells.isEmpty()).toList();
        coming = CompletableFuture.supplyAsync(() -> compiled(some, preloaded.get()), KnownCells::beside)
                .whenComplete((compiled, failure) -> {
                    if (failure != null || compiled.size() < some.size()) {
                        refused.run();
                    }
                });
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
        return new CellsCompiler().compiled(sources);
    }

    /** The notebook that begins with this cell, once it is compiled; empty where it is to run cell by cell. */
    Optional<CompiledCells> of(Cell first) {
        try {
            return coming.join().stream()
                    .filter(cells -> cells.cells().get(0).equals(first))
                    .findFirst();
        } catch (CompletionException e) {
            return Optional.empty(); // the cells run one by one, and tell what is wrong
        }
    }
}
