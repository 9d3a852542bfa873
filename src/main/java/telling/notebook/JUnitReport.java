package telling.notebook;

import java.nio.file.Path;

/** The run as JUnit XML, which continuous-integration servers read: a suite per notebook, a case per check. */
public final class JUnitReport {

    private JUnitReport() {}

    /** The XML text, ending in a line break. */
    public static String of(RunReport report) {
        return "";
    }

    /**
     * Writes it whole or not at all, in place of an earlier one.
     *
     * <p>Errors: base.not-writable.
     */
    public static void write(RunReport report, Path file) {
        ReportFile.write(file, of(report));
    }
}
