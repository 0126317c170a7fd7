package id.timbang.benchmark;

import com.google.ortools.Loader;
import com.google.ortools.modelbuilder.LinearExpr;
import com.google.ortools.modelbuilder.LinearExprBuilder;
import com.google.ortools.modelbuilder.ModelBuilder;
import com.google.ortools.modelbuilder.ModelSolver;
import com.google.ortools.modelbuilder.SolveStatus;
import com.google.ortools.modelbuilder.Variable;
import id.timbang.model.Selection;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/** A linear or mixed-integer solver on an integer model, each line divided by its largest factor. */
final class LinearRun {
    static {
        Loader.loadNativeLibraries();
    }

    private final IntegerModel model;
    private final GeneralSolver solver;
    private final ModelBuilder linear = new ModelBuilder();
    private final Variable[] variables;
    private final double[] scales;

    LinearRun(IntegerModel model, GeneralSolver solver) {
        this.model = model;
        this.solver = solver;
        this.scales = scales(model);
        this.variables = IntStream.range(0, model.gains().length).mapToObj(this::variable).toArray(Variable[]::new);
        model.lines().forEach(this::state);
        LinearExprBuilder gain = LinearExpr.newBuilder();
        for (int v = 0; v < variables.length; v++) {
            gain.addTerm(variables[v], model.gains()[v] * scales[v]);
        }
        linear.maximize(gain);
    }

    /** What one unit of a variable stands for: a measured shortfall counts in the largest amount of its line. */
    private static double[] scales(IntegerModel model) {
        double[] scales = new double[model.gains().length];
        Arrays.fill(scales, 1);
        for (IntegerModel.Line line : model.lines()) {
            int last = line.variables().length - 1;
            if (last > 0 && line.variables()[last] >= model.columns().size() && line.factors()[last] < 0) {
                double largest = Arrays.stream(line.factors()).limit(last).map(Math::abs).max().orElse(1);
                scales[line.variables()[last]] = largest / -line.factors()[last];
            }
        }
        return scales;
    }

    /** Columns are whole unless only the relaxation is asked for; shortfalls and penalties never need be. */
    private Variable variable(int v) {
        boolean whole = v < model.columns().size() && solver != GeneralSolver.PDLP;
        return linear.newVar(0, model.highs()[v] / scales[v], whole, "");
    }

    private void state(IntegerModel.Line line) {
        double[] factors = IntStream.range(0, line.factors().length)
                .mapToDouble(i -> line.factors()[i] * scales[line.variables()[i]]).toArray();
        double weight = line.pick() ? 1 : Arrays.stream(factors).map(Math::abs).max().orElse(1);
        LinearExprBuilder sum = LinearExpr.newBuilder();
        for (int i = 0; i < factors.length; i++) {
            sum.addTerm(variables[line.variables()[i]], factors[i] / weight);
        }
        double low = line.low() == Long.MIN_VALUE ? Double.NEGATIVE_INFINITY : line.low() / weight;
        linear.addLinearConstraint(sum, low, line.high() / weight);
    }

    Answer solve(double seconds) {
        var run = new ModelSolver(solver.name());
        run.setTimeLimit(Duration.ofMillis((long) (1000 * seconds)));
        run.setSolverSpecificParameters(solver.parameters);
        run.enableOutput(true);
        long began = System.nanoTime();
        SolveStatus status = run.solve(linear);
        long spent = (System.nanoTime() - began) / 1_000_000;
        if (!run.hasSolution()) {
            return new Answer(status.name(), Optional.empty(), OptionalLong.empty(), spent);
        }
        if (solver == GeneralSolver.PDLP) {
            long relaxed = model.constant() + (long) Math.ceil(run.getObjectiveValue());
            return new Answer(status.name(), Optional.empty(), OptionalLong.of(relaxed), spent);
        }
        Optional<Selection> taken = Optional.of(model.selection(c -> run.getValue(variables[c]) > 0.5));
        long bound = model.constant() + (long) Math.floor(run.getBestObjectiveBound() + 1e-6);
        return new Answer(status.name(), taken, OptionalLong.of(bound), spent);
    }
}
