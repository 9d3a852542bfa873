package telling.data.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The descriptor of the inventory: valid, whole, and in both languages. */
class DescriptorTest {

    static Stream<JsonObject> resources() {
        return InventoryFiles.resources().stream();
    }

    @Test
    void descriptor_isWhatVersionTwoOfTheStandardAsks() throws IOException {
        assertThat(errors(InventoryFiles.descriptorText())).isEmpty();
    }

    @Test
    void descriptor_fieldOfAnUnknownType_isRefused() throws IOException {
        String broken = InventoryFiles.descriptorText().replace("\"type\": \"integer\"", "\"type\": \"whole\"");
        assertThat(errors(broken)).isNotEmpty();
    }

    @Test
    void descriptor_namesTheVariablesOfTheInventory() {
        assertThat(resources().map(r -> r.get("name").getAsString()))
                .contains(
                        "outcomes",
                        "inventories",
                        "departures",
                        "applications",
                        "organisations",
                        "events",
                        "published",
                        "claims");
    }

    @Test
    void descriptor_namesNoAddress() {
        assertThat(InventoryFiles.descriptorText()).doesNotContain("://");
    }

    @ParameterizedTest
    @MethodSource("resources")
    void resource_hasTitlesAndLabelsInBothLanguages(JsonObject resource) {
        assertThat(resource.get("title").getAsString()).isNotBlank();
        assertThat(dutch(resource).get("title").getAsString()).isNotBlank();
        assertThat(InventoryFiles.fields(resource)).allSatisfy(field -> {
            assertThat(field.get("title").getAsString()).isNotBlank();
            assertThat(dutch(field).get("title").getAsString()).isNotBlank();
            assertThat(field.has("description")).isEqualTo(dutch(field).has("description"));
            assertThat(values(field, "categories")).isEqualTo(dutchKeys(field, "categories"));
            assertThat(values(field, "missingValues")).isEqualTo(dutchKeys(field, "missingValues"));
            assertThat(field.getAsJsonObject("telling").has("unit"))
                    .isEqualTo(dutch(field).has("unit"));
        });
    }

    @ParameterizedTest
    @MethodSource("resources")
    void resource_columnsAndCodes_areThoseOfItsFile(JsonObject resource) {
        List<Map<String, String>> rows =
                InventoryFiles.rows(resource.get("name").getAsString());
        List<String> columns = InventoryFiles.fields(resource).stream()
                .map(f -> f.get("name").getAsString())
                .toList();
        assertThat(rows).isNotEmpty().allSatisfy(row -> assertThat(row.keySet()).containsExactlyElementsOf(columns));
        for (JsonObject field : InventoryFiles.fields(resource)) {
            if (field.has("categories")) {
                assertThat(rows)
                        .extracting(row -> row.get(field.get("name").getAsString()))
                        .isSubsetOf(values(field, "categories"));
            }
        }
    }

    @Test
    void outcomes_everyOutcomeStandsInAWaveOrIsDeclaredAbsent() {
        JsonObject outcomes = InventoryFiles.resources().get(0);
        TreeSet<String> expected = new TreeSet<>();
        for (String code : values(InventoryFiles.fields(outcomes).get(1), "categories")) {
            expected.add("2005 " + code);
            expected.add("2013 " + code);
        }
        List<String> present = Stream.concat(
                        InventoryFiles.rows("outcomes").stream().map(row -> row.get("year") + " " + row.get("outcome")),
                        InventoryFiles.objects(roles().getAsJsonArray("absent")).stream()
                                .map(a -> a.get("wave").getAsString() + " "
                                        + a.get("category").getAsString()))
                .toList();
        assertThat(present).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void outcomes_everyCategoryOfACrosswalk_standsInThatWave() {
        List<String> rows = InventoryFiles.rows("outcomes").stream()
                .map(row -> row.get("year") + " " + row.get("outcome"))
                .toList();
        assertThat(InventoryFiles.objects(roles().getAsJsonObject("crosswalks").getAsJsonArray("group")))
                .hasSize(4)
                .allSatisfy(m -> assertThat(rows)
                        .contains(m.get("wave").getAsString() + " "
                                + m.get("from").getAsString()));
    }

    private static JsonObject roles() {
        return InventoryFiles.descriptor()
                .getAsJsonObject("telling")
                .getAsJsonObject("tables")
                .getAsJsonObject("outcomes");
    }

    private static JsonObject dutch(JsonObject described) {
        return described.getAsJsonObject("telling").getAsJsonObject("nl");
    }

    private static TreeSet<String> values(JsonObject field, String key) {
        TreeSet<String> values = new TreeSet<>();
        if (field.has(key)) {
            InventoryFiles.objects(field.getAsJsonArray(key))
                    .forEach(c -> values.add(c.get("value").getAsString()));
        }
        return values;
    }

    private static TreeSet<String> dutchKeys(JsonObject field, String key) {
        return dutch(field).has(key)
                ? new TreeSet<>(dutch(field).getAsJsonObject(key).keySet())
                : new TreeSet<>();
    }

    private static List<Error> errors(String json) throws IOException {
        try (InputStream in = DescriptorTest.class.getResourceAsStream("/telling/data/datapackage-v2.schema.json")) {
            assertThat(in).isNotNull();
            String schema = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(schema, InputFormat.JSON)
                    .validate(json, InputFormat.JSON);
        }
    }
}
