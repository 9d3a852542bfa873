package telling.analysis.audit;

import java.util.List;
import java.util.Optional;
import telling.data.DataTable;
import telling.data.Figure;
import telling.data.claims.NamedCells;

/**
 * What is audited.
 *
 * @param tables the tables themselves, with their roles
 * @param compositions their waves, parts and totals
 * @param figures the register, where that is audited too
 * @param cells finds numbers of the tables by name
 */
public record Subject(
        String name, List<DataTable> tables, List<Composition> compositions, List<Figure> figures, NamedCells cells) {

    public Subject {
        tables = List.copyOf(tables);
        compositions = List.copyOf(compositions);
        figures = List.copyOf(figures);
    }

    /** The figure with this id. */
    Optional<Figure> figure(String id) {
        return figures.stream().filter(f -> f.id().equals(id)).findFirst();
    }
}
