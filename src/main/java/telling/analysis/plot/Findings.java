package telling.analysis.plot;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import telling.analysis.Cell;
import telling.analysis.Line;
import telling.analysis.Tabulation;
import telling.base.Workspace;
import telling.data.Catalogue;
import telling.data.Check;
import telling.data.Claim;
import telling.data.DataPackage;
import telling.data.Words;
import telling.data.claims.ClaimJudge;
import telling.data.claims.NamedCell;
import telling.data.claims.NamedCells;

/** The findings that a chart may state: what the register of claims says and the tables support. */
final class Findings {

    private Findings() {}

    /**
     * The claim that speaks of all categories that a tabulation counts and of nothing else, and that the tables
     * support; none where there is no such claim, or where what is shown is not what the package holds.
     */
    static Optional<Words> of(Tabulation tabulation) {
        Catalogue catalogue = Workspace.current().find(Catalogue.class).orElse(Catalogue.EMPTY);
        Map<String, BigDecimal> shown = shown(tabulation);
        if (shown.size() < 2 || tabulation.crosswalk().isPresent()) {
            return Optional.empty();
        }
        for (DataPackage one : catalogue.packages()) {
            if (!one.name().equals(tabulation.provenance().dataset())) {
                continue;
            }
            NamedCells cells = new NamedCells(one.tables(), one.primary());
            for (Claim claim : one.claims()) {
                boolean base = claim.bases().isEmpty() || claim.bases().contains(tabulation.baseName());
                if (claim.verdict() == Check.Status.SUPPORTED
                        && base
                        && speaksOf(claim, cells, tabulation, shown)
                        && ClaimJudge.check(one, claim).found() == Check.Status.SUPPORTED) {
                    return Optional.of(claim.statement());
                }
            }
        }
        return Optional.empty();
    }

    private static Map<String, BigDecimal> shown(Tabulation tabulation) {
        Map<String, BigDecimal> shown = new HashMap<>();
        for (Line line : tabulation.lines()) {
            for (int i = 0; i < tabulation.waves().size(); i++) {
                if (line.kind() == Line.Kind.CATEGORY && line.cells().get(i) instanceof Cell.Counted counted) {
                    shown.put(key(line.code(), tabulation.waves().get(i).name()), counted.amount());
                }
            }
        }
        return shown;
    }

    private static boolean speaksOf(
            Claim claim, NamedCells cells, Tabulation tabulation, Map<String, BigDecimal> shown) {
        List<String> names = Stream.concat(claim.left().stream(), claim.right().stream())
                .flatMap(term -> term.cells().stream())
                .toList();
        Set<String> spoken = new HashSet<>();
        for (String name : names) {
            Optional<NamedCell> cell = cells.find(name);
            if (cell.isEmpty()
                    || cell.get().kind() != NamedCell.Kind.CATEGORY
                    || !cell.get().table().provenance().table().equals(tabulation.table())) {
                return false;
            }
            String key = key(cell.get().code(), cell.get().wave());
            BigDecimal amount = shown.get(key);
            if (amount == null
                    || cell.get().amount().filter(a -> a.compareTo(amount) == 0).isEmpty()) {
                return false;
            }
            spoken.add(key);
        }
        return spoken.equals(shown.keySet());
    }

    private static String key(String code, String wave) {
        return code + " " + wave;
    }
}
