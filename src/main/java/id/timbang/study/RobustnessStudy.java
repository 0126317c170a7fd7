package id.timbang.study;

import id.timbang.domain.Outcome;
import id.timbang.domain.Progress;
import id.timbang.model.Programme;
import id.timbang.model.Revaluation;
import id.timbang.model.Selection;
import id.timbang.model.Selections;
import id.timbang.optimise.Solution;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Solves a question again and again with other weights of the criteria and other ceilings, drawn from a seed. */
public final class RobustnessStudy {
    /** Samples that threads share out among themselves before they are counted. */
    private static final int TOGETHER = 8;

    private final Ground ground;
    private final Ranges ranges;
    private final Resolver resolver;
    private final Progress progress;
    private final Criteria criteria;
    private final Revaluation revaluation;
    private final int[] times;

    /**
     * What varies how far.
     *
     * @param weights per cent up and down, evenly drawn for each criterion
     * @param ceilings per cent up and down, evenly drawn for all ceilings together
     */
    public record Ranges(int weights, int ceilings, int samples, long seed) {
        public Ranges {
            if (weights < 0 || weights >= 100 || ceilings < 0 || ceilings >= 100 || samples < 1) {
                throw new IllegalArgumentException("Ranges of (" + weights + ") and (" + ceilings + ") per cent in ("
                        + samples + ") samples make no sense.\nMaybe 20 and 10 per cent in 200 samples.");
            }
        }
    }

    private RobustnessStudy(Ground ground, Ranges ranges, Resolver resolver, Progress progress) {
        this.ground = ground;
        this.ranges = ranges;
        this.resolver = resolver;
        this.progress = progress;
        Programme programme = ground.programme();
        this.criteria = new Criteria(ground.assessment(), programme);
        this.revaluation = new Revaluation(programme, ground.assessment().policy(), ground.costs());
        this.times = new int[programme.proposals()];
    }

    /** Tries the samples; when asked to stop, those so far count. */
    public static Robustness study(Ground ground, Ranges ranges, Resolver resolver, Progress progress) {
        return new RobustnessStudy(ground, ranges, resolver, progress).study();
    }

    private Robustness study() {
        var samples = new ArrayList<Robustness.Sample>();
        resolver.start(ground.programme(), progress);
        for (int from = 0; from < ranges.samples() && !progress.stopped(); from += TOGETHER) {
            progress.report("ketahanan", from, ranges.samples(), Double.NaN);
            int to = Math.min(ranges.samples(), from + TOGETHER);
            List<Drawn> drawn = IntStream.range(from, to).parallel()
                    .mapToObj(i -> drawn(new SplittableRandom(ranges.seed() * 1_000_003 + i))).toList();
            drawn.forEach(one -> {
                samples.add(one.sample);
                one.funded.stream().forEach(p -> times[p]++);
            });
        }
        long found = samples.stream().filter(sample -> sample.picture().isPresent()).count();
        return new Robustness(ranges.weights(), ranges.ceilings(), samples, standings(found));
    }

    /** A sample and the places of the proposals that are funded in it. */
    private record Drawn(Robustness.Sample sample, BitSet funded) {
    }

    private Drawn drawn(SplittableRandom random) {
        int[] weights = criteria.equal();
        for (int c = 0; c < weights.length; c++) {
            weights[c] = drawn(random, Criteria.ONE, ranges.weights());
        }
        weights = criteria.balanced(weights);
        int ceiling = drawn(random, 1000, ranges.ceilings());
        Programme programme = revaluation.at(criteria.points(weights));
        Programme there = ceiling == 1000 ? programme : new Ceilings(programme, Ceilings.TOTAL).at(ceiling);
        Optional<Solution> solution = resolver.copy().sweep(there, progress);
        var sample = new Robustness.Sample(criteria.named(weights), ceiling, solution.map(s -> Picture.of(there, s)));
        return new Drawn(sample, solution.map(found -> funded(there, found.selection())).orElseGet(BitSet::new));
    }

    private static int drawn(SplittableRandom random, int one, int percent) {
        int range = (int) ((long) one * percent / 100);
        return one - range + random.nextInt(2 * range + 1);
    }

    private static BitSet funded(Programme programme, Selection selection) {
        var funded = new BitSet();
        for (int p = 0; p < programme.proposals(); p++) {
            funded.set(p, Selections.outcome(programme, selection, p) == Outcome.FUNDED);
        }
        return funded;
    }

    private List<Robustness.Standing> standings(long found) {
        if (found == 0) {
            return List.of(); // nothing was tried that tells a place
        }
        var places = new Places(ground.dataset());
        var standings = new ArrayList<Robustness.Standing>(times.length);
        for (int p = 0; p < times.length; p++) {
            int row = ground.programme().datasetRow(p);
            Robustness.Place place = times[p] == 0
                    ? Robustness.Place.OUT
                    : times[p] == found ? Robustness.Place.CORE : Robustness.Place.EDGE;
            standings.add(new Robustness.Standing(ground.programme().id(p), places.title(row), places.office(row),
                    places.district(row), times[p], place));
        }
        return standings;
    }
}
