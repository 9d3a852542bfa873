package telling.session.journal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import telling.base.Outputs;
import telling.base.Workspace;
import telling.session.Cell;
import telling.session.CellListener;
import telling.session.CellProblem;
import telling.session.CellRun;
import telling.session.CellValues;
import telling.session.Fingerprint;
import telling.session.Session;
import telling.session.journal.RecordedSession.RecordedCell;

/**
 * Runs the cells of an earlier session again, in silence: those that came to their end, in order, and
 * never one that was stopped or cut off. They write no files through our verbs a second time.
 *
 * @param done how many came to their end again
 * @param different the cells that gave something else, or failed
 * @param stopped whether the person stopped it
 * @param shift what was added to the numbers, because cells had run before
 */
public record Replay(int done, List<Different> different, boolean stopped, int shift) {

    private static final CellListener SILENT = new CellListener() {};

    public Replay {
        different = List.copyOf(different);
    }

    /**
     * A cell that did not come out the same.
     *
     * @param before what it gave, in short; empty where that cannot be said
     * @param now what it gives
     * @param problem why it failed this time
     */
    public record Different(int number, String before, String now, Optional<String> problem) {}

    /** Brings the cells of a recorded session into this one; the counter hears how many are done. */
    public static Replay of(RecordedSession recorded, Session session, IntConsumer counter) {
        int shift = session.nextNumber() - 1;
        List<Different> different = new ArrayList<>();
        int done = 0;
        Workspace workspace = session.workspace();
        Path folder = workspace.directory();
        Optional<Outputs> outputs = workspace.find(Outputs.class);
        workspace.put(Outputs.class, Outputs.rehearsed());
        try {
            for (RecordedCell cell : recorded.accepted()) {
                session.continueAt(cell.number() + shift);
                workspace.directory(Path.of(cell.directory()));
                CellRun run = session.run(Cell.typed(shifted(cell.source(), shift)), SILENT);
                Optional<CellProblem> problem = run.problem();
                if (problem.isPresent() && problem.get().kind() == CellProblem.Kind.INTERRUPTED) {
                    return new Replay(done, different, true, shift);
                }
                Fingerprint now = Fingerprint.of(run.value());
                if (problem.isPresent()) {
                    different.add(new Different(
                            run.number(),
                            cell.value().excerpt(),
                            "",
                            problem.map(p -> p.message().lines().findFirst().orElse(""))));
                } else {
                    done++;
                    if (!now.hash().equals(cell.value().hash())) {
                        different.add(
                                new Different(run.number(), cell.value().excerpt(), now.excerpt(), Optional.empty()));
                    }
                }
                counter.accept(done);
            }
            session.continueAt(recorded.nextNumber() + shift);
            return new Replay(done, different, false, shift);
        } finally {
            workspace.put(Outputs.class, outputs.orElseGet(Outputs::asNamed));
            workspace.directory(folder);
        }
    }

    /** The source with every {@code $n} of it moved on. */
    private static String shifted(String source, int by) {
        if (by == 0) {
            return source;
        }
        StringBuilder text = new StringBuilder(source);
        List<CellValues.Mention> mentions = CellValues.mentions(source);
        for (int i = mentions.size() - 1; i >= 0; i--) {
            CellValues.Mention mention = mentions.get(i);
            int end = mention.offset() + 1 + String.valueOf(mention.cell()).length();
            text.replace(mention.offset(), end, "$" + (mention.cell() + by));
        }
        return text.toString();
    }
}
