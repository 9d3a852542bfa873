package telling.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import telling.base.Workspace;

class InterruptTest {

    private static final Session SESSION = Sessions.open(new Workspace(Path.of("")), SessionSetup.standard());

    @BeforeAll
    static void keepSomething() {
        SESSION.run(Cell.typed("int kept = 7;"), new CellListener() {});
    }

    @AfterAll
    static void close() {
        SESSION.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "while (true) {}",
                "Thread.sleep(100000)",
                "while (true) try { Thread.sleep(1000); } catch (Throwable t) {}",
                "while (true) System.out.println(\"x\");",
                "synchronized (Object.class) { Object.class.wait(); }",
                "LongStream.iterate(0, x -> x + 1).sum()",
                "int forever(int n) { return forever(n) + 1; } while (true) try { forever(1); } catch (Throwable t) {}"
            })
    void interrupt_stopsTheCellAndKeepsTheSession(String endless) throws InterruptedException {
        CountDownLatch started = new CountDownLatch(1);
        Heard heard = new Heard() {
            @Override
            public void output(String text) {
                started.countDown();
            }
        };
        CellRun[] run = new CellRun[1];
        Thread runner = new Thread(() -> run[0] = SESSION.run(Cell.typed("System.out.println(); " + endless), heard));
        runner.start();
        started.await();
        Thread.sleep(300);
        SESSION.interrupt();
        runner.join(20_000);

        assertThat(runner.isAlive()).isFalse();
        assertThat(run[0].problem()).map(CellProblem::kind).contains(CellProblem.Kind.INTERRUPTED);
        assertThat(run[0].value()).isEmpty();
        CellRun next = SESSION.run(Cell.typed("kept + 1"), new CellListener() {});
        assertThat(next.value()).map(Value::object).contains(8);
    }

    @org.junit.jupiter.api.Test
    void interrupt_betweenCells_doesNothing() {
        SESSION.interrupt();
        assertThat(SESSION.run(Cell.typed("kept"), new CellListener() {}).value())
                .map(Value::object)
                .contains(7);
    }

    @Test
    void interrupt_beforeTheEngineIsUp_stopsTheCellThatWaitsForIt() throws InterruptedException {
        CountDownLatch up = new CountDownLatch(1);
        SessionSetup slow = SessionSetup.standard().preloading(() -> {
            try {
                up.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return List.of();
        });
        try (Session session = Sessions.openInBackground(new Workspace(Path.of("")), slow)) {
            CellRun[] run = new CellRun[1];
            Thread runner =
                    new Thread(() -> run[0] = session.run(Cell.typed("while (true) {}"), new CellListener() {}));
            runner.start();
            while (runner.getState() != Thread.State.WAITING) {
                Thread.sleep(5);
            }
            session.interrupt();
            up.countDown();
            runner.join(20_000);

            assertThat(runner.isAlive()).isFalse();
            assertThat(run[0].problem()).map(CellProblem::kind).contains(CellProblem.Kind.INTERRUPTED);
        }
    }
}
