package telling.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.Table;
import telling.base.Workspace;

/** A snippet that nothing stops is left behind, and a new engine carries the session on. */
class TakeoverTest {

    private static final String HOLD = "Object key = new Object(); var held = new CountDownLatch(1);"
            + " Thread holder = new Thread(() -> { synchronized (key) { held.countDown();"
            + " while (true) try { Thread.sleep(1000); } catch (InterruptedException e) { } } });"
            + " holder.setDaemon(true); holder.start(); held.await();";

    @TempDir
    Path folder;

    private final BlockingQueue<String> late = new LinkedBlockingQueue<>();
    private Session session;

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void deadlock_isLeftBehind_andTheSessionIsThereAgain() throws InterruptedException {
        open();
        for (String cell : List.of(
                "record Pair(int a, int b) {}",
                "var pairs = new ArrayList<Pair>()",
                "pairs.add(new Pair(1, 2))",
                "int oops = \"\"",
                "int n = 40;",
                "n = n + 1;",
                "var whole = Table.create(\"t\", IntColumn.create(\"n\", 1, 2, 3));",
                "var grown = Table.create(\"g\", IntColumn.create(\"n\", 1, 2, 3));",
                "grown.addColumns(IntColumn.create(\"m\", 4, 5, 6));",
                "int same = System.identityHashCode(whole);",
                "telling.base.Outputs.current().write(\"out.txt\", false, out -> out.write(65)).toString()",
                HOLD)) {
            run(cell);
        }
        CellRun stuck = stuck("n = 1000;");

        assertThat(stuck.problem()).map(CellProblem::kind).contains(CellProblem.Kind.INTERRUPTED);
        assertThat(stuck.problem().get().message()).contains("new engine");
        assertThat(value("pairs.size() + \" \" + pairs.get(0).b() + \" \" + n")).isEqualTo("1 2 41");
        assertThat(value("grown.columnCount() + \" \" + (System.identityHashCode(whole) == same)"))
                .isEqualTo("2 true");
        assertThat(value("pairs.contains($3 ? new Pair(1, 2) : null)")).isEqualTo(true);
        assertThat(session.nextNumber()).isEqualTo(17);
        assertThat(late.poll(10, TimeUnit.SECONDS))
                .contains("10 cells run again, 1 table kept")
                .doesNotContain("different");
    }

    @Test
    void resultThatDiffersAfterTheTakeover_isNamed() throws InterruptedException {
        open();
        run("double chance = Math.random()");
        run("int firm = 3");
        run(HOLD);
        stuck("");

        assertThat(value("firm")).isEqualTo(3);
        assertThat(late.poll(10, TimeUnit.SECONDS)).contains("different from the first time: 1");
    }

    @Test
    void tableMadeOfAPreloadedOne_isHandedOver() throws InterruptedException {
        Table numbers = Table.create("numbers", IntColumn.create("n", 1, 2, 3));
        open(SessionSetup.standard().preloading(List.of(new Preloaded("numbers", "Table", numbers))));
        run("var part = numbers.where(numbers.intColumn(\"n\").isGreaterThan(1))");
        run("int same = System.identityHashCode(part);");
        run(HOLD);
        stuck("");

        assertThat(value("System.identityHashCode(part) == same")).isEqualTo(true);
        assertThat(late.poll(10, TimeUnit.SECONDS)).contains("2 cells run again, 1 table kept as it was");
    }

    private void open() {
        open(SessionSetup.standard());
    }

    private void open(SessionSetup setup) {
        Workspace workspace = new Workspace(folder);
        workspace.put(LateOutput.class, late::add);
        session = Sessions.open(workspace, setup);
    }

    /** A cell that waits for the lock that is held, and would do this with it; stopped once it waits. */
    private CellRun stuck(String inside) throws InterruptedException {
        CellRun[] run = new CellRun[1];
        CountDownLatch waits = new CountDownLatch(1);
        Cell cell = Cell.typed("{ System.out.print(1); synchronized (key) { " + inside + " } }");
        Thread runner = new Thread(() -> run[0] = session.run(cell, new CellListener() {
            @Override
            public void output(String text) {
                waits.countDown();
            }
        }));
        runner.start();
        assertThat(waits.await(20, TimeUnit.SECONDS)).isTrue();
        Thread.sleep(200);
        long start = System.nanoTime();
        session.interrupt();
        runner.join(20_000);
        assertThat(System.nanoTime() - start).isLessThan(TimeUnit.SECONDS.toNanos(4));
        assertThat(run[0].problem()).map(CellProblem::kind).contains(CellProblem.Kind.INTERRUPTED);
        return run[0];
    }

    private CellRun run(String cell) {
        return session.run(Cell.typed(cell), new CellListener() {});
    }

    private Object value(String cell) {
        CellRun run = run(cell);
        assertThat(run.problem()).isEmpty();
        return run.value().orElseThrow().object();
    }
}
