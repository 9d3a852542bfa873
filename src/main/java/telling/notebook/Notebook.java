package telling.notebook;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import telling.base.Outputs;
import telling.base.Place;
import telling.base.Problem;

/**
 * A notebook in Jupytext's percent format: a text file that is Java, with markers between its cells.
 * All text is kept as it stands in the file, so {@code parse(text).text()} is that text, whatever its
 * line ends.
 *
 * @param file its name as messages show it
 * @param header what stands before the first cell: a byte order mark and the YAML header, often empty
 * @param cells in order; text before the first marker is a code cell without a marker
 */
public record Notebook(String file, NotebookHeader header, List<NotebookCell> cells) {

    public Notebook {
        cells = List.copyOf(cells);
    }

    /**
     * The notebook that this text holds.
     *
     * <p>Errors, each with file and line: notebook.header-open, notebook.header-line,
     * notebook.header-yaml, notebook.bad-marker.
     */
    public static Notebook parse(String file, String text) {
        return new NotebookParser(file, text).parse();
    }

    /**
     * The notebook in this file, which is UTF-8.
     *
     * <p>Errors: those of {@link #parse}, and notebook.no-file, notebook.not-utf8, notebook.unreadable.
     */
    public static Notebook read(Path path, String file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(path)))
                    .toString();
            return parse(file, text);
        } catch (CharacterCodingException e) {
            throw Problem.of("notebook.not-utf8", "file", file).thrown();
        } catch (NoSuchFileException e) {
            throw Problem.of("notebook.no-file", "file", file).thrown();
        } catch (IOException e) {
            throw Problem.of("notebook.unreadable", "file", file, "reason", Outputs.reason(e))
                    .thrown();
        }
    }

    /** The text of the file, as it was read or is to be written. */
    public String text() {
        StringBuilder text = new StringBuilder(header.text());
        cells.forEach(cell -> text.append(cell.marker()).append(cell.body()));
        return text.toString();
    }

    /** The libraries that {@code // %maven g:a:v} and {@code //DEPS g:a:v} comments name, in order. */
    public List<Dependency> dependencies() {
        return cells.stream().flatMap(cell -> Dependency.in(cell, file)).toList();
    }

    /** The place of a line of this file. */
    Place at(int line) {
        return Place.of(file, line);
    }
}
