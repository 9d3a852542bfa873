package io.github.classgraph;

import java.util.List;

/** Which of Tablesaw's readers and writers there are. */
public final class ScanResult implements AutoCloseable {

    /** Those of tablesaw-core, then those of its modules, which a notebook may add. */
    static final List<String> NAMES = List.of(
            "csv.CsvReader",
            "csv.CsvWriter",
            "fixed.FixedWidthReader",
            "fixed.FixedWidthWriter",
            "html.HtmlReader",
            "html.HtmlWriter",
            "json.JsonReader",
            "json.JsonWriter",
            "xlsx.XlsxReader");

    ScanResult() {}

    /** The classes that implement Tablesaw's DataReader or its DataWriter. */
    public ClassInfoList getClassesImplementing(String name) {
        String kind = name.endsWith("DataWriter") ? "Writer" : "Reader";
        return new ClassInfoList(NAMES.stream()
                .filter(known -> known.endsWith(kind))
                .map(known -> "tech.tablesaw.io." + known)
                .filter(ScanResult::isThere)
                .toList());
    }

    private static boolean isThere(String name) {
        return ScanResult.class.getClassLoader().getResource(name.replace('.', '/') + ".class") != null;
    }

    @Override
    public void close() {}
}
