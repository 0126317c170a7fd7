package id.timbang.study;

import id.timbang.domain.Outcome;
import id.timbang.domain.Policy;
import id.timbang.domain.Progress;
import id.timbang.model.Programme;
import id.timbang.model.Revaluation;
import id.timbang.model.Selection;
import id.timbang.model.Selections;
import id.timbang.optimise.Solution;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Solves a question for one elasticity of cost after another: the smaller it is, the more small works are funded. */
public final class ElasticitySweep {
    /** From each proposal counts the same almost to each rupiah counts the same. */
    private static final List<BigDecimal> TRIED = List.of(new BigDecimal("0.5"), new BigDecimal("0.7"),
            new BigDecimal("0.9"), new BigDecimal("1"));
    /** Rupiah from which a work is called large. */
    public static final long BIG = 500_000_000;

    private final Ground ground;
    private final long[] cost;
    private final long[] milliPoints;

    private ElasticitySweep(Ground ground) {
        this.ground = ground;
        Programme programme = ground.programme();
        this.cost = ground.costs();
        this.milliPoints = new long[cost.length];
        Arrays.setAll(milliPoints, p -> ground.assessment().milliPoints(programme.datasetRow(p)));
    }

    /** Tries the usual elasticities but the one that the question is asked with; when asked to stop, those so far count. */
    public static Elasticities sweep(Ground ground, Resolver resolver, Progress progress) {
        BigDecimal own = ground.assessment().policy().elasticity();
        List<BigDecimal> others = TRIED.stream().filter(one -> one.compareTo(own) != 0).toList();
        var sweep = new ElasticitySweep(ground);
        var points = new ArrayList<Elasticities.Point>();
        for (BigDecimal elasticity : others) {
            if (progress.stopped()) {
                break;
            }
            progress.report("elastisitas", points.size(), others.size(), Double.NaN);
            points.add(sweep.point(elasticity, resolver.copy(), progress));
        }
        return new Elasticities(own, points);
    }

    private Elasticities.Point point(BigDecimal elasticity, Resolver resolver, Progress progress) {
        Policy policy = ground.assessment().policy().withElasticity(elasticity);
        Programme there = new Revaluation(ground.programme(), policy, cost).at(milliPoints);
        Optional<Solution> solution = resolver.sweep(there, progress);
        return new Elasticities.Point(elasticity, solution.map(found -> Picture.of(there, found)),
                solution.map(found -> big(there, found.selection())).orElse(0L));
    }

    private long big(Programme programme, Selection selection) {
        long big = 0;
        for (int p = 0; p < cost.length; p++) {
            boolean funded = Selections.outcome(programme, selection, p) == Outcome.FUNDED;
            big += funded && cost[p] >= BIG ? 1 : 0;
        }
        return big;
    }
}
