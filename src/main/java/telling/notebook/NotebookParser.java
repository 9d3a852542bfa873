package telling.notebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import telling.base.Problem;

/** Cuts a text into its header and cells, line by line, losing nothing. */
final class NotebookParser {

    /** What Jupytext takes for a marker: {@code // %%}, more percent signs, then the end or a blank. */
    static final Pattern MARKER = Pattern.compile("//[ \\t]*%%+(?:\\s.*)?", Pattern.DOTALL);

    private static final Pattern FENCE = Pattern.compile("//[ \\t]*---\\s*");
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final String file;
    private final String mark;
    private final List<String> lines;

    NotebookParser(String file, String text) {
        this.file = file;
        this.mark = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : "";
        this.lines = lines(text.substring(mark.length()));
    }

    Notebook parse() {
        int headerLines = headerLines();
        NotebookHeader header = header(headerLines);
        List<NotebookCell> cells = new ArrayList<>();
        int next = headerLines;
        while (next < lines.size()) {
            boolean marked = MARKER.matcher(lines.get(next)).matches();
            int body = marked ? next + 1 : next;
            Marker marker = marked ? Marker.parse(lines.get(next), file, next + 1) : Marker.NONE;
            int stop = end(body, marker.kind());
            cells.add(new NotebookCell(
                    marker.kind(),
                    marked ? lines.get(next) : "",
                    marker.title(),
                    marker.metadata(),
                    String.join("", lines.subList(body, stop)),
                    body + 1));
            next = stop;
        }
        return new Notebook(file, header, cells);
    }

    /**
     * The line of the next marker. One inside a comment or a text block is none, unless that is never
     * closed: then the fault stays within its cell.
     */
    private int end(int body, NotebookCell.Kind kind) {
        boolean java = kind == NotebookCell.Kind.CODE || opensWithComment(body);
        JavaScan.Part part = JavaScan.Part.CODE;
        int inside = -1;
        for (int i = body; i < lines.size(); i++) {
            if (MARKER.matcher(lines.get(i)).matches()) {
                if (part == JavaScan.Part.CODE) {
                    return i;
                }
                inside = inside < 0 ? i : inside;
            }
            if (java) {
                part = JavaScan.from(part, lines.get(i)).end();
                inside = part == JavaScan.Part.CODE ? -1 : inside;
            }
        }
        return inside < 0 ? lines.size() : inside;
    }

    private boolean opensWithComment(int body) {
        for (int i = body; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                return lines.get(i).startsWith("/*");
            }
        }
        return false;
    }

    private int headerLines() {
        if (lines.isEmpty() || !FENCE.matcher(lines.get(0)).matches()) {
            return 0;
        }
        for (int i = 1; i < lines.size(); i++) {
            if (FENCE.matcher(lines.get(i)).matches()) {
                return i + 1;
            }
            if (!lines.get(i).startsWith("//")) {
                throw Problem.of("notebook.header-line", "text", lines.get(i).strip())
                        .at(telling.base.Place.of(file, i + 1))
                        .thrown();
            }
        }
        throw Problem.of("notebook.header-open")
                .at(telling.base.Place.of(file, 1))
                .thrown();
    }

    private NotebookHeader header(int count) {
        String text = mark + String.join("", lines.subList(0, count));
        Map<String, Object> values = count == 0 ? Map.of() : HeaderYaml.read(file, lines.subList(1, count - 1));
        return new NotebookHeader(text, values);
    }

    /** The lines with their line ends: LF, CRLF or a lone CR; the last may have none. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean crlf = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if ((c == '\n' || c == '\r') && !crlf) {
                lines.add(text.substring(start, i + 1));
                start = i + 1;
            }
        }
        if (start < text.length()) {
            lines.add(text.substring(start));
        }
        return lines;
    }
}
