package telling.analysis.audit;

import com.google.auto.service.AutoService;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import telling.data.DataTable;
import telling.data.Figure;
import telling.data.claims.NamedCell;

/** A figure of the register that a cell of the tables contradicts: one of the two was typed wrong. */
@AutoService(AuditRule.class)
public final class DoubleEntry implements AuditRule {

    @Override
    public String code() {
        return "double-entry";
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> findings = new ArrayList<>();
        for (Figure figure : subject.figures()) {
            for (NamedCell cell : cells(subject, figure.id())) {
                BigDecimal amount = cell.amount().orElse(BigDecimal.ZERO);
                if (!Say.fits(figure, amount)) {
                    findings.add(new Finding(
                            code(),
                            figure.id(),
                            Say.published(figure),
                            Say.plain(amount),
                            Say.words("double-entry", "table", cell.table().name(), "amount", amount),
                            true));
                }
            }
        }
        return findings;
    }

    /** The cells of this name that hold a number: a category or base, and a column with one row per wave. */
    static List<NamedCell> cells(Subject subject, String id) {
        List<NamedCell> cells = new ArrayList<>();
        add(subject, id, cells);
        for (int at = id.indexOf('-'); at >= 0; at = id.indexOf('-', at + 1)) {
            String code = id.substring(0, at);
            String column =
                    (code.endsWith("-share") ? code.replaceFirst("-share$", "-percent") : code).replace('-', '_');
            for (DataTable table : subject.tables()) {
                add(subject, table.name() + "." + column + id.substring(at), cells);
            }
        }
        return cells;
    }

    private static void add(Subject subject, String name, List<NamedCell> cells) {
        Optional<NamedCell> found = subject.cells().find(name);
        found.filter(cell -> cell.amount().isPresent()).ifPresent(cells::add);
    }
}
