package id.timbang.oracle;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The linear relaxation of an integer programme, solved with GLOP; used to count how hard a dataset is, never to judge.
 *
 * @param optimum the linear optimum
 * @param priced the kinds of lines that have a price there
 */
record Relaxation(double optimum, Set<String> priced) {
    private static final double POINT = 1000;

    static {
        Loader.loadNativeLibraries();
    }

    static Relaxation of(Milp programme) {
        MPSolver solver = MPSolver.createSolver("GLOP");
        var variables = new ArrayList<MPVariable>();
        for (int v = 0; v < programme.highs().size(); v++) {
            variables.add(solver.makeNumVar(0, programme.highs().get(v) / unit(programme, v), ""));
        }
        var constraints = new ArrayList<MPConstraint>();
        for (Line line : programme.lines()) {
            constraints.add(constraint(solver, variables, programme, line));
        }
        programme.gains().forEach(term -> solver.objective().setCoefficient(variables.get(term.variable()),
                term.factor() * unit(programme, term.variable()) / POINT));
        solver.objective().setMaximization();
        MPSolver.ResultStatus status = solver.solve();
        if (status != MPSolver.ResultStatus.OPTIMAL) {
            throw new IllegalStateException("GLOP found no linear optimum: " + status);
        }
        return new Relaxation(solver.objective().value() * POINT, priced(programme.lines(), constraints));
    }

    /** Amounts are counted in millions, so that factors stay close to each other. */
    private static double unit(Milp programme, int variable) {
        return variable < programme.binaries() ? 1 : 1e6;
    }

    private static MPConstraint constraint(MPSolver solver, List<MPVariable> variables, Milp programme, Line line) {
        double weight = weight(line);
        double low = line.low() == -Line.NONE ? Double.NEGATIVE_INFINITY : line.low() / weight;
        double high = line.high() == Line.NONE ? Double.POSITIVE_INFINITY : line.high() / weight;
        MPConstraint constraint = solver.makeConstraint(low, high, "");
        line.terms().forEach(term -> constraint.setCoefficient(variables.get(term.variable()),
                term.factor() * unit(programme, term.variable()) / weight));
        return constraint;
    }

    /** The largest factor of a column in a line. */
    private static double weight(Line line) {
        return Math.max(1, line.terms().stream().mapToLong(term -> Math.abs(term.factor())).max().orElse(1));
    }

    private static Set<String> priced(List<Line> lines, List<MPConstraint> constraints) {
        var kinds = new HashSet<String>();
        for (int l = 0; l < lines.size(); l++) {
            if (Math.abs(constraints.get(l).dualValue()) > 1e-3) {
                kinds.add(lines.get(l).kind());
            }
        }
        return kinds;
    }
}
