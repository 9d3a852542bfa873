package telling.analysis.stats;

/** The sums of a table that can be tested. */
@SuppressWarnings("ArrayRecordComponent") // never leaves the package, never compared
record Margins(long[] rows, long[] columns, long total) {

    /**
     * The sums of rows and columns.
     *
     * <p>Errors: analysis.not-a-table unless two rows and two columns at least, all rows as long, and
     * a sum that fits; analysis.below-zero; analysis.empty-row, analysis.empty-column.
     */
    static Margins of(long[][] counts) {
        if (counts.length < 2 || counts[0].length < 2) {
            throw Refuse.because("analysis.not-a-table");
        }
        long[] rows = new long[counts.length];
        long[] columns = new long[counts[0].length];
        long total = 0;
        for (int i = 0; i < counts.length; i++) {
            if (counts[i].length != columns.length) {
                throw Refuse.because("analysis.not-a-table");
            }
            for (int j = 0; j < columns.length; j++) {
                long count = counts[i][j];
                if (count < 0) {
                    throw Refuse.because("analysis.below-zero", "row", i + 1, "column", j + 1, "count", count);
                }
                if (total > Long.MAX_VALUE - count) {
                    throw Refuse.because("analysis.not-a-table");
                }
                rows[i] += count;
                columns[j] += count;
                total += count;
            }
        }
        refuseEmpty(rows, "analysis.empty-row");
        refuseEmpty(columns, "analysis.empty-column");
        return new Margins(rows, columns, total);
    }

    private static void refuseEmpty(long[] sums, String code) {
        for (int i = 0; i < sums.length; i++) {
            if (sums[i] == 0) {
                throw Refuse.because(code, "number", i + 1);
            }
        }
    }

    double expected(int row, int column) {
        return (double) rows[row] / total * columns[column];
    }
}
