package telling.data;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import telling.base.Language;
import telling.base.Numbers;

/**
 * What the tables say of a claim.
 *
 * @param found the verdict computed from the tables, never taken from the register
 * @param readings the claim read as counts and as shares of each base, with the numbers
 * @param caveats what a reader has to know beside the verdict
 */
public record ClaimCheck(Claim claim, Check.Status found, List<Reading> readings, List<Words> caveats) {

    public ClaimCheck {
        readings = List.copyOf(readings);
        caveats = List.copyOf(caveats);
    }

    /** The claim's id. */
    public String id() {
        return claim.id();
    }

    /** The verdict from the tables: supported, contradicted, base-dependent or not-testable. */
    public String verdict() {
        return found.tag();
    }

    /** The verdict from the tables, or that it differs from the register's. */
    public Check.Status status() {
        return passes() ? found : Check.Status.DIFFERS;
    }

    /** Whether the register says the same. */
    public boolean passes() {
        return found == claim.verdict();
    }

    /** The same as a check for the ledger: published is the register's verdict, computed that of the tables. */
    public Check check(Language language) {
        String note = caveats.stream().map(words -> words.in(language, "")).collect(Collectors.joining("; "));
        return new Check(Check.Kind.CLAIM, id(), claim.verdict().tag(), verdict(), "", status(), claim.source(), note);
    }

    @Override
    public String toString() {
        String numbers = readings.stream().map(Reading::toString).collect(Collectors.joining("; "));
        String differs =
                passes() ? "" : ", the register says " + claim.verdict().tag();
        return id() + ": " + verdict() + differs + (numbers.isEmpty() ? "" : " (" + numbers + ")");
    }

    /**
     * The claim read in one way.
     *
     * @param base the name of the base; empty for counts
     */
    public record Reading(
            Claim.Measure measure,
            String base,
            Words baseTitle,
            Claim.Operator operator,
            Side left,
            List<Side> right,
            boolean holds) {

        public Reading {
            right = List.copyOf(right);
        }

        @Override
        public String toString() {
            String what = measure == Claim.Measure.SHARE ? "share of " + base : measure.tag();
            return what + " " + left + " " + operator.sign() + " "
                    + right.stream().map(Side::toString).collect(Collectors.joining(", ")) + (holds ? "" : " fails");
        }
    }

    /**
     * A term with its value.
     *
     * @param value the number compared; percent, 0–100, for a share
     * @param part what was counted, before the factor; empty for a bare number
     * @param whole how large the base is, where one base holds all of the part
     */
    public record Side(
            ClaimTerm term,
            Claim.Measure measure,
            BigFraction value,
            Optional<BigDecimal> part,
            Optional<BigDecimal> whole) {

        /** The number to one decimal for a share, as it is for a count. */
        public String shown(Language language) {
            if (measure == Claim.Measure.SHARE) {
                return Numbers.fixed(new BigDecimal(Exact.plain(value)), 1, language) + "%";
            }
            return Numbers.grouped(new BigDecimal(Exact.plain(value)), language);
        }

        @Override
        public String toString() {
            return shown(Language.EN);
        }
    }
}
