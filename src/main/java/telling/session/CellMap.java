package telling.session;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Where the characters of a cell stand: lines and columns. */
final class CellMap {

    private final Cell cell;
    private final int[] ends;

    CellMap(Cell cell) {
        this.cell = cell;
        String source = cell.source();
        this.ends = IntStream.range(0, source.length())
                .filter(i -> source.charAt(i) == '\n')
                .toArray();
    }

    /** The line in the cell of this place, from 1. */
    int line(int offset) {
        int before = Arrays.binarySearch(ends, Math.min(offset, cell.source().length()));
        return (before < 0 ? -before - 1 : before) + 1;
    }

    /** The line of the file that the cell stands in, or of the cell where it was typed. */
    int fileLine(int lineInCell) {
        return cell.line() + lineInCell - 1;
    }

    /** The column of this place, from 1. */
    int column(int offset) {
        int from = cell.source().lastIndexOf('\n', offset - 1) + 1;
        return offset - from + 1;
    }

    /** Those of these objects whose names the cell uses. */
    List<Object> named(Map<String, Object> objects) {
        return JavaText.of(cell.source()).names().stream()
                .map(JavaText.Name::text)
                .filter(objects::containsKey)
                .distinct()
                .map(objects::get)
                .toList();
    }

    /** Whether the cell writes null, or names one of these. */
    boolean namesNull(List<String> nulls) {
        return JavaText.of(cell.source()).names().stream()
                .anyMatch(name -> name.text().equals("null") || nulls.contains(name.text()));
    }

    /** The end of the cell. */
    int end() {
        return cell.source().length();
    }

    /** The text of a line of the cell. */
    String text(int lineInCell) {
        String[] lines = cell.source().split("\n", -1);
        return lineInCell < 1 || lineInCell > lines.length ? "" : lines[lineInCell - 1].replace("\r", "");
    }
}
