package telling.notebook;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import telling.base.Outputs;
import telling.data.Check;
import telling.data.Figure;

/** The run as JSON, in the form that the contracts fix: numbers are numbers, absent is null. */
public final class JsonReport {

    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9]\\d*)(?:\\.\\d+)?(?:[eE][-+]?\\d+)?");

    private JsonReport() {}

    /** The JSON text, indented, ending in a line break. */
    public static String of(RunReport report) {
        Map<String, Figure> register =
                report.figures().stream().collect(Collectors.toMap(Figure::id, Function.identity(), (a, b) -> a));
        JsonArray notebooks = new JsonArray();
        report.notebooks().forEach(notebook -> notebooks.add(notebook(notebook, register)));
        JsonObject all = new JsonObject();
        all.add("notebooks", notebooks);
        all.add("coverage", coverage(report.coverage()));
        all.add("claims", claims(report.ledger().claimCoverage()));
        return new GsonBuilder()
                        .setPrettyPrinting()
                        .serializeNulls()
                        .disableHtmlEscaping()
                        .create()
                        .toJson(all)
                + "\n";
    }

    /**
     * Writes it whole or not at all, in place of an earlier one.
     *
     * <p>Errors: base.not-writable.
     */
    public static void write(RunReport report, Path file) {
        ReportFile.write(file, of(report));
    }

    private static JsonObject notebook(NotebookReport report, Map<String, Figure> register) {
        JsonObject json = new JsonObject();
        json.addProperty("file", report.file());
        json.addProperty("status", report.status().tag());
        json.addProperty("seconds", report.seconds());
        json.addProperty("cells", report.cells());
        JsonArray checks = new JsonArray();
        report.checks()
                .forEach(check -> checks.add(check(
                        check, Optional.ofNullable(register.get(check.check().id())))));
        json.add("checks", checks);
        JsonArray outputs = new JsonArray();
        report.outputs().forEach(output -> {
            JsonObject one = new JsonObject();
            one.addProperty("file", output.file());
            one.addProperty("sha256", output.sha256());
            one.addProperty("changed", output.change() != Outputs.Change.SAME);
            outputs.add(one);
        });
        json.add("outputs", outputs);
        json.add(
                "problem",
                report.failure()
                        .<JsonElement>map(f -> new JsonPrimitive(f.words()))
                        .orElse(JsonNull.INSTANCE));
        return json;
    }

    private static JsonObject check(PlacedCheck placed, Optional<Figure> figure) {
        Check check = placed.check();
        JsonObject json = new JsonObject();
        json.addProperty("kind", check.kind().tag());
        json.add("id", text(check.id()));
        json.addProperty("line", placed.line());
        json.add(
                "published",
                check.kind() == Check.Kind.FIGURE
                        ? figure.flatMap(Figure::value)
                                .<JsonElement>map(JsonPrimitive::new)
                                .orElseGet(() -> number(check.published()))
                        : number(check.published()));
        json.add("computed", number(check.computed()));
        json.add("unit", text(check.unit()));
        json.addProperty("status", check.status().tag());
        json.add("source", text(check.source()));
        return json;
    }

    private static JsonObject coverage(Coverage coverage) {
        JsonObject json = new JsonObject();
        json.addProperty("published", coverage.published());
        json.addProperty("transcribed", coverage.transcribed());
        json.addProperty("reproduced", coverage.reproduced());
        json.addProperty("consistent", coverage.consistent());
        json.addProperty("documented", coverage.documented());
        json.addProperty("differs", coverage.differs());
        json.addProperty("notAttempted", coverage.notAttempted());
        return json;
    }

    private static JsonObject claims(ClaimCoverage coverage) {
        JsonObject json = new JsonObject();
        json.addProperty("registered", coverage.registered());
        json.addProperty("supported", coverage.supported());
        json.addProperty("contradicted", coverage.contradicted());
        json.addProperty("baseDependent", coverage.baseDependent());
        json.addProperty("notTestable", coverage.notTestable());
        json.addProperty("differs", coverage.differs());
        json.addProperty("notAttempted", coverage.notAttempted());
        return json;
    }

    private static JsonElement text(String text) {
        return text.isEmpty() ? JsonNull.INSTANCE : new JsonPrimitive(text);
    }

    private static JsonElement number(String text) {
        return Optional.of(text)
                .filter(t -> NUMBER.matcher(t).matches())
                .flatMap(Expectation::number)
                .filter(n -> Math.abs((long) n.scale()) < 1000)
                .<JsonElement>map((BigDecimal n) -> new JsonPrimitive(n))
                .orElseGet(() -> text(text));
    }
}
