package telling.session;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jdk.jshell.Diag;
import jdk.jshell.Snippet;
import telling.base.Language;

/** Java that does not compile, in words and at its place in the cell. */
final class CompileErrors {

    private final Engine engine;
    private final Language language;
    private final CellMap map;

    CompileErrors(Engine engine, Language language, CellMap map) {
        this.engine = engine;
        this.language = language;
        this.map = map;
    }

    /** The first error of a rejected snippet. */
    CellProblem of(CellReader.Part part, Snippet snippet) {
        List<Diag> errors =
                engine.diagnostics(snippet).stream().filter(Diag::isError).toList();
        Diag first = errors.get(0);
        int offset = part.start() + (int) Math.max(0, Math.min(first.getPosition(), part.end() - part.start()));
        int length = (int) Math.max(1, first.getEndPosition() - first.getPosition());
        int line = map.line(offset);
        return new CellProblem(
                CellProblem.Kind.COMPILE,
                language.tag() + first.getCode() + " | " + first.getMessage(Locale.ROOT),
                map.fileLine(line),
                map.column(offset),
                length,
                map.text(line),
                List.of(),
                Optional.empty(),
                null);
    }
}
