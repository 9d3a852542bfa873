package telling.data.packages;

import java.util.List;
import telling.base.NearNames;
import telling.base.Place;
import telling.base.Problem;

/** What the registers of figures and of claims ask of their tables alike. */
record RowChecks(TableRead table, Findings findings) {

    static RowChecks of(TableRead table, Findings findings) {
        return new RowChecks(table, findings.of(table.file()));
    }

    /** Whether the table has these columns; each that it lacks is a finding of this code. */
    boolean columns(List<String> needed, String code) {
        for (String column : needed) {
            if (!table.columns().contains(column)) {
                findings.add(Problem.of(code, "column", column, "columns", table.columns())
                        .at(Place.of(findings.file(), 1)));
            }
        }
        return table.columns().containsAll(needed);
    }

    /** What this cell holds; a finding unless it is empty or one of these words. */
    String wordOrNone(int row, int line, String column, List<String> known) {
        return table.text(row, column).isEmpty() ? "" : word(row, line, column, known);
    }

    /** What this cell holds; a finding unless it is one of these words. */
    String word(int row, int line, String column, List<String> known) {
        String word = table.text(row, column);
        if (!known.contains(word)) {
            findings.at(
                    line,
                    column,
                    "data.unknown-word",
                    "key",
                    column,
                    "value",
                    word,
                    "known",
                    known,
                    "near",
                    NearNames.to(word, known));
        }
        return word;
    }
}
