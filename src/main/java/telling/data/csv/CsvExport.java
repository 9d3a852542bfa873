package telling.data.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;
import telling.base.NearNames;
import telling.base.Outputs;
import telling.base.Problem;
import telling.base.Workspace;
import telling.data.DataTable;
import telling.data.FieldType;
import telling.data.MissingKinds;

/**
 * Writes tables as CSV that reads back as it was. {@code csv} is RFC 4180 in UTF-8; {@code csv-nl} is
 * for Dutch Excel: semicolons, decimal commas, a byte order mark, and texts that Excel would take for
 * a formula or a number written as {@code ="text"}, which Excel shows as that text and {@code load}
 * reads back as it. Missing is an empty cell, or the code that says which kind of missing it is, unless
 * some value of the table is written alike.
 */
public final class CsvExport {

    /** The names of the formats. */
    public static final List<String> FORMATS = List.of("csv", "csv-nl");

    private static final Pattern THOUSANDS = Pattern.compile("-?[1-9]\\d{0,2}(\\.\\d{3})+");
    private static final Pattern LIKE_A_NUMBER = Pattern.compile("[+-]?\\d[\\d.,/:\\-+ eE%]*");

    private final Table table;
    private final boolean dutch;
    private final char separator;
    private final MissingKinds kinds;
    private final Set<String> codes;

    private CsvExport(Table table, boolean dutch) {
        this.table = table;
        this.dutch = dutch;
        this.separator = dutch ? ';' : ',';
        this.kinds = table instanceof DataTable known ? known.missingKinds() : MissingKinds.NONE;
        this.codes = codes();
    }

    /**
     * Writes the table and returns where it is; where a plain reading would take a column for another
     * type, a note gives the options with which {@code load} reads it back as it was.
     *
     * <p>Errors: data.unknown-export-format; those of {@link Outputs#write}.
     */
    public static Path write(Table table, String name, String format, boolean overwrite) {
        if (!FORMATS.contains(format)) {
            throw Problem.of(
                            "data.unknown-export-format",
                            "format",
                            format,
                            "formats",
                            FORMATS,
                            "near",
                            NearNames.to(format, FORMATS))
                    .thrown();
        }
        CsvExport export = new CsvExport(table, format.equals("csv-nl"));
        List<List<String>> columns = table.columns().stream().map(export::texts).toList();
        Path written = Outputs.current().write(name, overwrite, out -> export.writeTo(out, columns));
        List<String> options = export.optionsToReadBack(columns);
        if (!options.isEmpty()) {
            String quoted = options.stream().map(o -> "\"" + o + "\"").collect(Collectors.joining(", "));
            Workspace.current().note("data.reads-back", "file", name, "options", quoted);
        }
        return written;
    }

    private void writeTo(OutputStream out, List<List<String>> columns) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        if (dutch) {
            writer.write('\uFEFF');
        }
        writeRow(writer, table.columnNames());
        List<String> row = new ArrayList<>();
        for (int i = 0; i < table.rowCount(); i++) {
            row.clear();
            for (List<String> column : columns) {
                row.add(column.get(i));
            }
            writeRow(writer, row);
        }
        writer.flush();
    }

    private void writeRow(Writer writer, List<String> values) throws IOException {
        for (int i = 0; i < values.size(); i++) {
            if (i > 0) {
                writer.write(separator);
            }
            writer.write(quoted(values.get(i), values.size() == 1));
        }
        writer.write("\r\n");
    }

    private String quoted(String value, boolean alone) {
        boolean needed = value.indexOf(separator) >= 0
                || value.indexOf('"') >= 0
                || value.indexOf('\n') >= 0
                || value.indexOf('\r') >= 0
                || (alone && value.isEmpty());
        return needed ? "\"" + value.replace("\"", "\"\"") + "\"" : value;
    }

    /** The codes of kinds of missing that cannot be taken for a value, nor for two codes. */
    private Set<String> codes() {
        Set<String> all = new TreeSet<>();
        kinds.codes().values().forEach(byRow -> all.addAll(byRow.values()));
        all.removeIf(code -> code.isBlank() || code.indexOf(',') >= 0);
        for (Column<?> column : table.columns()) {
            for (int row = 0; row < column.size() && !all.isEmpty(); row++) {
                if (!column.isMissing(row)) {
                    all.remove(String.valueOf(column.get(row)));
                }
            }
        }
        return all;
    }

    private String missing(Column<?> column, int row) {
        String code = kinds.of(column.name(), row).code();
        return codes.contains(code) ? code : "";
    }

    /** The cells of a column as they are written, missing as nothing or as the code of its kind. */
    private List<String> texts(Column<?> column) {
        FieldType type = FieldType.of(column.type());
        List<String> texts = new ArrayList<>(column.size());
        int decimals = type == FieldType.NUMBER ? decimals(column) : -1;
        for (int row = 0; row < column.size(); row++) {
            if (column.isMissing(row)) {
                texts.add(missing(column, row));
            } else if (type == FieldType.NUMBER) {
                BigDecimal value = new BigDecimal(String.valueOf(column.get(row)));
                String digits = (decimals >= 0 ? value.setScale(decimals) : plain(value)).toPlainString();
                texts.add(dutch ? digits.replace('.', ',') : digits);
            } else {
                String text = String.valueOf(column.get(row));
                texts.add(dutch && type == FieldType.STRING ? safeInExcel(text) : text);
            }
        }
        return texts;
    }

    /**
     * How many decimals every number is written with so that a plain reading sees decimals and not
     * whole numbers or thousands; below zero, each with its own.
     */
    private static int decimals(Column<?> column) {
        int most = 0;
        boolean thousands = true;
        for (int row = 0; row < column.size(); row++) {
            if (!column.isMissing(row)) {
                BigDecimal value = plain(new BigDecimal(String.valueOf(column.get(row))));
                most = Math.max(most, value.scale());
                thousands &= value.scale() <= 0
                        || THOUSANDS.matcher(value.toPlainString()).matches();
            }
        }
        if (most == 0) {
            return 1;
        }
        return thousands ? most + 1 : -1;
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static String safeInExcel(String text) {
        boolean formula = !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0;
        return formula || LIKE_A_NUMBER.matcher(text).matches() ? "=\"" + text.replace("\"", "\"\"") + "\"" : text;
    }

    private List<String> optionsToReadBack(List<List<String>> written) {
        List<String> options = new ArrayList<>();
        for (int at = 0; at < table.columnCount(); at++) {
            FieldType type = FieldType.of(table.column(at).type());
            ColumnGuess guess = new ColumnGuess();
            for (int row = 0; row < written.get(at).size(); row++) {
                String text = written.get(at).get(row);
                if (!text.isEmpty() && !table.column(at).isMissing(row)) {
                    boolean wrapped = dutch && text.startsWith("=\"");
                    guess.see(wrapped ? text.substring(2, text.length() - 1).replace("\"\"", "\"") : text, 1);
                }
            }
            if (guess.verdict().type() != type) {
                options.add(table.column(at).name() + "=" + option(type));
            }
        }
        if (!codes.isEmpty()) {
            options.add("missing=" + String.join(",", codes));
        }
        return options;
    }

    private String option(FieldType type) {
        return switch (type) {
            case STRING -> "text";
            case NUMBER -> dutch ? "number(decimal=,)" : "number";
            case BOOLEAN -> "yes-no";
            case INTEGER, DATE, TIME, DATETIME -> type.tag();
        };
    }
}
