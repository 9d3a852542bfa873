package telling.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import telling.base.Origin;
import telling.base.Outputs;
import telling.base.Problem;
import telling.data.Catalogue;
import telling.data.Provenance;
import telling.export.trace.TraceFile;

/**
 * A table that a trace names, beside what is there today.
 *
 * @param today its hash today, empty where it is missing
 */
record TracedTable(Origin origin, Optional<String> today) {

    private static final List<String> ENDINGS = List.of(".csv", ".tsv", ".txt", ".json", "");

    /** How the table stands to what it was. */
    enum State {
        SAME,
        CHANGED,
        MISSING
    }

    State state() {
        return today.map(hash -> hash.equals(origin.sha256()) ? State.SAME : State.CHANGED)
                .orElse(State.MISSING);
    }

    /** The tables of a trace; plain files are looked for in this folder and beside the traced file. */
    static List<TracedTable> of(TraceFile.Found found, Catalogue catalogue, Path directory) {
        List<TracedTable> tables = new ArrayList<>();
        for (Origin origin : found.trace().tables()) {
            Optional<String> today = origin.dataset().isEmpty()
                    ? plain(origin.table(), directory, found.file())
                    : catalogue.packages().stream()
                            .filter(one -> one.name().equals(origin.dataset()))
                            .flatMap(one -> Optional.ofNullable(one.tables().get(origin.table())).stream())
                            .flatMap(table -> Optional.of(table.provenance()).flatMap(Provenance::sha256).stream())
                            .findFirst();
            tables.add(new TracedTable(origin, today));
        }
        return tables;
    }

    private static Optional<String> plain(String name, Path directory, Path traced) {
        if (!TraceRerun.isName(name)) {
            return Optional.empty();
        }
        Path beside = traced.toAbsolutePath().getParent();
        for (Path folder : beside == null ? List.of(directory) : List.of(directory, beside)) {
            for (String ending : ENDINGS) {
                Path file = folder.resolve(name + ending);
                if (Files.isRegularFile(file)) {
                    return Optional.of(hash(file));
                }
            }
        }
        return Optional.empty();
    }

    private static String hash(Path file) {
        try {
            return Outputs.sha256(file);
        } catch (IOException e) {
            throw Problem.of("export.trace-unreadable", "file", file.getFileName(), "reason", Outputs.reason(e))
                    .thrown();
        }
    }
}
