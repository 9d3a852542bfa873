package telling.data;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A folder of data that was read strictly by its descriptor.
 *
 * @param tables by resource name, in the descriptor's order
 * @param primary the table that a command takes when none is named
 * @param figures the register of published figures, empty without one
 * @param claims the register of statements in words, empty without one
 */
public record DataPackage(
        String name,
        String version,
        Words title,
        Path folder,
        Map<String, DataTable> tables,
        Optional<String> primary,
        List<Figure> figures,
        List<Claim> claims) {

    public DataPackage {
        tables = Collections.unmodifiableMap(new LinkedHashMap<>(tables));
        figures = List.copyOf(figures);
        claims = List.copyOf(claims);
    }
}
