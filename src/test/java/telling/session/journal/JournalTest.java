package telling.session.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.Table;
import telling.base.Workspace;
import telling.session.Cell;
import telling.session.CellListener;
import telling.session.Fingerprint;
import telling.session.Session;
import telling.session.SessionSetup;
import telling.session.Sessions;
import telling.session.Value;
import telling.session.journal.RecordedSession.Outcome;
import telling.session.journal.RecordedSession.RecordedCell;

class JournalTest {

    private static final Instant THEN = Instant.parse("2026-01-02T03:04:05Z");

    @TempDir
    Path folder;

    private final List<AutoCloseable> open = new ArrayList<>();

    @AfterEach
    void close() throws Exception {
        for (AutoCloseable one : open) {
            one.close();
        }
    }

    @Test
    void cell_isOnDiskBeforeItRuns_andItsEndBehindIt() {
        Journals journals = Journals.in(folder.resolve("sessions"));
        Journal journal = opened(journals);
        Session session = session(journal);
        List<Outcome> during = new ArrayList<>();
        session.run(Cell.typed("System.out.println(\"tab\\there\\\\\")\n"), new CellListener() {
            @Override
            public void output(String text) {
                during.add(read().cells().get(0).outcome());
            }
        });
        session.run(Cell.typed("int oops = \"\""), new CellListener() {});
        session.run(Cell.typed("20 + 1"), new CellListener() {});

        RecordedSession recorded = read();
        assertThat(during).containsOnly(Outcome.CUT_OFF);
        assertThat(recorded.started()).isEqualTo(THEN);
        assertThat(recorded.data()).containsExactly("/data");
        assertThat(recorded.cells())
                .extracting(RecordedCell::source)
                .containsExactly("System.out.println(\"tab\\there\\\\\")\n", "int oops = \"\"", "20 + 1");
        assertThat(recorded.cells())
                .extracting(RecordedCell::outcome)
                .containsExactly(Outcome.ACCEPTED, Outcome.FAILED, Outcome.ACCEPTED);
        assertThat(recorded.cells().get(2).value().excerpt()).isEqualTo("21");
        assertThat(recorded.nextNumber()).isEqualTo(4);
    }

    @Test
    void damagedLines_areLeftOut_andTheRestIsRead() throws IOException {
        Journal journal = opened(Journals.in(folder.resolve("sessions")));
        journal.begin(1, Path.of("/"), "int a = 1");
        journal.end(1, Outcome.ACCEPTED, Fingerprint.NONE);
        journal.begin(2, Path.of("/"), "a + 1");
        byte[] whole = Files.readAllBytes(file());
        for (int length = whole.length - 1; length > whole.length - 25; length--) {
            Files.write(file(), Arrays.copyOf(whole, length));
            assertThat(read().cells()).as("cut off at %d", length).hasSizeBetween(1, 2);
            assertThat(read().accepted()).extracting(RecordedCell::source).containsExactly("int a = 1");
        }
        Files.write(file(), "\0\0\0garbage\n".getBytes(StandardCharsets.UTF_8), StandardOpenOption.APPEND);
        assertThat(read().accepted()).hasSize(1);
    }

    @Test
    void linesThatNobodyWroteThisWay_areLeftOut_andTheRestIsRead() throws IOException {
        Journal journal = opened(Journals.in(folder.resolve("sessions")));
        journal.begin(1, Path.of("/"), "int a = 1");
        journal.end(1, Outcome.ACCEPTED, Fingerprint.NONE);
        String good = Files.readString(file());
        for (List<String> odd : List.of(
                List.of("telling-journal", "soon"),
                List.of("telling-journal"),
                List.of("cell"),
                List.of("cell", "2"),
                List.of("cell", "two", "/", "b"),
                List.of("cell", "-2", "/", "b"),
                List.of("cell", "2147483647", "/", "b"),
                List.of("cell", "2", "/\0", "b"),
                List.of("end", "1"),
                List.of("end", "1", "FINE", "", ""),
                List.of("next", "2147483647"),
                List.of("next"),
                List.of("set", "language"),
                List.of(""))) {
            Files.writeString(file(), good + JournalLine.of(odd));
            RecordedSession recorded = read();
            assertThat(recorded.accepted())
                    .as("%s", odd)
                    .extracting(RecordedCell::source)
                    .containsExactly("int a = 1");
            assertThat(recorded.started()).as("%s", odd).isEqualTo(THEN);
            assertThat(recorded.nextNumber()).as("%s", odd).isEqualTo(2);
        }
    }

