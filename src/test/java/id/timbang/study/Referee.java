package id.timbang.study;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import id.timbang.domain.Level;
import id.timbang.model.ModelLimit;
import id.timbang.model.Programme;
import id.timbang.model.Start;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** Decides small programmes with CP-SAT, without its presolve (see the oracle): what the doctor says is held against this. */
final class Referee {
    private static final long MOST = 1_000_000_000L;

    static {
        Loader.loadNativeLibraries();
    }

    private final Programme programme;
    private final CpModel model = new CpModel();
    private final LinearExprBuilder[] sums;
    private final LinearExprBuilder cost = LinearExpr.newBuilder();

    private Referee(Programme programme) {
        this.programme = programme;
        this.sums = new LinearExprBuilder[programme.rows().size()];
        for (int r = 0; r < sums.length; r++) {
            sums[r] = LinearExpr.newBuilder();
        }
    }

    /** Whether some portfolio keeps the hard limits. */
    static boolean possible(Programme programme) {
        return leastPenalties(programme).isPresent();
    }

    /** The least penalties of the preferences, milli-points, under the hard limits; nothing where these cannot hold. */
    static OptionalLong leastPenalties(Programme programme) {
        return new Referee(programme).solve();
    }

    private OptionalLong solve() {
        for (int b = 0; b < programme.blocks(); b++) {
            block(b);
        }
        programme.limits().stream().filter(limit -> limit.level() != Level.OBLIGATION).forEach(this::limit);
        model.minimize(cost.build());
        var solver = new CpSolver();
        solver.getParameters().setNumWorkers(1).setRandomSeed(1).setCpModelPresolve(false).setMaxTimeInSeconds(60);
        CpSolverStatus status = solver.solve(model);
        if (status != CpSolverStatus.OPTIMAL && status != CpSolverStatus.INFEASIBLE) {
            throw new IllegalStateException("CP-SAT decided nothing: " + status);
        }
        return status == CpSolverStatus.OPTIMAL
                ? OptionalLong.of(Math.round(solver.objectiveValue()))
                : OptionalLong.empty();
    }

    private void block(int b) {
        List<Literal> taken = new ArrayList<>();
        for (int p : programme.members(b)) {
            List<Literal> ways = new ArrayList<>();
            for (int o = programme.firstOption(p); o < programme.endOption(p); o++) {
                List<Literal> here = ways(o);
                ways.addAll(here);
                if (programme.choice(o).taken()) {
                    taken.addAll(here);
                }
            }
            model.addExactlyOne(ways);
        }
        model.addAtMostOne(taken);
    }

    private List<Literal> ways(int option) {
        if (!programme.paid(option)) {
            return List.of(way(option, -1, null));
        }
        List<Literal> ways = new ArrayList<>();
        for (int fund : programme.fundsOf(option)) {
            for (Start start : programme.startsOf(option)) {
                ways.add(way(option, fund, start));
            }
        }
        return ways;
    }

    private Literal way(int option, int fund, Start start) {
        var way = model.newBoolVar("");
        for (int e = programme.firstEntry(option); e < programme.endEntry(option); e++) {
            sums[programme.entryRow(e)].addTerm(way, programme.usage(e, fund, start));
        }
        return way;
    }

    /** For a share both sides are multiplied by a million, so that everything stays whole. */
    private void limit(ModelLimit limit) {
        long scale = limit.isShare() ? 1_000_000 : 1;
        var left = LinearExpr.newBuilder().addTerm(sums[limit.whereRow()].build(), scale)
                .add(limit.baseWhere() * scale);
        if (limit.isShare()) {
            left.addTerm(sums[limit.ofRow()].build(), -limit.sharePpm()).add(-limit.baseOf() * limit.sharePpm());
        } else {
            left.add(-limit.amount());
        }
        if (limit.level() == Level.PREFERENCE) {
            IntVar shortfall = model.newIntVar(0, MOST, limit.id());
            left.addTerm(shortfall, -limit.sense().sign() * scale);
            cost.addTerm(shortfall, limit.pricePerUnit().longValueExact());
        }
        if (limit.sense().sign() > 0) {
            model.addLessOrEqual(left.build(), 0);
        } else {
            model.addGreaterOrEqual(left.build(), 0);
        }
    }
}
