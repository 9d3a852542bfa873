package telling.data.packages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import telling.base.NearNames;
import telling.data.Check;
import telling.data.Claim;
import telling.data.ClaimTerm;
import telling.data.DataTable;
import telling.data.Roles;
import telling.data.Words;
import telling.data.claims.NamedCells;

/** Reads the register of claims; every cell that a claim names has to be one of the package's. */
final class ClaimReader {

    private static final List<String> NEEDED = List.of("id", "verdict", "statement", "source");
    private static final List<String> COMPARED = List.of("left", "operator", "right", "measure", "base");
    private static final List<String> OPERATORS =
            Stream.of(Claim.Operator.values()).map(Claim.Operator::sign).toList();
    private static final List<String> MEASURES = Stream.concat(
                    Stream.of(Claim.Measure.values()).map(Claim.Measure::tag), Stream.of("both"))
            .toList();
    private static final List<String> VERDICTS =
            Claim.VERDICTS.stream().map(Check.Status::tag).toList();

    private final TableRead table;
    private final RowChecks checks;
    private final Findings findings;
    private final NamedCells cells;
    private final List<String> bases;

    ClaimReader(TableRead table, Map<String, DataTable> tables, Optional<String> primary, Findings findings) {
        this.table = table;
        this.checks = RowChecks.of(table, findings);
        this.findings = checks.findings();
        this.cells = new NamedCells(tables, primary);
        this.bases = tables.values().stream()
                .flatMap(t -> t.roles().bases().stream())
                .map(Roles.Base::name)
                .distinct()
                .toList();
    }

    /** The claims whose rows are in order; what is wrong with the others is in the findings. */
    List<Claim> read() {
        List<String> needed = Stream.concat(NEEDED.stream(), COMPARED.stream()).toList();
        if (!checks.columns(needed, "data.claim-column")) {
            return List.of();
        }
        List<Claim> claims = new ArrayList<>();
        Map<String, Integer> lines = new HashMap<>();
        for (int row = 0; row < table.rows().size(); row++) {
            int line = table.rows().get(row).line();
            int before = findings.count();
            for (String column : NEEDED) {
                if (table.text(row, column).isBlank()) {
                    findings.at(line, column, "data.claim-needs", "needed", column);
                }
            }
            String id = table.text(row, "id");
            Integer first = lines.putIfAbsent(id, line);
            if (first != null && !id.isBlank()) {
                findings.at(line, "id", "data.duplicate-claim", "id", id, "line", first);
            }
            Claim claim = claim(row, line, id);
            if (findings.count() == before) {
                claims.add(claim);
            }
        }
        return claims;
    }

    private Claim claim(int row, int line, String id) {
        String verdict = checks.word(row, line, "verdict", VERDICTS);
        String operator = checks.wordOrNone(row, line, "operator", OPERATORS);
        String measure = checks.wordOrNone(row, line, "measure", MEASURES);
        List<ClaimTerm> left = terms(row, line, "left");
        List<ClaimTerm> right = terms(row, line, "right");
        List<String> named = words(row, "base");
        named.forEach(base -> known(line, base));
        boolean none = measure.equals(Claim.Measure.NONE.tag());
        need(line, "operator", left.isEmpty() || !operator.isEmpty());
        need(line, "right", left.isEmpty() == right.isEmpty());
        need(line, "left", none || !left.isEmpty());
        boolean bare = right.stream()
                .anyMatch(term -> term.cells().isEmpty() && term.factor().signum() != 0);
        need(line, "measure", !bare || !measure.isEmpty());
        if (left.size() > 1) {
            findings.at(line, "left", "data.claim-term", "text", table.text(row, "left"));
        }
        return new Claim(
                id,
                Props.words(text(row, "statement"), text(row, "statement_nl")),
                left.stream().findFirst(),
                Stream.of(Claim.Operator.values())
                        .filter(o -> o.sign().equals(operator))
                        .findFirst(),
                right,
                Stream.of(Claim.Measure.values())
                        .filter(m -> m.tag().equals(measure))
                        .findFirst(),
                named,
                Claim.VERDICTS.stream()
                        .filter(v -> v.tag().equals(verdict))
                        .findFirst()
                        .orElse(Check.Status.NOT_TESTABLE),
                text(row, "reason").isEmpty() && text(row, "reason_nl").isEmpty()
                        ? Words.of("")
                        : Props.words(text(row, "reason"), text(row, "reason_nl")),
                table.text(row, "source"));
    }

    private Optional<String> text(int row, String column) {
        return Optional.of(table.text(row, column)).filter(text -> !text.isBlank());
    }

    private List<String> words(int row, String column) {
        return Stream.of(table.text(row, column).strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private List<ClaimTerm> terms(int row, int line, String column) {
        List<ClaimTerm> terms = new ArrayList<>();
        for (String text : words(row, column)) {
            Optional<ClaimTerm> term = ClaimTerm.parse(text);
            if (term.isEmpty()) {
                findings.at(line, column, "data.claim-term", "text", text);
                continue;
            }
            terms.add(term.get());
            for (String cell : term.get().cells()) {
                if (cells.find(cell).isEmpty()) {
                    near(line, column, "data.claim-cell", "cell", cell, cells.names());
                }
            }
        }
        return terms;
    }

    private void known(int line, String base) {
        if (!bases.contains(base)) {
            near(line, "base", "data.claim-base", "base", base, bases);
        }
    }

    private void near(int line, String column, String code, String fact, String name, Collection<String> names) {
        findings.at(line, column, code, fact, name, "known", bases, "near", NearNames.to(name, names));
    }

    private void need(int line, String column, boolean there) {
        if (!there) {
            findings.at(line, column, "data.claim-needs", "needed", column);
        }
    }
}
