package telling.data;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads one kind of plain file, which no schema describes, as rows of text; what the texts mean is decided
 * behind it, in one way for every kind. Found by ServiceLoader.
 */
public interface RowReader {

    /** The kind in one word, such as {@code csv}. */
    String kind();

    /** How well this reader fits a file with this name and these bytes: 0 not at all, and the highest reads it. */
    int fit(String name, byte[] bytes, Settings settings);

    /**
     * The rows of the file.
     *
     * <p>Errors: problems of the reader with the place in the file.
     */
    Rows read(String name, byte[] bytes, Settings settings);

    /** What the person says of the file as a whole. */
    record Settings(Optional<Charset> encoding, Optional<Character> separator, boolean header) {}

    /** The values of a row, and the line on which it starts. */
    record Row(int line, List<String> values) {}

    /**
     * All rows.
     *
     * @param header whether the first row names the columns
     * @param texts the columns, from 0, whose values the file itself calls text, so that no number is seen in them
     * @param decided what the reader decided, in the language of the moment, such as {@code UTF-8, separator ;}
     */
    record Rows(List<Row> rows, boolean header, Set<Integer> texts, String decided) {

        public Rows {
            rows = List.copyOf(rows);
            texts = Set.copyOf(texts);
        }
    }
}
