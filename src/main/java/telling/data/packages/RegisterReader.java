package telling.data.packages;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import telling.data.Figure;

/** Reads the register of published figures; its numbers keep the digits that were typed. */
final class RegisterReader {

    private static final List<String> NEEDED = List.of("id", "value", "unit", "qualifier", "kind", "source");
    private static final List<String> QUALIFIERS =
            Stream.of(Figure.Qualifier.values()).map(Figure.Qualifier::tag).toList();
    private static final List<String> KINDS = Stream.of(Figure.Kind.values())
            .map(k -> k.name().toLowerCase(Locale.ROOT))
            .toList();

    private final TableRead table;
    private final RowChecks checks;
    private final Findings findings;

    RegisterReader(TableRead table, Findings findings) {
        this.table = table;
        this.checks = RowChecks.of(table, findings);
        this.findings = checks.findings();
    }

    /** The figures whose rows are in order; what is wrong with the others is in the findings. */
    List<Figure> read() {
        if (!checks.columns(NEEDED, "data.register-column")) {
            return List.of();
        }
        List<Figure> figures = new ArrayList<>();
        Map<String, Integer> lines = new HashMap<>();
        for (int row = 0; row < table.rows().size(); row++) {
            int line = table.rows().get(row).line();
            String id = table.text(row, "id");
            Integer first = lines.putIfAbsent(id, line);
            if (id.isBlank()) {
                findings.at(line, "id", "data.figure-needs", "needed", "id");
            } else if (first != null) {
                findings.at(line, "id", "data.duplicate-figure", "id", id, "line", first);
            }
            figure(row, line, id).ifPresent(figures::add);
        }
        return figures;
    }

    private Optional<Figure> figure(int row, int line, String id) {
        int before = findings.count();
        String qualifier = checks.word(row, line, "qualifier", QUALIFIERS);
        String kind = checks.word(row, line, "kind", KINDS);
        Optional<BigDecimal> value = number(row, line, "value");
        Optional<BigDecimal> low = number(row, line, "low");
        Optional<BigDecimal> high = number(row, line, "high");
        Optional<BigDecimal> rounding = number(row, line, "rounding");
        Optional<BigDecimal> fault = number(row, line, "computed");
        Optional<String> reason = Optional.of(table.text(row, "reason")).filter(r -> !r.isBlank());
        if (findings.count() > before) {
            return Optional.empty();
        }
        Figure.Qualifier how = Stream.of(Figure.Qualifier.values())
                .filter(q -> q.tag().equals(qualifier))
                .findFirst()
                .orElseThrow();
        if (how == Figure.Qualifier.RANGE) {
            need(line, "low", low.isPresent());
            need(line, "high", high.isPresent());
            if (low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) > 0) {
                findings.at(line, "low", "data.range-reversed", "low", low.get(), "high", high.get());
            }
        } else {
            need(line, "value", value.isPresent());
        }
        if (how == Figure.Qualifier.ROUNDED) {
            need(line, "rounding", rounding.isPresent());
        }
        if (rounding.filter(u -> u.signum() <= 0).isPresent()) {
            findings.at(line, "rounding", "data.rounding-not-positive", "value", rounding.get());
        }
        need(line, "reason", fault.isEmpty() || reason.isPresent());
        need(line, "computed", fault.isPresent() || reason.isEmpty());
        if (findings.count() > before) {
            return Optional.empty();
        }
        return Optional.of(new Figure(
                id,
                value,
                low,
                high,
                table.text(row, "unit"),
                rounding,
                how,
                Figure.Kind.valueOf(kind.toUpperCase(Locale.ROOT)),
                table.text(row, "source"),
                fault,
                reason));
    }

    private void need(int line, String column, boolean there) {
        if (!there) {
            findings.at(line, column, "data.figure-needs", "needed", column);
        }
    }

    private Optional<BigDecimal> number(int row, int line, String column) {
        String text = table.text(row, column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!text.matches("-?\\d{1,30}(\\.\\d{1,30})?")) {
            findings.at(line, column, "data.figure-number", "value", text);
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(text));
    }
}