    @Test
    void journal_isItsOwnersAlone_andOfAProcessThatRunsNotLost() throws IOException {
        Journals journals = Journals.in(folder.resolve("sessions"));
        Journal journal = opened(journals);
        journal.begin(1, Path.of("/"), "1");
        Journals others = Journals.in(folder.resolve("sessions"));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
        assertThat(others.lost()).isEmpty();
        journal.close();
        assertThat(others.lost()).hasSize(1);
        assertThat(others.hold(others.lost().get(0))).isPresent();
    }

    @Test
    void left_isNotLost_andEmptyLeavesNothing() {
        Journals journals = Journals.in(folder.resolve("sessions"));
        assertThat(opened(journals).leave()).isFalse();
        assertThat(folder.resolve("sessions")).doesNotExist();

        Journal journal = opened(journals);
        journal.begin(1, Path.of("/"), "1");
        assertThat(journal.leave()).isTrue();

        assertThat(Journals.in(folder.resolve("sessions")).lost()).isEmpty();
        assertThat(Journals.in(folder.resolve("sessions")).ended()).hasSize(1);
    }

    @Test
    void unwritableFolder_isSaidOnce() throws IOException {
        Path file = Files.writeString(folder.resolve("sessions"), "a file, not a folder");
        Session session = session(opened(Journals.in(file)));
        List<String> notes = new ArrayList<>();
        CellListener listener = new CellListener() {
            @Override
            public void note(Workspace.Note note) {
                notes.add(note.key());
            }
        };

        assertThat(session.run(Cell.typed("6 * 7"), listener).value().map(Value::object))
                .contains(42);
        session.run(Cell.typed("1"), listener);
        assertThat(notes).containsExactly("session.no-journal");
    }

