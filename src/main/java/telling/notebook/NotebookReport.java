package telling.notebook;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import telling.base.ExitCode;
import telling.base.Outputs;
import telling.session.CellProblem;

/**
 * How one notebook came out.
 *
 * @param seconds how long it took
 * @param cells how many of its cells ran, the failed one included
 */
public record NotebookReport(
        String file,
        double seconds,
        int cells,
        List<PlacedCheck> checks,
        List<OutputFile> outputs,
        Optional<CellFailure> failure) {

    /** How a notebook came out as a whole. */
    public enum Status {
        VERIFIED,
        DIFFERS,
        FAILED;

        public String tag() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A file that a notebook wrote.
     *
     * @param file its name under the run's folder, with forward slashes
     * @param change how it stands to what an earlier run left there
     */
    public record OutputFile(String file, String sha256, Outputs.Change change) {}

    public NotebookReport {
        checks = List.copyOf(checks);
        outputs = List.copyOf(outputs);
    }

    public Status status() {
        if (failure.isPresent()) {
            return Status.FAILED;
        }
        return checks.stream().allMatch(c -> c.check().passes()) ? Status.VERIFIED : Status.DIFFERS;
    }

    /** What the process returns for this notebook alone. */
    public ExitCode exitCode() {
        boolean differs = checks.stream().anyMatch(c -> !c.check().passes());
        ExitCode ofChecks = differs ? ExitCode.DIFFERS : ExitCode.OK;
        return failure.map(f -> f.kind() == CellProblem.Kind.INTERRUPTED ? ExitCode.INTERRUPTED : ExitCode.CELL_FAILED)
                .orElse(ExitCode.OK)
                .and(ofChecks);
    }
}
