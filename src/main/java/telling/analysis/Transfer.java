package telling.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import tech.tablesaw.api.Table;
import telling.base.Origin;
import telling.base.Outputs;
import telling.base.Problem;
import telling.base.Workspace;
import telling.chart.Chart;
import telling.chart.Trace;
import telling.data.DataTable;
import telling.data.csv.CsvExport;
import telling.data.csv.PlainFile;

/** Reads plain files and writes tables. */
public final class Transfer {

    private static final List<String> OPTIONS = List.of("csv", "csv-nl", "overwrite");

    private Transfer() {}

    /** A plain file as a table; what was decided per column is told as a note. */
    public static DataTable load(String file, String... options) {
        PlainFile.Loaded loaded = PlainFile.load(Workspace.current().locate(file), List.of(options));
        loaded.tell();
        return loaded.table();
    }

    /**
     * Writes the table as CSV and returns where it is; its trace stands in a file beside it, as that of a chart's
     * figures does. Errors: analysis.unknown-option, base.file-exists.
     */
    public static Path export(Table table, String file, String... options) {
        List<String> asked = Asked.options(OPTIONS, options);
        String format = asked.contains("csv-nl") ? "csv-nl" : "csv";
        boolean replaces = asked.contains("overwrite");
        Outputs outputs = Outputs.current();
        outputs.refuse(file + Chart.TRACE, replaces);
        Path written = CsvExport.write(table, file, format, replaces);
        List<Origin> origins =
                table instanceof DataTable known ? known.provenance().origins() : List.of();
        String trace =
                Trace.of(String.valueOf(table.name()), origins, sha256(written)).json() + "\n";
        outputs.write(file + Chart.TRACE, replaces, out -> out.write(trace.getBytes(StandardCharsets.UTF_8)));
        return written;
    }

    private static String sha256(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            in.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw Problem.of("base.not-writable", "file", file.getFileName(), "reason", Outputs.reason(e))
                    .thrown();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
