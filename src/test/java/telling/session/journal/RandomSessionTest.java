package telling.session.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import telling.RandomVariables;
import telling.base.Workspace;
import telling.session.Cell;
import telling.session.CellListener;
import telling.session.CellRun;
import telling.session.Session;
import telling.session.SessionSetup;
import telling.session.Sessions;
import telling.session.Value;

/**
 * Cells that work, fail, and are stopped, in any order, and a process that dies between or in them: what
 * comes back from the journal is what a plain map says.
 */
class RandomSessionTest {

    private static final CellListener DEAF = new CellListener() {};
    private static final List<String> FAILING = List.of(
            "int oops = \"\";", "throw new IllegalStateException();", "nonsense(1)", "System.exit(1)", "a +", "1 / 0");

    @TempDir
    Path folder;

    private RandomVariables random = RandomVariables.fixed();
    private final List<Map<String, Integer>> accepted = new ArrayList<>();
    private int number = 1;
    private long clock = 1_000_000;
    private Journals journals;
    private Journal journal;
    private Session session;

    @Test
    void session_ofRandomCellsStopsAndDeaths_losesNothing() throws Exception {
        live(60);
    }

    @Test
    @Tag("deep")
    void session_ofManyRandomCellsStopsAndDeaths_losesNothing() throws Exception {
        random = RandomVariables.fresh();
        live(3000);
    }

    private void live(int steps) throws Exception {
        accepted.add(Map.of());
        open();
        try {
            for (int step = 0; step < steps; step++) {
                int dice = random.below(20);
                if (dice < 12) {
                    works();
                } else if (dice < 16) {
                    CellRun run = session.run(Cell.typed(random.one(FAILING)), DEAF);
                    assertThat(run.succeeded()).as(where(step)).isFalse();
                    assertThat(run.number()).as(where(step)).isEqualTo(number++);
                } else if (dice < 18) {
                    stopped(step);
                } else {
                    dies(step, dice == 19);
                }
            }
            dies(steps, false);
        } finally {
            session.close();
            journal.close();
        }
    }

    private void works() {
        CellRun run = session.run(Cell.typed(random.cell() + ";"), DEAF);
        accepted.add(random.values());
        assertThat(run.succeeded()).as("%s %s", where(0), run).isTrue();
        assertThat(run.number()).as(where(0)).isEqualTo(number++);
    }

    private void stopped(int step) throws InterruptedException {
        CellRun[] run = new CellRun[1];
        Thread runner = new Thread(() -> run[0] = session.run(Cell.typed("while (true) { }"), DEAF));
        runner.start();
        while (runner.isAlive()) {
            Thread.sleep(random.below(60));
            session.interrupt();
        }
        assertThat(run[0].succeeded()).as(where(step)).isFalse();
        assertThat(run[0].number()).as(where(step)).isEqualTo(number++);
    }

    /** The process dies, maybe so that the end of its journal is lost; another one brings the session back. */
    private void dies(int step, boolean powerLoss) throws IOException {
        Path file = folder.resolve("sessions").resolve(journal.name());
        session.close();
        journal.close();
        if (powerLoss && Files.exists(file)) {
            byte[] bytes = Files.readAllBytes(file);
            Files.write(file, Arrays.copyOf(bytes, bytes.length - random.below(Math.min(20, bytes.length / 2))));
        }
        open();
        List<RecordedSession> lost = journals.lost();
        if (lost.isEmpty()) {
            assertThat(accepted).as(where(step)).hasSize(1);
            number = 1;
            return;
        }
        RecordedSession recorded = lost.get(0);
        int kept = recorded.accepted().size();
        assertThat(accepted.size() - 1 - kept).as(where(step)).isBetween(0, powerLoss ? 1 : 0);
        journal.hold();
        Replay replay = Replay.of(recorded, session, done -> {});
        journal.release();
        try (Journals.Held held = journals.hold(recorded).orElseThrow()) {
            held.done();
        }
        assertThat(replay.done()).as(where(step)).isEqualTo(kept);
        assertThat(replay.different()).as(where(step)).isEmpty();
        while (accepted.size() > kept + 1) {
            accepted.remove(accepted.size() - 1);
        }
        random.restore(accepted.get(kept));
        Map<String, Integer> found = new TreeMap<>();
        session.variables().forEach(variable -> found.put(variable.name(), number(variable.value())));
        assertThat(found).as(where(step)).isEqualTo(random.values());
        if (!powerLoss) {
            assertThat(session.nextNumber()).as(where(step)).isEqualTo(number);
        }
        number = session.nextNumber();
    }

    private static Integer number(Value value) {
        return value.object() instanceof Integer whole ? whole : -1;
    }

    private void open() {
        journals = Journals.in(folder.resolve("sessions"));
        journal = journals.start(Instant.ofEpochMilli(clock++), List.of());
        session = new JournaledSession(Sessions.open(new Workspace(folder), SessionSetup.standard()), journal);
    }

    private String where(int step) {
        return random + ", step " + step;
    }
}
