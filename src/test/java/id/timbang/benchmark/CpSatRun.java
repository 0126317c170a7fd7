package id.timbang.benchmark;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverSolutionCallback;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.Literal;
import id.timbang.model.Selection;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** CP-SAT on an integer model. */
final class CpSatRun {
    static {
        Loader.loadNativeLibraries();
    }

    private final IntegerModel model;
    private final SolverProcess process;
    private final CpModel sat = new CpModel();
    private final IntVar[] variables;
    private long began;

    CpSatRun(IntegerModel model, SolverProcess process) {
        this.model = model;
        this.process = process;
        this.variables = IntStream.range(0, model.gains().length).mapToObj(v -> v < model.columns().size()
                ? sat.newBoolVar("")
                : sat.newIntVar(0, model.highs()[v], "")).toArray(IntVar[]::new);
        model.lines().forEach(this::state);
        sat.maximize(LinearExpr.weightedSum(variables, model.gains()));
    }

    private void state(IntegerModel.Line line) {
        IntVar[] used = Arrays.stream(line.variables()).mapToObj(v -> variables[v]).toArray(IntVar[]::new);
        if (line.pick()) {
            Literal[] literals = Arrays.copyOf(used, used.length, Literal[].class);
            if (line.low() == 1) {
                sat.addExactlyOne(literals);
            } else {
                sat.addAtMostOne(literals);
            }
        } else {
            sat.addLessOrEqual(LinearExpr.weightedSum(used, line.factors()), line.high());
        }
    }

    Answer solve(double seconds) {
        var solver = new CpSolver();
        solver.getParameters().setNumWorkers(2).setMaxTimeInSeconds(seconds).setRandomSeed(0)
                .setLogSearchProgress(true);
        // A lambda has no method that takes a Double, which is what the native side asks for.
        solver.setBestBoundCallback(new Consumer<Double>() {
            @Override
            public void accept(Double bound) {
                process.tell("bound", spent() + " " + whole(bound));
            }
        });
        began = System.nanoTime();
        CpSolverStatus status = solver.solve(sat, new CpSolverSolutionCallback() {
            @Override
            public void onSolutionCallback() {
                process.tell("found", spent() + " " + whole(objectiveValue()));
            }
        });
        long spent = spent();
        boolean found = status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE;
        Optional<Selection> taken = found
                ? Optional.of(model.selection(c -> solver.value(variables[c]) == 1))
                : Optional.empty();
        OptionalLong bound = found ? OptionalLong.of(whole(solver.bestObjectiveBound())) : OptionalLong.empty();
        return new Answer(status.name(), taken, bound, spent);
    }

    private long whole(double objective) {
        return model.constant() + (long) Math.floor(objective + 1e-6);
    }

    private long spent() {
        return (System.nanoTime() - began) / 1_000_000;
    }
}
