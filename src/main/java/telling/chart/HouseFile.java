package telling.chart;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import telling.base.NearNames;
import telling.base.Outputs;
import telling.base.Place;
import telling.base.Problem;

/**
 * Reads {@code house.properties}: lines of {@code colours}, {@code text}, {@code font}, {@code font-bold}, {@code font-name} and
 * {@code logo}, each with {@code =} and what it is; {@code #} starts a comment. What cannot be read by everyone is refused with the
 * number that was found and a colour that would do.
 */
public final class HouseFile {

    /** What the file is called. */
    public static final String NAME = "house.properties";

    private static final List<String> KEYS = List.of("colours", "font", "font-bold", "font-name", "logo", "text");
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");
    private static final int MOST_COLOURS = 6;
    private static final int LONGEST_LOGO = 60;
    private static final double MARK_CONTRAST = 3;
    private static final double TEXT_CONTRAST = 4.5;

    /** What our own colours reach, with some room: a difference in CIELAB that is plain at the size of a bar. */
    private static final double APART = 12;

    private static final double APART_IN_GREY = 5;

    private final Path file;
    private List<String> colours = List.of();
    private Optional<String> text = Optional.empty();
    private Optional<Path> font = Optional.empty();
    private Optional<Path> boldFont = Optional.empty();
    private String fontName = "";
    private String logo = "";
    private final List<Problem> warnings = new ArrayList<>();

    private HouseFile(Path file) {
        this.file = file;
    }

    /**
     * What a house file says.
     *
     * @param warnings colours that some cannot tell apart; they are drawn all the same
     */
    public record Reading(HouseStyle style, List<Problem> warnings) {
        public Reading {
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * The style of the first of these folders that holds a house file; ours where none does.
     *
     * <p>Errors, each with file and line: chart.house-line, chart.house-key, chart.house-colour, chart.house-many,
     * chart.house-pale, chart.house-font, chart.house-logo; chart.house-unreadable.
     */
    public static Reading in(List<Path> folders) {
        for (Path folder : folders) {
            Path file = folder.resolve(NAME);
            if (Files.isRegularFile(file)) {
                return new HouseFile(file).read();
            }
        }
        return new Reading(HouseStyle.OURS, List.of());
    }

    private Reading read() {
        List<String> lines;
        try {
            lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw Problem.of("chart.house-unreadable", "reason", Outputs.reason(e))
                    .at(Place.of(file.toString()))
                    .thrown();
        }
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                int is = line.indexOf('=');
                if (is < 0) {
                    throw problem(i + 1, "chart.house-line", "line", line);
                }
                entry(
                        line.substring(0, is).strip().toLowerCase(Locale.ROOT),
                        line.substring(is + 1).strip(),
                        i + 1);
            }
        }
        return new Reading(new HouseStyle(colours, text, font, boldFont.or(() -> font), fontName, logo), warnings);
    }

    private void entry(String key, String value, int line) {
        switch (key) {
            case "colours" -> colours = colours(value, line);
            case "text" -> text = Optional.of(colour(value, line, TEXT_CONTRAST));
            case "font" -> font = Optional.of(font(value, line));
            case "font-bold" -> boldFont = Optional.of(font(value, line));
            case "font-name" -> fontName = value.replaceAll("[^\\p{L}\\p{N} -]", "");
            case "logo" -> {
                if (value.codePointCount(0, value.length()) > LONGEST_LOGO) {
                    throw problem(line, "chart.house-logo", "most", LONGEST_LOGO);
                }
                logo = value;
            }
            default ->
                throw problem(line, "chart.house-key", "key", key, "keys", KEYS, "near", NearNames.to(key, KEYS));
        }
    }

    private List<String> colours(String value, int line) {
        List<String> all = Arrays.stream(value.split(",", -1))
                .map(one -> colour(one.strip(), line, MARK_CONTRAST))
                .toList();
        if (all.size() > MOST_COLOURS) {
            throw problem(line, "chart.house-many", "count", all.size(), "most", MOST_COLOURS);
        }
        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < i; j++) {
                apart(all.get(j), all.get(i), line);
            }
        }
        return all;
    }

    /** Warns once of two colours: of the eyes, or the grey, to which they are most alike. */
    private void apart(String one, String other, int line) {
        for (ColourSight.Kind kind : ColourSight.Kind.values()) {
            double needed = kind == ColourSight.Kind.GREY ? APART_IN_GREY : APART;
            double found = ColourSight.apart(one, other, kind);
            if (found < needed) {
                warnings.add(Problem.of(
                                "chart.house-alike-" + kind.name().toLowerCase(Locale.ROOT),
                                "one",
                                one,
                                "other",
                                other,
                                "found",
                                Math.round(found * 10) / 10.0,
                                "needed",
                                needed)
                        .at(Place.of(file.toString(), line)));
                return;
            }
        }
    }

    private String colour(String value, int line, double needed) {
        String colour = value.toLowerCase(Locale.ROOT);
        if (!COLOUR.matcher(colour).matches()) {
            throw problem(line, "chart.house-colour", "colour", value);
        }
        double found = ColourSight.contrast(colour, House.PAPER);
        if (found < needed) {
            throw problem(
                    line,
                    "chart.house-pale",
                    "colour",
                    colour,
                    "found",
                    Math.floor(found * 10) / 10,
                    "needed",
                    needed,
                    "instead",
                    House.darkened(colour, needed));
        }
        return colour;
    }

    private Path font(String value, int line) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            Path found = folder == null ? Path.of(value) : folder.resolve(value);
            String name = value.toLowerCase(Locale.ROOT);
            if (Files.isRegularFile(found) && (name.endsWith(".ttf") || name.endsWith(".otf"))) {
                return found;
            }
        } catch (InvalidPathException e) {
            throw problem(line, "chart.house-font", "font", value);
        }
        throw problem(line, "chart.house-font", "font", value);
    }

    private RuntimeException problem(int line, String code, Object... facts) {
        return Problem.of(code, facts).at(Place.of(file.toString(), line)).thrown();
    }
}
