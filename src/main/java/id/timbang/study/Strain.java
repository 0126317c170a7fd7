package id.timbang.study;

import id.timbang.domain.Dataset;
import id.timbang.domain.Decision;
import id.timbang.domain.Level;
import id.timbang.domain.Sense;
import id.timbang.domain.Table;
import id.timbang.model.ModelLimit;
import id.timbang.model.Programme;
import id.timbang.model.ProgrammeBuilder;
import id.timbang.model.Reopened;
import id.timbang.model.Restated;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A question taken apart into demands, each of which can be kept, given up, or stretched at a cost. Values play no part. */
final class Strain {
    private static final long DISLIKE = 8;
    /** Proposals that cost so much are real ones, counted in ten thousands: a milli-point for each rupiah would dwarf all tolerances. */
    private static final long REAL = 1_000_000;
    private static final int TEN_THOUSANDS = 4;

    private final Ground ground;
    private final Programme programme;
    /** Decimal places by which rupiah are more than the milli-points that stand for them. */
    private final int places;
    private final Map<String, Demand> demandOf = new LinkedHashMap<>();
    private final Map<String, ModelLimit> limitOf = new HashMap<>();
    private final Map<String, Long> weightOf = new HashMap<>();

    Strain(Ground ground) {
        this.ground = ground;
        Reopened reopened = Reopened.of(ground.programme(), free(ground));
        this.programme = Restated.withValues(reopened.programme(), new long[reopened.programme().options()]);
        this.places = IntStream.range(0, programme.options()).anyMatch(o -> programme.cost(o) >= REAL)
                ? TEN_THOUSANDS
                : 0;
        // The same rupiah are not to be asked for twice.
        String echo = ground.echo().orElse("");
        for (ModelLimit limit : programme.limits()) {
            if (limit.level() == Level.HARD && !limit.id().startsWith(Reopened.PREFIX) && !limit.id().equals(echo)) {
                put(limit, demand(limit), unit(limit));
            }
        }
        for (int p : reopened.forced()) {
            Demand demand = forced(p);
            put(force(p), demand, Math.max(1, demand.amount()));
        }
    }

    private void put(ModelLimit limit, Demand demand, long weight) {
        demandOf.put(limit.id(), demand);
        limitOf.put(limit.id(), limit);
        weightOf.put(limit.id(), weight);
    }

    /** The same question without its decisions. */
    private static Programme free(Ground ground) {
        Dataset dataset = Decisions.without(ground.dataset(), decision -> true);
        return ProgrammeBuilder.build(dataset, ground.assessment(), ground.scenario(), ground.asOf());
    }

    private static Demand demand(ModelLimit limit) {
        return new Demand(limit.isRelation() ? Demand.Kind.RELATION : Demand.Kind.LIMIT, limit.id(), limit.label(),
                limit.isShare() ? limit.sharePpm() : limit.amount(), limit.isShare(), limit.money(),
                limit.sense() == Sense.MIN);
    }

    private ModelLimit force(int p) {
        String id = Reopened.PREFIX + programme.id(p);
        return programme.limits().stream().filter(limit -> limit.id().equals(id)).findFirst().orElseThrow();
    }

    private Demand forced(int p) {
        Table proposals = ground.dataset().proposals();
        int row = programme.datasetRow(p);
        String id = programme.id(p);
        boolean decided = ground.dataset().decisions().stream().map(Decision::proposal).anyMatch(id::equals);
        boolean binding = proposals.fact("binding", row).isTrue();
        Demand.Kind kind = binding
                ? Demand.Kind.BINDING
                : decided ? Demand.Kind.DECISION : Demand.Kind.CONTRACT;
        return new Demand(kind, id, proposals.text("title", row), cost(p), false, true,
                force(p).sense() == Sense.MIN);
    }

    /** Rupiah that the stated choices of a forced proposal take at most; of one forced out, that it would take. */
    private long cost(int p) {
        long most = 0;
        for (int o = programme.firstOption(p); o < programme.endOption(p); o++) {
            most = Math.max(most, programme.cost(o));
        }
        return most;
    }

    /** What a unit of a limit weighs in rupiah: 1 for money, else what the proposals that use it cost on average per unit. */
    private long unit(ModelLimit limit) {
        if (limit.money()) {
            return 1;
        }
        BigInteger cost = BigInteger.ZERO;
        BigInteger used = BigInteger.ZERO;
        for (int o = 0; o < programme.options(); o++) {
            for (int e = programme.firstEntry(o); e < programme.endEntry(o); e++) {
                if (programme.entryRow(e) == limit.whereRow()) {
                    cost = cost.add(BigInteger.valueOf(programme.cost(o)));
                    used = used.add(BigInteger.valueOf(Math.abs(programme.entryAmount(e))));
                }
            }
        }
        return used.signum() == 0 ? 1 : cost.divide(used).max(BigInteger.ONE).longValueExact();
    }

    /** All demands by the id of the limit that states them. */
    Map<String, Demand> demands() {
        return demandOf;
    }

    /** The limit that states a demand. */
    ModelLimit limit(String id) {
        return limitOf.get(id);
    }

    /** Rupiah that stretching a demand by one unit costs. */
    long weight(String id) {
        return weightOf.get(id);
    }

    /** The programme in which only these demands are kept. */
    Programme keeping(Set<String> ids) {
        return Restated.withLimits(programme,
                programme.limits().stream().filter(limit -> ids.contains(limit.id())).toList());
    }

    /**
     * The programme in which some demands are kept whatever it costs and others stretch, at the least cost; no others count.
     *
     * @param disliked demands that count for more than they cost
     * @param undone demands that are given up
     */
    Programme stretching(Set<String> soft, Set<String> disliked, Set<String> undone) {
        List<ModelLimit> limits = new ArrayList<>();
        for (ModelLimit limit : programme.limits()) {
            if (soft.contains(limit.id())) {
                limits.add(stretchable(limit, disliked.contains(limit.id()) ? DISLIKE : 1));
            } else if (demandOf.containsKey(limit.id()) && !undone.contains(limit.id())) {
                limits.add(limit);
            }
        }
        return Restated.withLimits(programme, limits);
    }

    /** As a preference whose penalty counts the rupiah. */
    private ModelLimit stretchable(ModelLimit limit, long times) {
        BigDecimal rupiah = BigDecimal.valueOf(Math.multiplyExact(times, weight(limit.id())));
        return limit.preferred(rupiah.movePointLeft(places));
    }

    /** Whether a milli-point of a stretching programme is a rupiah. */
    boolean exact() {
        return places == 0;
    }

    /**
     * The least rupiah that such penalties can stand for, each of them rounded up.
     *
     * @param penalties of a stretching programme, milli-points
     * @param most how many there may be
     */
    long leastRupiah(long penalties, int most) {
        long sure = exact() ? penalties : penalties - most;
        return BigDecimal.valueOf(Math.max(0, sure)).movePointRight(places).longValueExact();
    }

    /** Ids of the demands that may be stretched: relations never. */
    Set<String> stretchable() {
        return demandOf.entrySet().stream().filter(entry -> entry.getValue().kind() != Demand.Kind.RELATION)
                .map(Map.Entry::getKey).collect(Collectors.toCollection(java.util.LinkedHashSet::new));
    }
}
