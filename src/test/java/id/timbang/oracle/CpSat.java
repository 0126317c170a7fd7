package id.timbang.oracle;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import java.util.List;

/**
 * Solves an integer programme with CP-SAT, without its presolve: with it, version 9.15 calls answers optimal, or programmes
 * infeasible, that are not (seven of the random datasets of {@link OracleTest} show it, and the answers it misses can be checked by
 * hand).
 */
final class CpSat {
    static {
        Loader.loadNativeLibraries();
    }

    private CpSat() {
    }

    /**
     * What CP-SAT found.
     *
     * @param feasible whether it found any answer
     * @param proven whether the answer is the best there is, or that there is none
     * @param best the highest Σ gain found
     * @param bound no answer is above it
     */
    record Answer(boolean feasible, boolean proven, long best, long bound, long[] values) {
        boolean infeasible() {
            return proven && !feasible;
        }
    }

    static Answer solve(Milp programme, double seconds, int threads) {
        var model = new CpModel();
        IntVar[] variables = new IntVar[programme.highs().size()];
        for (int v = 0; v < variables.length; v++) {
            variables[v] = model.newIntVar(0, programme.highs().get(v), "v" + v);
        }
        for (Line line : programme.lines()) {
            model.addLinearConstraint(sum(variables, line.terms()), line.low(), line.high());
        }
        model.maximize(sum(variables, programme.gains()));
        var solver = new CpSolver();
        solver.getParameters().setNumWorkers(threads).setMaxTimeInSeconds(seconds).setRandomSeed(1)
                .setCpModelPresolve(false);
        return answer(solver, solver.solve(model), variables);
    }

    private static LinearExpr sum(IntVar[] variables, List<Line.Term> terms) {
        IntVar[] used = terms.stream().map(term -> variables[term.variable()]).toArray(IntVar[]::new);
        long[] factors = terms.stream().mapToLong(Line.Term::factor).toArray();
        return LinearExpr.weightedSum(used, factors);
    }

    private static Answer answer(CpSolver solver, CpSolverStatus status, IntVar[] variables) {
        if (status == CpSolverStatus.MODEL_INVALID) {
            throw new IllegalStateException("CP-SAT refuses the programme: its numbers are too large.");
        }
        boolean feasible = status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE;
        long[] values = new long[feasible ? variables.length : 0];
        for (int v = 0; v < values.length; v++) {
            values[v] = solver.value(variables[v]);
        }
        long best = feasible ? Math.round(solver.objectiveValue()) : Long.MIN_VALUE;
        long bound = feasible ? (long) Math.floor(solver.bestObjectiveBound() + 1e-6) : Long.MAX_VALUE;
        return new Answer(feasible, status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.INFEASIBLE, best,
                bound, values);
    }
}
