package telling.analysis.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hipparchus.exception.MathIllegalStateException;
import org.hipparchus.optim.LocalizedOptimFormats;
import org.hipparchus.optim.MaxIter;
import org.hipparchus.optim.linear.LinearConstraint;
import org.hipparchus.optim.linear.LinearConstraintSet;
import org.hipparchus.optim.linear.LinearObjectiveFunction;
import org.hipparchus.optim.linear.NonNegativeConstraint;
import org.hipparchus.optim.linear.Relationship;
import org.hipparchus.optim.linear.SimplexSolver;
import org.hipparchus.optim.nonlinear.scalar.GoalType;

/**
 * What a reader can work out of hidden cells: the least and the most that each can be, by linear programming over all
 * that is printed, rounded inwards to whole numbers.
 */
final class Ranges {

    private static final double EPSILON = 1e-6;

    private final List<Integer> hidden;
    private final LinearConstraintSet constraints;

    Ranges(CountTable table, Set<Integer> hiddenCells) {
        hidden = List.copyOf(new TreeSet<>(hiddenCells));
        List<LinearConstraint> all = new ArrayList<>();
        for (CountTable.Sum sum : table.sums()) {
            double[] factors = new double[hidden.size()];
            double known = 0;
            boolean any = false;
            for (int part : sum.parts()) {
                int at = hidden.indexOf(part);
                if (at >= 0) {
                    factors[at] += 1;
                    any = true;
                } else {
                    known -= table.values().get(part);
                }
            }
            int whole = hidden.indexOf(sum.whole());
            if (whole >= 0) {
                factors[whole] -= 1;
                any = true;
            } else {
                known += table.values().get(sum.whole());
            }
            if (any) {
                all.add(new LinearConstraint(factors, Relationship.EQ, known));
            }
        }
        for (CountTable.Percent percent : table.percents()) {
            add(all, table, percent, percent.low(), Relationship.GEQ);
            add(all, table, percent, percent.high(), Relationship.LEQ);
        }
        constraints = new LinearConstraintSet(all);
    }

    /** part − factor × base, at least or at most zero. */
    private void add(
            List<LinearConstraint> all,
            CountTable table,
            CountTable.Percent percent,
            double factor,
            Relationship relationship) {
        int part = hidden.indexOf(percent.part());
        int base = hidden.indexOf(percent.base());
        if (part < 0 && base < 0) {
            return;
        }
        double[] factors = new double[hidden.size()];
        double known = 0;
        if (part >= 0) {
            factors[part] += 1;
        } else {
            known -= table.values().get(percent.part());
        }
        if (base >= 0) {
            factors[base] -= factor;
        } else {
            known += factor * table.values().get(percent.base());
        }
        all.add(new LinearConstraint(factors, relationship, known));
    }

    /** The least that this hidden cell can be. */
    double low(int cell) {
        return Math.max(0.0, Math.ceil(bound(cell, GoalType.MINIMIZE) - EPSILON));
    }

    /** The most that this hidden cell can be, infinite where nothing bounds it. */
    double high(int cell) {
        return Math.floor(bound(cell, GoalType.MAXIMIZE) + EPSILON);
    }

    private double bound(int cell, GoalType goal) {
        double[] factors = new double[hidden.size()];
        factors[hidden.indexOf(cell)] = 1;
        if (constraints.getConstraints().isEmpty()) {
            return goal == GoalType.MINIMIZE ? 0 : Double.POSITIVE_INFINITY;
        }
        try {
            return new SimplexSolver()
                    .optimize(
                            new LinearObjectiveFunction(factors, 0),
                            constraints,
                            goal,
                            new NonNegativeConstraint(true),
                            new MaxIter(100_000))
                    .getValue();
        } catch (MathIllegalStateException e) {
            if (e.getSpecifier() == LocalizedOptimFormats.UNBOUNDED_SOLUTION) {
                return Double.POSITIVE_INFINITY;
            }
            throw new IllegalStateException("no bound of cell " + cell + " of " + hidden, e);
        }
    }
}
