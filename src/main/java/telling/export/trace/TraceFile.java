package telling.export.trace;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import telling.base.Outputs;
import telling.base.Problem;
import telling.chart.Chart;
import telling.chart.Trace;

/**
 * Finds the trace in a file. Nothing of the file is run or drawn, and no parser of pictures, pages or PDF looks at it: the trace
 * stands in all of them as JSON in ASCII between two marks.
 */
public final class TraceFile {

    private static final long LARGEST_FILE = 64L << 20;
    private static final int LARGEST_TRACE = 1 << 18;
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final List<String> STARTS =
            List.of("<metadata id=\"telling-trace\">", "id=\"telling-trace\">", "<telling:trace>");
    private static final String KEYWORD = "telling-trace\0\0\0\0\0";

    private TraceFile() {}

    /**
     * What a file says.
     *
     * @param claimed the code that stands in the file; the trace has another one where it was altered
     * @param figures the hash of the file where it is a csv
     */
    public record Found(Path file, Trace trace, String claimed, Optional<String> figures) {

        /** Whether the trace is not what was written. */
        public boolean altered() {
            return !claimed.equals(trace.code());
        }
    }

    /**
     * The trace in a file or, for a csv, in a file beside it; empty where there is none.
     *
     * <p>Errors: export.trace-unreadable (facts file, reason); export.trace-broken where there is one that is no trace.
     */
    public static Optional<Found> read(Path file) {
        byte[] bytes = bytes(file);
        Optional<String> inside = starts(bytes, PNG) ? inPng(bytes) : inText(bytes);
        if (inside.isPresent()) {
            return inside.map(json -> found(file, json, Optional.empty()));
        }
        if (!name(file).endsWith(".csv")) {
            return Optional.empty();
        }
        String figures = Trace.hash(new String(bytes, StandardCharsets.UTF_8));
        Path beside = file.resolveSibling(file.getFileName() + Chart.TRACE);
        if (Files.isRegularFile(beside)) {
            return inText(bytes(beside)).map(json -> found(file, json, Optional.of(figures)));
        }
        return amongSiblings(file, figures);
    }

    /** Whether a file of this name may hold a trace. */
    public static boolean mayHold(Path file) {
        String name = name(file);
        return Stream.of(".svg", ".png", ".pdf", ".html", ".htm", Chart.TRACE).anyMatch(name::endsWith);
    }

    /** The trace of a picture beside it that shows the very figures of a csv. */
    private static Optional<Found> amongSiblings(Path file, String figures) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            return Optional.empty();
        }
        String name = name(file);
        String stem = name.substring(0, name.lastIndexOf('.'));
        for (String ending : List.of(".svg", ".png", ".pdf", ".html")) {
            Path sibling = folder.resolve(stem + ending);
            if (Files.isRegularFile(sibling)) {
                Optional<Found> found =
                        read(sibling).filter(f -> f.trace().figures().equals(figures));
                if (found.isPresent()) {
                    return found.map(f -> new Found(file, f.trace(), f.claimed(), Optional.of(figures)));
                }
            }
        }
        return Optional.empty();
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    }

    private static Found found(Path file, String json, Optional<String> figures) {
        try {
            return new Found(file, Trace.parse(json), Trace.claimed(json), figures);
        } catch (IllegalArgumentException e) {
            throw Problem.of("export.trace-broken", "file", file.getFileName()).thrown();
        }
    }

    private static byte[] bytes(Path file) {
        try {
            if (!Files.isRegularFile(file)) {
                throw Problem.of(
                                Files.exists(file) ? "export.trace-no-file" : "export.trace-no-such-file",
                                "file",
                                file.getFileName())
                        .thrown();
            }
            if (Files.size(file) > LARGEST_FILE) {
                throw Problem.of("export.trace-large", "file", file.getFileName(), "most", LARGEST_FILE >> 20)
                        .thrown();
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw Problem.of("export.trace-unreadable", "file", file.getFileName(), "reason", Outputs.reason(e))
                    .thrown();
        }
    }

    /** The text chunk of this keyword. */
    private static Optional<String> inPng(byte[] png) {
        ByteBuffer data = ByteBuffer.wrap(png);
        data.position(PNG.length);
        while (data.remaining() >= 12) {
            int length = data.getInt();
            byte[] type = new byte[4];
            data.get(type);
            if (length < 0 || length > data.remaining() - 4) {
                return Optional.empty();
            }
            int start = data.position();
            byte[] keyword = KEYWORD.getBytes(StandardCharsets.ISO_8859_1);
            boolean ours = Arrays.equals(type, "iTXt".getBytes(StandardCharsets.ISO_8859_1))
                    && length > keyword.length
                    && length < LARGEST_TRACE
                    && Arrays.equals(png, start, start + keyword.length, keyword, 0, keyword.length);
            if (ours) {
                return Optional.of(
                        new String(png, start + keyword.length, length - keyword.length, StandardCharsets.ISO_8859_1));
            }
            data.position(start + length + 4);
        }
        return Optional.empty();
    }

    private static Optional<String> inText(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        if (text.startsWith("{\"trace\":") && text.length() < LARGEST_TRACE) {
            return Optional.of(text.strip());
        }
        for (String start : STARTS) {
            int at = text.indexOf(start);
            int from = at + start.length();
            int end = at < 0 ? -1 : text.indexOf('<', from);
            if (end > 0 && end - from < LARGEST_TRACE) {
                return Optional.of(text.substring(from, end)
                        .replace("&quot;", "\"")
                        .replace("&#34;", "\"")
                        .replace("&amp;", "&")
                        .strip());
            }
        }
        return Optional.empty();
    }

    private static boolean starts(byte[] bytes, byte[] with) {
        return bytes.length >= with.length && Arrays.equals(bytes, 0, with.length, with, 0, with.length);
    }
}
