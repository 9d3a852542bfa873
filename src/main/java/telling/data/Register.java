package telling.data;

import java.util.List;
import java.util.Optional;
import telling.base.NearNames;
import telling.base.Problem;

/** The published figures of a session, by id. */
public record Register(List<Figure> figures) {

    public Register {
        figures = List.copyOf(figures);
    }

    /** The figures of every package of the catalogue. */
    public static Register of(Catalogue catalogue) {
        return new Register(catalogue.figures());
    }

    /**
     * The figure with this id; of two packages that both have it, the one loaded last.
     *
     * <p>Errors: data.unknown-figure (facts id, near), data.no-register where no package brings one.
     */
    public Figure find(String id) {
        if (figures.isEmpty()) {
            throw Problem.of("data.no-register", "id", id).thrown();
        }
        Optional<Figure> found = figures.stream().filter(f -> f.id().equals(id)).reduce((first, second) -> second);
        List<String> ids = figures.stream().map(Figure::id).toList();
        return found.orElseThrow(
                () -> Problem.of("data.unknown-figure", "id", id, "near", NearNames.to(id, ids), "count", ids.size())
                        .thrown());
    }
}
