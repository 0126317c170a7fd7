package id.timbang.study;

import id.timbang.domain.BadInputException;
import id.timbang.domain.District;
import id.timbang.domain.Level;
import id.timbang.domain.Outcome;
import id.timbang.domain.Problem;
import id.timbang.domain.Progress;
import id.timbang.domain.Sense;
import id.timbang.model.ModelLimit;
import id.timbang.model.Programme;
import id.timbang.model.Restated;
import id.timbang.model.Selection;
import id.timbang.model.Selections;
import id.timbang.model.Tally;
import id.timbang.optimise.Solution;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Measures how money falls on districts, then raises a floor for all of them step by step. */
public final class FairnessStudy {
    private static final String FLOOR = "floor-";

    private final Programme programme;
    private final Fairness.Per per;
    private final Resolver resolver;
    private final Progress progress;
    private final List<District> districts;
    private final Map<String, Integer> placeOf = new HashMap<>();
    private final int[] districtOf;

    private FairnessStudy(Ground ground, Fairness.Per per, Resolver resolver, Progress progress) {
        this.programme = ground.programme();
        this.per = per;
        this.resolver = resolver;
        this.progress = progress;
        this.districts = ground.dataset().districts().stream().filter(district -> heads(district) > 0).toList();
        if (districts.isEmpty()) {
            throw new BadInputException(new Problem("districts.csv", 0, per == Fairness.Per.HEAD
                    ? "population"
                    : "poor_population", "no district states how many people live there",
                    "fill the column in districts.csv"));
        }
        for (int d = 0; d < districts.size(); d++) {
            placeOf.put(districts.get(d).code(), d);
        }
        this.districtOf = new int[programme.proposals()];
        for (int p = 0; p < districtOf.length; p++) {
            String code = ground.dataset().proposals().text("district", programme.datasetRow(p));
            districtOf[p] = placeOf.getOrDefault(code, -1);
        }
    }

    /**
     * The study.
     *
     * @param levels floors in per cent of the average per head, ascending
     * @throws BadInputException when no district states its population
     * @throws id.timbang.optimise.NoPortfolioException when no portfolio keeps all hard limits
     */
    public static Fairness study(Ground ground, Fairness.Per per, int[] levels, Resolver resolver, Progress progress) {
        return new FairnessStudy(ground, per, resolver, progress).study(levels);
    }

    private long heads(District district) {
        return (per == Fairness.Per.HEAD ? district.population() : district.poorPopulation()).orElse(0);
    }

    private Fairness study(int[] levels) {
        Solution free = resolver.solve(programme, progress);
        Picture plain = Picture.of(programme, free);
        long[] spent = spent(free.selection());
        var found = new ArrayList<Fairness.Level>();
        found.add(new Fairness.Level(0, plain, 0, 0, least(spent), gini(spent)));
        for (int i = 0; i < levels.length && !progress.stopped(); i++) {
            progress.report("pemerataan", i, levels.length, Double.NaN);
            level(levels[i], plain, sum(spent)).ifPresent(found::add);
        }
        return new Fairness(per, districts(free.selection(), spent), gini(spent), found);
    }

    private static long sum(long[] spent) {
        return Arrays.stream(spent).reduce(0, Math::addExact);
    }

    /** What falls on each district in a selection, rupiah. */
    private long[] spent(Selection selection) {
        long[] spent = new long[districts.size()];
        for (int p = 0; p < districtOf.length; p++) {
            if (districtOf[p] >= 0 && Selections.outcome(programme, selection, p) == Outcome.FUNDED) {
                spent[districtOf[p]] += programme.cost(selection.option()[p]);
            }
        }
        return spent;
    }