    @Test
    void oldJournals_goAfterAWhile() throws IOException {
        Path sessions = Files.createDirectories(folder.resolve("sessions"));
        for (int i = 0; i < 40; i++) {
            Files.createFile(sessions.resolve((1000 + i) + "-1.kept"));
        }
        Path old = sessions.resolve("1039-1.kept");
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofDays(90))));
        Journals.in(sessions).expire(Instant.now());

        assertThat(old).doesNotExist();
        assertThat(sessions.resolve("1038-1.kept")).exists();
        assertThat(sessions.resolve("1009-1.kept")).doesNotExist();
        assertThat(sessions.resolve("1010-1.kept")).exists();
    }

    @Test
    void replay_runsAcceptedCellsOnly_keepsNumbersAndNamesWhatDiffers() {
        Session first = session(opened(Journals.in(folder.resolve("sessions"))));
        for (String cell : List.of("int a = 20", "int oops = \"\"", "a = a + 1", "System.nanoTime()", "$3 * 2")) {
            first.run(Cell.typed(cell), new CellListener() {});
        }
        RecordedSession recorded = read();
        Session second = plain();
        Replay replay = Replay.of(recorded, second, done -> {});

        assertThat(replay.done()).isEqualTo(4);
        assertThat(replay.different()).extracting(Replay.Different::number).containsExactly(4);
        assertThat(second.nextNumber()).isEqualTo(6);
        assertThat(second.run(Cell.typed("$5 + a"), new CellListener() {})
                        .value()
                        .map(Value::object))
                .contains(63);

        Session third = plain();
        third.run(Cell.typed("1000"), new CellListener() {});
        Replay shifted = Replay.of(recorded, third, done -> {});
        assertThat(shifted.shift()).isEqualTo(1);
        assertThat(third.run(Cell.typed("$6 + $1"), new CellListener() {})
                        .value()
                        .map(Value::object))
                .contains(1042);
    }

    @Test
    void numbers_goOnBehindACellThatFailed_howeverOftenTheSessionDies() {
        Session first = session(opened(Journals.in(folder.resolve("sessions"))));
        first.run(Cell.typed("int a = 20"), new CellListener() {});
        first.run(Cell.typed("int oops = \"\""), new CellListener() {});
        RecordedSession recorded = read();
        Journals later = Journals.in(folder.resolve("later"));
        Journal journal = opened(later);
        Session second = session(journal);
        journal.hold();
        Replay.of(recorded, second, done -> {});
        journal.release();

        RecordedSession again = RecordedSession.read(folder.resolve("later").resolve(journal.name()))
                .orElseThrow();
        assertThat(again.cells()).hasSize(1);
        assertThat(again.nextNumber()).isEqualTo(3);
    }

    @Test
    void replay_writesNoFilesOfOursAgain() {
        Session session = plain();
        Workspace workspace = session.workspace();
        RecordedSession recorded = new RecordedSession(
                folder,
                THEN,
                List.of(),
                List.of(new RecordedCell(
                        1,
                        folder.toString(),
                        "telling.base.Outputs.current().write(\"out.txt\", false, out -> out.write(65)).toString()",
                        Outcome.ACCEPTED,
                        Fingerprint.NONE)),
                Map.of(),
                2);

        assertThat(Replay.of(recorded, session, done -> {}).done()).isEqualTo(1);
        assertThat(folder.resolve("out.txt")).doesNotExist();
        assertThat(workspace.directory()).isEqualTo(folder);
        session.run(Cell.typed(recorded.cells().get(0).source()), new CellListener() {});
        assertThat(folder.resolve("out.txt")).exists();
    }

    @Test
    void fingerprints_tellValuesApartAndEqualOnesAlike() {
        record Pair(Object left, Object right) {}
        Table table = Table.create("t", IntColumn.create("n", 1, 2, 3));
        Table other = Table.create("t", IntColumn.create("n", 1, 2, 4));
        List<Object> different = List.of(
                1,
                2L,
                1.0,
                "1",
                List.of(1),
                List.of(1, 2),
                new int[] {1},
                Map.of("a", 1),
                table,
                other,
                new Pair(1, 2));

        assertThat(different.stream().map(JournalTest::hash)).doesNotHaveDuplicates();
        assertThat(hash(table.copy())).isEqualTo(hash(table));
        assertThat(hash(new Pair(1, List.of("x")))).isEqualTo(hash(new Pair(1, List.of("x"))));
        assertThat(hash(Map.of("a", 1, "b", 2))).isEqualTo(hash(Map.of("b", 2, "a", 1)));
        assertThat(hash(new TreeMap<>(Map.of("a", 1)))).isEqualTo(hash(Map.of("a", 1)));
        assertThat(hash(new Object())).isEqualTo(hash(new Object()));
    }

    private static String hash(Object object) {
        return Fingerprint.of(Optional.of(new Value(object, "Object", ""))).hash();
    }

    private Journal opened(Journals journals) {
        Journal journal = journals.start(THEN, List.of("/data"));
        open.add(journal);
        return journal;
    }

    private Session session(Journal journal) {
        return new JournaledSession(plain(), journal);
    }

    private Session plain() {
        Session session = Sessions.open(new Workspace(folder), SessionSetup.standard());
        open.add(session);
        return session;
    }

    private RecordedSession read() {
        return RecordedSession.read(file()).orElseThrow();
    }

    private Path file() {
        try (Stream<Path> files = Files.list(folder.resolve("sessions"))) {
            return files.findFirst().orElseThrow();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
