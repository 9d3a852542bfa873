package telling.notebook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import telling.base.Place;
import telling.base.Problem;

/** Reads the YAML between the fences of a header. */
final class HeaderYaml {

    private HeaderYaml() {}

    /** The values by key; the lines still have their comment signs, and start on line 2 of the file. */
    static Map<String, Object> read(String file, List<String> lines) {
        String yaml = lines.stream()
                .map(line -> line.startsWith("// ") ? line.substring(3) : line.substring(2))
                .map(line -> line.stripTrailing() + "\n")
                .collect(Collectors.joining());
        Object read;
        try {
            read = new Load(LoadSettings.builder().setLabel(file).build()).loadFromString(yaml);
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 2).orElse(2);
            throw wrong(e.getProblem(), file, line);
        } catch (YamlEngineException e) {
            throw wrong(String.valueOf(e.getMessage()), file, 2);
        }
        Map<String, Object> values = new LinkedHashMap<>();
        if (read instanceof Map<?, ?> map) {
            map.forEach((key, value) -> values.put(String.valueOf(key), value == null ? "" : value));
        } else if (read != null) {
            throw wrong("no key: value", file, 2);
        }
        return values;
    }

    private static RuntimeException wrong(String reason, String file, int line) {
        return Problem.of("notebook.header-yaml", "reason", reason)
                .at(Place.of(file, line))
                .thrown();
    }
}
