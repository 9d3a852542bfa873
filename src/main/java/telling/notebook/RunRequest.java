package telling.notebook;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import telling.data.Claim;
import telling.data.Figure;

/**
 * What to run.
 *
 * @param files the notebooks as the user named them, seen from {@code directory}
 * @param directory the folder that relative names start from
 * @param out where charts and exports go, {@code telling-out} by default
 * @param parameters name and value of each {@code -P}
 * @param complete whether a figure or claim that no notebook attempts counts as a difference
 * @param figures the registers of all packages, which coverage is counted over
 * @param claims the registers of claims, likewise
 */
public record RunRequest(
        List<String> files,
        Path directory,
        Path out,
        Map<String, String> parameters,
        boolean complete,
        List<Figure> figures,
        List<Claim> claims) {

    public static final String DEFAULT_OUT = "telling-out";

    public RunRequest {
        files = List.copyOf(files);
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
        figures = List.copyOf(figures);
        claims = List.copyOf(claims);
    }

    /** The same of data without a register of claims. */
    public RunRequest(
            List<String> files,
            Path directory,
            Path out,
            Map<String, String> parameters,
            boolean complete,
            List<Figure> figures) {
        this(files, directory, out, parameters, complete, figures, List.of());
    }

    /** These notebooks, everything else by default. */
    public static RunRequest of(List<String> files, Path directory, List<Figure> figures) {
        return new RunRequest(files, directory, directory.resolve(DEFAULT_OUT), Map.of(), false, figures);
    }
}
