package telling.session.journal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import telling.session.Fingerprint;

/**
 * A session as its journal tells it.
 *
 * @param started when it began
 * @param data the folders that it was told to read
 * @param cells its cells in order, those that failed included
 * @param settings the settings that it had at its end
 * @param nextNumber the number that its next cell would have had
 */
public record RecordedSession(
        Path file,
        Instant started,
        List<String> data,
        List<RecordedCell> cells,
        Map<String, String> settings,
        int nextNumber) {

    static final String HEAD = "telling-journal";
    static final String CELL = "cell";
    static final String END = "end";
    static final String SET = "set";
    static final String NEXT = "next";

    /** No session has as many cells, so a number beyond is none. */
    private static final int LAST_NUMBER = 1_000_000_000;

    public RecordedSession {
        data = List.copyOf(data);
        cells = List.copyOf(cells);
        settings = Map.copyOf(settings);
    }

    /**
     * A cell of it.
     *
     * @param directory the folder that the session stood in
     * @param outcome how it ended; {@link Outcome#CUT_OFF} where the journal ends before the cell did
     */
    public record RecordedCell(int number, String directory, String source, Outcome outcome, Fingerprint value) {}

    /** How a cell ended. */
    public enum Outcome {
        ACCEPTED,
        FAILED,
        INTERRUPTED,
        CUT_OFF
    }

    /** The cells that came to their end, in order. */
    public List<RecordedCell> accepted() {
        return cells.stream().filter(cell -> cell.outcome() == Outcome.ACCEPTED).toList();
    }

    /** The cell that was running when the session ended. */
    public Optional<RecordedCell> cutOff() {
        return cells.isEmpty()
                ? Optional.empty()
                : Optional.of(cells.get(cells.size() - 1)).filter(cell -> cell.outcome() == Outcome.CUT_OFF);
    }

    /** What a journal says, lines that were damaged left out; empty where it is none. */
    static Optional<RecordedSession> read(Path file) {
        String text;
        try {
            text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return Optional.empty();
        }
        Reading reading = new Reading();
        text.lines().flatMap(line -> JournalLine.read(line).stream()).forEach(reading::understood);
        return reading.headed
                ? Optional.of(new RecordedSession(
                        file,
                        reading.started,
                        reading.data,
                        List.copyOf(reading.cells.values()),
                        reading.settings,
                        reading.next))
                : Optional.empty();
    }

    private static final class Reading {

        private boolean headed;
        private Instant started = Instant.EPOCH;
        private List<String> data = List.of();
        private int next = 1;
        private final Map<Integer, RecordedCell> cells = new LinkedHashMap<>();
        private final Map<String, String> settings = new LinkedHashMap<>();

        /** Takes a line in; one that another version, or nobody, wrote this way is left out like a damaged one. */
        void understood(List<String> fields) {
            try {
                line(fields);
            } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
                return; // what the other lines say is enough to bring their cells back
            }
        }

        private void line(List<String> fields) {
            switch (fields.get(0)) {
                case HEAD -> {
                    started = Instant.ofEpochMilli(Long.parseLong(fields.get(1)));
                    data = new ArrayList<>(fields.subList(2, fields.size()));
                    headed = true;
                }
                case CELL -> {
                    int number = number(fields.get(1));
                    String directory = Path.of(fields.get(2)).toString();
                    cells.put(
                            number,
                            new RecordedCell(number, directory, fields.get(3), Outcome.CUT_OFF, Fingerprint.NONE));
                    next = number + 1;
                }
                case END ->
                    cells.computeIfPresent(
                            number(fields.get(1)),
                            (number, cell) -> new RecordedCell(
                                    number,
                                    cell.directory(),
                                    cell.source(),
                                    Outcome.valueOf(fields.get(2)),
                                    new Fingerprint(fields.get(3), fields.get(4))));
                case NEXT -> next = number(fields.get(1));
                case SET -> settings.put(fields.get(1), fields.get(2));
                default -> {
                    // A later version may write more; what this one knows is enough to bring cells back.
                }
            }
        }

        private static int number(String text) {
            int number = Integer.parseInt(text);
            if (number < 1 || number > LAST_NUMBER) {
                throw new IllegalArgumentException(text);
            }
            return number;
        }
    }
}
