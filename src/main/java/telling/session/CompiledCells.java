package telling.session;

import java.util.List;
import jdk.jshell.spi.ExecutionControl.ClassBytecodes;

/**
 * Cells that were compiled together before the first of them runs, to one class.
 *
 * @param parts those of each cell, in order
 * @param variables the names of the variables that the cells declare
 * @param preloaded the names of those that a session starts with, which the class has fields for
 */
record CompiledCells(
        List<Cell> cells,
        List<List<Part>> parts,
        String className,
        List<ClassBytecodes> classes,
        List<String> variables,
        List<String> preloaded) {

    CompiledCells {
        cells = List.copyOf(cells);
        parts = parts.stream().map(List::copyOf).toList();
        classes = List.copyOf(classes);
        variables = List.copyOf(variables);
        preloaded = List.copyOf(preloaded);
    }

    /**
     * A part of a cell.
     *
     * @param text where it stands in the cell
     * @param method the method of the class that it is; empty for a declaration that does nothing when it is reached
     * @param type the static type of what the method gives as Java source; empty where it gives nothing
     * @param name the variable that holds it, empty for none
     */
    record Part(CellReader.Part text, String method, String type, String name) {}
}
