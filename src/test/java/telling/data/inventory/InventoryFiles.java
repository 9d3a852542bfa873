package telling.data.inventory;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The preloaded package as plain JSON and CSV, read without any of the product's readers. */
final class InventoryFiles {

    static final Path FOLDER = Path.of("datasets", "noodopvang");

    private InventoryFiles() {}

    static String descriptorText() {
        try {
            return Files.readString(FOLDER.resolve("datapackage.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonObject descriptor() {
        return JsonParser.parseString(descriptorText()).getAsJsonObject();
    }

    static List<JsonObject> resources() {
        return objects(descriptor().getAsJsonArray("resources"));
    }

    static List<JsonObject> fields(JsonObject resource) {
        return objects(resource.getAsJsonObject("schema").getAsJsonArray("fields"));
    }

    static List<JsonObject> objects(JsonArray array) {
        return array.asList().stream().map(JsonElement::getAsJsonObject).toList();
    }

    /** The rows of a table, each as column to text. */
    static List<Map<String, String>> rows(String table) {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(FOLDER.resolve(table + ".csv"))) {
            List<Map<String, String>> rows = new ArrayList<>();
            reader.forEach(record -> rows.add(record.getFieldsAsMap()));
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