    private List<Fairness.District> districts(Selection selection, long[] spent) {
        long[] funded = new long[districts.size()];
        for (int p = 0; p < districtOf.length; p++) {
            if (districtOf[p] >= 0 && Selections.outcome(programme, selection, p) == Outcome.FUNDED) {
                funded[districtOf[p]]++;
            }
        }
        var rows = new ArrayList<Fairness.District>();
        for (int d = 0; d < spent.length; d++) {
            District district = districts.get(d);
            long population = district.population().orElse(0);
            long poor = district.poorPopulation().orElse(0);
            rows.add(new Fairness.District(district.code(), district.name(), population, poor, spent[d], funded[d],
                    population == 0 ? 0 : spent[d] / population, poor == 0 ? 0 : spent[d] / poor));
        }
        rows.sort(Comparator.comparingLong((Fairness.District row) -> per == Fairness.Per.HEAD
                ? row.perHead()
                : row.perPoor()).thenComparing(Fairness.District::code));
        return rows;
    }

    private long least(long[] spent) {
        long least = Long.MAX_VALUE;
        for (int d = 0; d < spent.length; d++) {
            least = Math.min(least, spent[d] / heads(districts.get(d)));
        }
        return least;
    }

    /** Σ over pairs of |spent × heads of the other − the other's spent × heads| ÷ (2 × all heads × all spent), exactly. */
    private BigDecimal gini(long[] spent) {
        BigInteger sum = BigInteger.ZERO;
        BigInteger people = BigInteger.ZERO;
        for (int i = 0; i < spent.length; i++) {
            people = people.add(BigInteger.valueOf(heads(districts.get(i))));
            for (int j = 0; j < spent.length; j++) {
                sum = sum.add(product(spent[i], heads(districts.get(j)))
                        .subtract(product(spent[j], heads(districts.get(i)))).abs());
            }
        }
        BigInteger whole = people.multiply(BigInteger.valueOf(sum(spent))).shiftLeft(1);
        return whole.signum() == 0
                ? BigDecimal.ZERO
                : new BigDecimal(sum).divide(new BigDecimal(whole), 4, RoundingMode.HALF_UP);
    }

    private static BigInteger product(long a, long b) {
        return BigInteger.valueOf(a).multiply(BigInteger.valueOf(b));
    }

    private Optional<Fairness.Level> level(int percent, Picture plain, long spent) {
        Programme floored = floored(percent, spent);
        return resolver.attempt(floored, progress).map(solution -> {
            Tally tally = new Tally(floored, solution.selection());
            long missing = floored.limits().stream().filter(limit -> limit.id().startsWith(FLOOR))
                    .mapToLong(tally::shortfall).sum();
            Picture picture = Picture.of(floored, solution);
            long[] falls = spent(solution.selection());
            return new Fairness.Level(percent, picture, Math.max(0, plain.achieved() - picture.achieved()), missing,
                    least(falls), gini(falls));
        });
    }

    /** The programme in which every district is to get so much of the average, after all other obligations. */
    private Programme floored(int percent, long spent) {
        int rank = 1 + programme.limits().stream().mapToInt(ModelLimit::rank).max().orElse(0);
        long people = districts.stream().mapToLong(this::heads).sum();
        int[] rowOf = new int[programme.options()];
        long[] amount = new long[programme.options()];
        Arrays.fill(rowOf, -1);
        for (int p = 0; p < districtOf.length; p++) {
            for (int o = programme.firstOption(p); o < programme.endOption(p); o++) {
                rowOf[o] = districtOf[p];
                amount[o] = programme.choice(o).built() ? programme.cost(o) : 0;
            }
        }
        var limits = new ArrayList<ModelLimit>();
        for (int d = 0; d < districts.size(); d++) {
            long floor = product(spent, heads(districts.get(d))).multiply(BigInteger.valueOf(percent))
                    .divide(product(people, 100)).longValueExact();
            limits.add(new ModelLimit(FLOOR + districts.get(d).code(), districts.get(d).name(),
                    ModelLimit.Kind.STATED, Level.OBLIGATION, rank, 1, null, true, Sense.MIN,
                    programme.rows().size() + d, -1, 0, floor, 0, 0, ""));
        }
        return Restated.withRows(programme, rowOf, amount, districts.stream().map(d -> FLOOR + d.code()).toList(),
                limits);
    }
}
