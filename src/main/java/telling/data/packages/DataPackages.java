package telling.data.packages;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import telling.base.Place;
import telling.base.Problem;
import telling.base.ProblemException;
import telling.data.DataPackage;
import telling.data.csv.TextFile;
import telling.data.json.JsonFile;
import telling.data.json.JsonNode;
import telling.data.json.JsonNode.JsonObject;

/**
 * Reads a folder with a {@code datapackage.json} (Frictionless Data Package v2) and its CSV files.
 *
 * <p>Words: Frictionless's own {@code title}, {@code description} and category and missing-value
 * labels are English, or the only language there is. Dutch ones stand in a {@code telling} object
 * beside them, of the package, the resource or the field: {@code "telling": {"unit": "persons", "nl":
 * {"title", "description", "unit", "categories": {code: label}, "missingValues": {code: label}}}}.
 * Everywhere within a {@code telling} block an object's words are English and those under its {@code
 * nl} are Dutch.
 *
 * <p>The package's {@code telling} block: {@code primary}, {@code register}, {@code claims}, {@code citation}, and
 * {@code tables}, each with {@code wave}, {@code category}, {@code count}, {@code weight}, {@code
 * design}, {@code bases} (each {@code table}, {@code column}, {@code default}, {@code title}, {@code
 * definitions} per wave; {@code wave} where the base's table names its wave column otherwise), {@code
 * remainder}, {@code absent}, {@code crosswalks} (without {@code wave} a mapping holds for every wave),
 * {@code crosswalkLabels} (per crosswalk {@code title} and {@code labels}) and {@code aliases}. A key
 * that is not among these is a problem, so that a typing error cannot pass unseen.
 *
 * <p>Types that a column cannot hold as such (any, yearmonth, duration, list, object, array, geopoint,
 * geojson) are kept as text; year is a whole number; a moment with an offset is kept in UTC. An empty
 * cell of a text column is missing whatever the schema says.
 */
public final class DataPackages {

    private DataPackages() {}

    /** The package in this folder, or every problem that stands in its way, by file and line. */
    public static PackageReading read(Path folder) {
        Path file = folder.resolve(PackagePaths.DESCRIPTOR);
        Findings findings = Findings.in(PackagePaths.shown(file));
        Optional<DataPackage> read = Optional.empty();
        try {
            if (!Files.isDirectory(folder)) {
                throw Problem.of("data.no-folder", "folder", PackagePaths.shown(folder))
                        .thrown();
            }
            if (!Files.exists(file)) {
                throw Problem.of("data.no-descriptor", "folder", PackagePaths.shown(folder))
                        .thrown();
            }
            String text =
                    TextFile.read(file, findings.file(), StandardCharsets.UTF_8).text();
            Optional<JsonNode> json = JsonFile.read(text, findings.file(), findings::add);
            if (json.isPresent() && json.get() instanceof JsonObject object) {
                read = Optional.of(new PackageReader(folder, new Props(object, findings)).read());
            } else if (json.isPresent()) {
                findings.add(Problem.of(
                                "data.wrong-kind",
                                "key",
                                PackagePaths.DESCRIPTOR,
                                "expected",
                                "object",
                                "found",
                                json.get().kind())
                        .at(Place.of(findings.file(), 1)));
            }
        } catch (ProblemException e) {
            findings.add(e.problem());
        }
        List<Problem> problems = findings.sorted();
        return new PackageReading(problems.isEmpty() ? read : Optional.empty(), problems);
    }
}
