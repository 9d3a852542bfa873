package telling.analysis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import telling.base.Problem;

/** Reads single values out of a tabulation, and says what is wrong where there is none. */
final class Cells {

    static final String TOTAL = "total";

    private Cells() {}

    static int column(Tabulation tabulation, Object wave) {
        String name = tabulation.tallies().roles().waveNamed(Waves.text(wave));
        List<String> names = tabulation.waves().stream().map(Wave::name).toList();
        int at = names.indexOf(name);
        if (at < 0) {
            throw Problem.of("analysis.wave-not-shown", "wave", name, "waves", names)
                    .thrown();
        }
        return at;
    }

    static Cell.Counted counted(Tabulation tabulation, String code, Object wave) {
        Cell cell = tabulation.cell(code, wave);
        if (cell instanceof Cell.Absent absent) {
            throw noCount(tabulation, code, wave, absent);
        }
        return (Cell.Counted) cell;
    }

    /** Why there is no count, and the crosswalk that brings the category where there is one. */
    private static RuntimeException noCount(Tabulation tabulation, String code, Object wave, Cell.Absent absent) {
        Optional<CrosswalkHelp> help = CrosswalkHelp.of(tabulation, code);
        List<Object> facts = new ArrayList<>(List.of(
                "category",
                code,
                "wave",
                tabulation.waves().get(column(tabulation, wave)).name(),
                "why",
                Why.text(absent.why(), tabulation.language())));
        help.ifPresent(one -> facts.addAll(List.of("crosswalk", one.crosswalk(), "line", one.line())));
        return Problem.of(help.isPresent() ? "analysis.no-count-alone" : "analysis.no-count", facts.toArray())
                .thrown();
    }

    static Share share(Tabulation tabulation, String code, Object wave) {
        return counted(tabulation, code, wave).share().orElseThrow(() -> noBase(tabulation, wave));
    }

    static long whole(Tabulation tabulation, String code, Object wave) {
        Cell.Counted counted = counted(tabulation, code, wave);
        return tabulation.tallies().roles().weight().isPresent() ? counted.rows() : whole(counted.amount());
    }

    static long base(Tabulation tabulation, Object wave) {
        Wave column = tabulation.waves().get(column(tabulation, wave));
        if (tabulation.tallies().roles().weight().isPresent() && column.base().isPresent()) {
            return column.rows();
        }
        return whole(column.base().orElseThrow(() -> noBase(tabulation, wave)));
    }

    private static RuntimeException noBase(Tabulation tabulation, Object wave) {
        return Problem.of("analysis.no-base", "base", tabulation.baseName(), "wave", Waves.text(wave))
                .thrown();
    }

    static long whole(BigDecimal amount) {
        try {
            return amount.setScale(0, RoundingMode.UNNECESSARY).longValueExact();
        } catch (ArithmeticException e) {
            throw Problem.of("analysis.not-whole", "amount", amount.toPlainString())
                    .thrown();
        }
    }
}
