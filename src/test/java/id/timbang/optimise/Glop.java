package id.timbang.optimise;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import id.timbang.optimise.LinearProgramme.Status;

/** The linear solver of OR-Tools as a second opinion. */
final class Glop {
    final Status status;
    final double objective;

    Glop(RandomProgramme programme) {
        Loader.loadNativeLibraries();
        MPSolver solver = MPSolver.createSolver("GLOP");
        MPConstraint[] rows = new MPConstraint[programme.rhs.length];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = solver.makeConstraint(Double.NEGATIVE_INFINITY, programme.rhs[i]);
        }
        for (RandomProgramme.Entry column : programme.columns) {
            MPVariable x = solver.makeNumVar(column.lower(), column.upper(), "");
            solver.objective().setCoefficient(x, column.objective());
            for (int k = 0; k < column.rows().length; k++) {
                rows[column.rows()[k]].setCoefficient(x, column.coefficients()[k]);
            }
        }
        solver.objective().setMaximization();
        boolean optimal = solver.solve() == MPSolver.ResultStatus.OPTIMAL;
        objective = optimal ? solver.objective().value() : Double.NaN;
        status = optimal ? Status.OPTIMAL : withoutObjective(solver);
        solver.delete();
    }

    /** GLOP does not tell an infeasible programme from an unbounded one; without objective it must. */
    private static Status withoutObjective(MPSolver solver) {
        solver.objective().clear();
        return solver.solve() == MPSolver.ResultStatus.OPTIMAL ? Status.UNBOUNDED : Status.INFEASIBLE;
    }
}
