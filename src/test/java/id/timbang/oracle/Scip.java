package id.timbang.oracle;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.util.List;
import java.util.stream.IntStream;

/** A second exact solver for textbook programmes, where a good answer is what counts. */
final class Scip {
    static {
        Loader.loadNativeLibraries();
    }

    private Scip() {
    }

    /** The best Σ gain that SCIP finds in that time. */
    static long best(Milp programme, double seconds) {
        MPSolver solver = MPSolver.createSolver("SCIP");
        List<MPVariable> variables = IntStream.range(0, programme.highs().size())
                .mapToObj(v -> solver.makeIntVar(0, programme.highs().get(v), "")).toList();
        for (Line line : programme.lines()) {
            MPConstraint constraint = solver.makeConstraint(
                    line.low() == -Line.NONE ? Double.NEGATIVE_INFINITY : line.low(),
                    line.high() == Line.NONE ? Double.POSITIVE_INFINITY : line.high());
            line.terms().forEach(term -> constraint.setCoefficient(variables.get(term.variable()), term.factor()));
        }
        programme.gains().forEach(
                term -> solver.objective().setCoefficient(variables.get(term.variable()), term.factor()));
        solver.objective().setMaximization();
        solver.setTimeLimit((long) (1000 * seconds));
        MPSolver.ResultStatus status = solver.solve();
        boolean found = status == MPSolver.ResultStatus.OPTIMAL || status == MPSolver.ResultStatus.FEASIBLE;
        return found ? Math.round(solver.objective().value()) : Long.MIN_VALUE;
    }
}
