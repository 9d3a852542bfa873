package telling.chart;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import telling.base.Origin;

/**
 * Where a chart comes from, as every file of it says. No clock, name of a user or folder of a machine is in it, so that
 * the same data and cells give the same trace anywhere.
 *
 * @param title of the chart
 * @param program the version of this program
 * @param tables what the figures were computed from
 * @param figures SHA-256 of the chart's data as csv
 * @param notebook the name of the notebook's file; empty for cells that were typed
 * @param cell which cell of the notebook, from 1; 0 for cells that were typed
 * @param sources the cell, last; before it the typed cells that it builds on
 * @param parameters what was given to the notebook, as {@code year=2013}
 * @param command what makes it again
 */
public record Trace(
        String title,
        String program,
        List<Origin> tables,
        String figures,
        Optional<String> notebook,
        int cell,
        List<String> sources,
        List<String> parameters,
        String command) {

    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int CODE_LENGTH = 10;
    private static final int DIGIT_BITS = 5;
    private static final String PROGRAM = "telling ";
    private static final int MOST = 1000;

    public Trace {
        tables = List.copyOf(tables);
        sources = List.copyOf(sources);
        parameters = List.copyOf(parameters);
    }

    /**
     * The trace of a file of figures that the running cell writes.
     *
     * @param figures SHA-256 of the file
     */
    public static Trace of(String title, List<Origin> tables, String figures) {
        return Tracing.of(title, tables, figures);
    }

    /** Ten digits and capitals that stand for this trace: the start of its hash, without I, L, O and U. */
    public String code() {
        byte[] hash = sha256(json("").getBytes(StandardCharsets.UTF_8));
        long bits = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            bits = (bits << Byte.SIZE) | (hash[i] & 0xff);
        }
        StringBuilder code = new StringBuilder();
        for (int i = 1; i <= CODE_LENGTH; i++) {
            code.append(DIGITS.charAt((int) (bits >>> (Long.SIZE - i * DIGIT_BITS)) & 31));
        }
        return code.toString();
    }

    /** The trace as JSON in ASCII, in which nothing can end the element of a page or a picture that it stands in. */
    public String json() {
        return json(code());
    }

    private String json(String code) {
        JsonObject all = new JsonObject();
        all.addProperty("trace", code);
        all.addProperty("title", title);
        all.addProperty("program", PROGRAM + program);
        JsonArray used = new JsonArray();
        for (Origin table : tables) {
            JsonObject one = new JsonObject();
            one.addProperty("package", table.dataset());
            one.addProperty("version", table.version());
            one.addProperty("table", table.table());
            one.addProperty("sha256", table.sha256());
            used.add(one);
        }
        all.add("tables", used);
        all.addProperty("figures", figures);
        notebook.ifPresent(file -> {
            all.addProperty("notebook", file);
            all.addProperty("cell", cell);
        });
        JsonArray cells = new JsonArray();
        sources.forEach(cells::add);
        all.add("cells", cells);
        JsonArray given = new JsonArray();
        parameters.forEach(given::add);
        all.add("parameters", given);
        all.addProperty("command", command);
        return ascii(all.toString());
    }

    /**
     * The trace that a text of {@link #json} tells of.
     *
     * <p>Errors: IllegalArgumentException where it is none.
     */
    public static Trace parse(String json) {
        JsonObject all = object(json);
        List<Origin> tables = new ArrayList<>();
        for (JsonElement one : array(all, "tables")) {
            if (!one.isJsonObject()) {
                throw new IllegalArgumentException("a table is an object");
            }
            JsonObject table = one.getAsJsonObject();
            tables.add(new Origin(
                    text(table, "package"), text(table, "version"), text(table, "table"), text(table, "sha256")));
        }
        String program = text(all, "program");
        boolean notebook = all.has("notebook");
        return new Trace(
                text(all, "title"),
                program.startsWith(PROGRAM) ? program.substring(PROGRAM.length()) : program,
                tables,
                text(all, "figures"),
                notebook ? Optional.of(text(all, "notebook")) : Optional.empty(),
                notebook ? number(all, "cell") : 0,
                texts(all, "cells"),
                texts(all, "parameters"),
                text(all, "command"));
    }

    /** The code that such a text holds. Errors: IllegalArgumentException where it holds none. */
    public static String claimed(String json) {
        return text(object(json), "trace");
    }

    private static JsonObject object(String json) {
        try {
            JsonElement read = JsonParser.parseString(json);
            if (read.isJsonObject()) {
                return read.getAsJsonObject();
            }
        } catch (JsonParseException | StackOverflowError e) {
            throw new IllegalArgumentException("not JSON", e);
        }
        throw new IllegalArgumentException("not an object");
    }

    private static String text(JsonObject of, String key) {
        JsonElement value = of.get(key);
        if (value == null || !value.isJsonPrimitive()) {
            throw new IllegalArgumentException("no text " + key);
        }
        return value.getAsString();
    }

    private static int number(JsonObject of, String key) {
        String text = text(of, key);
        return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : 0;
    }

    private static List<String> texts(JsonObject of, String key) {
        List<String> texts = new ArrayList<>();
        for (JsonElement one : array(of, key)) {
            if (!one.isJsonPrimitive()) {
                throw new IllegalArgumentException("not a text in " + key);
            }
            texts.add(one.getAsString());
        }
        return texts;
    }

    private static JsonArray array(JsonObject of, String key) {
        JsonElement value = of.get(key);
        if (value == null || !value.isJsonArray() || value.getAsJsonArray().size() > MOST) {
            throw new IllegalArgumentException("no list " + key);
        }
        return value.getAsJsonArray();
    }

    /** SHA-256 of a text in UTF-8, in hexadecimal. */
    public static String hash(String text) {
        return HexFormat.of().formatHex(sha256(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static String ascii(String json) {
        StringBuilder safe = new StringBuilder(json.length());
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (c > '~' || c == '<' || c == '>' || c == '&' || c == '\'') {
                safe.append("\\u").append(HexFormat.of().toHexDigits(c));
            } else {
                safe.append(c);
            }
        }
        return safe.toString();
    }
}
