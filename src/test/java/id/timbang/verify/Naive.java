package id.timbang.verify;

import id.timbang.domain.Choice;
import id.timbang.domain.Level;
import id.timbang.domain.Sense;
import id.timbang.model.ModelLimit;
import id.timbang.model.Programme;
import id.timbang.model.Selection;
import id.timbang.model.Start;
import id.timbang.model.Tally;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

/** The formulas of design.md §4 word for word, without regard to speed: what the checker is tested against. */
final class Naive {
    private final Programme programme;
    private final Map<String, BigDecimal> prices;

    Naive(Programme programme, Map<String, BigDecimal> prices) {
        this.programme = programme;
        this.prices = prices;
    }

    /** An option with fund and start as the places that {@link Selection} takes. */
    record Pick(int option, int fund, int start) {
    }

    static List<Pick> picks(Programme programme, int option) {
        if (!programme.paid(option)) {
            return List.of(new Pick(option, -1, -1));
        }
        var picks = new ArrayList<Pick>();
        for (int fund : programme.fundsOf(option)) {
            for (int start = 0; start < programme.startsOf(option).length; start++) {
                picks.add(new Pick(option, fund, start));
            }
        }
        return picks;
    }

    BigDecimal price(String id) {
        return prices.getOrDefault(id, BigDecimal.ZERO);
    }

    /** What a pick uses of a limit in the form usage ≤ amount. */
    BigDecimal usage(ModelLimit limit, Pick pick) {
        BigDecimal where = rowUsage(limit.whereRow(), pick);
        BigDecimal of = limit.isShare() ? rowUsage(limit.ofRow(), pick) : BigDecimal.ZERO;
        BigDecimal share = BigDecimal.valueOf(limit.sharePpm(), 6);
        BigDecimal used = where.subtract(share.multiply(of));
        return limit.sense() == Sense.MIN ? used.negate() : used;
    }

    private BigDecimal rowUsage(int row, Pick pick) {
        long sum = 0;
        Start start = pick.start() < 0 ? null : programme.startsOf(pick.option())[pick.start()];
        for (int e = programme.firstEntry(pick.option()); e < programme.endEntry(pick.option()); e++) {
            sum += programme.entryRow(e) == row ? programme.usage(e, pick.fund(), start) : 0;
        }
        return BigDecimal.valueOf(sum);
    }

    BigDecimal net(long worth, Pick pick) {
        BigDecimal net = BigDecimal.valueOf(worth);
        for (ModelLimit limit : programme.limits()) {
            net = net.subtract(price(limit.id()).multiply(usage(limit, pick)));
        }
        return net;
    }

    BigDecimal best(int option, boolean valued) {
        long worth = valued ? programme.objective(option) : 0;
        return picks(programme, option).stream().map(pick -> net(worth, pick)).max(BigDecimal::compareTo).orElseThrow();
    }

    /** Σ price × amount + Σ price × shortfall kept + Σ over blocks of the best pick of one choice for every member. */
    BigDecimal sum(boolean valued, Map<Integer, BigDecimal> kept, Case only) {
        BigDecimal sum = BigDecimal.ZERO;
        for (ModelLimit limit : programme.limits()) {
            BigDecimal share = BigDecimal.valueOf(limit.sharePpm(), 6);
            BigDecimal amount = new BigDecimal(limit.amount()).add(share.multiply(new BigDecimal(limit.baseOf())))
                    .subtract(new BigDecimal(limit.baseWhere()));
            sum = sum.add(price(limit.id()).multiply(limit.sense() == Sense.MIN ? amount.negate() : amount));
        }
        for (var rank : kept.entrySet()) {
            sum = sum.add(price("obligation-" + rank.getKey()).multiply(rank.getValue()));
        }
        for (int b = 0; b < programme.blocks(); b++) {
            BigDecimal block = blockBest(programme.members(b), 0, valued, only, false);
            if (block == null) {
                return null;
            }
            sum = sum.add(block);
        }
        return sum;
    }

    private BigDecimal blockBest(int[] members, int from, boolean valued, Case only, boolean taken) {
        if (from == members.length) {
            return BigDecimal.ZERO;
        }
        BigDecimal best = null;
        int p = members[from];
        for (int o = programme.firstOption(p); o < programme.endOption(p); o++) {
            boolean takes = programme.choice(o) != Choice.DEFER;
            if (only.allows(p, programme.choice(o)) && !(takes && taken)) {
                BigDecimal rest = blockBest(members, from + 1, valued, only, taken || takes);
                BigDecimal all = rest == null ? null : rest.add(best(o, valued));
                best = best == null || all != null && all.compareTo(best) > 0 ? all : best;
            }
        }
        return best;
    }

    /** Random prices within their ranges: of the value stage for rank {@link PriceReader#VALUE_STAGE}. */
    static SortedMap<String, BigDecimal> prices(Programme programme, int stage, Random random) {
        var prices = new TreeMap<String, BigDecimal>();
        var most = new TreeMap<Integer, BigDecimal>();
        for (int rank : PriceReader.ranks(programme)) {
            BigDecimal price = rank < stage ? decimal(random, 1) : rank == stage ? BigDecimal.ONE : BigDecimal.ZERO;
            most.put(rank, price);
            if (rank < stage) {
                prices.put("obligation-" + rank, price);
            }
        }
        for (ModelLimit limit : programme.limits()) {
            BigDecimal price = decimal(random, 2);
            if (limit.level() == Level.OBLIGATION) {
                price = price.min(most.get(limit.rank()).multiply(BigDecimal.valueOf(limit.weight())));
            } else if (limit.level() == Level.PREFERENCE) {
                price = stage == PriceReader.VALUE_STAGE ? price.min(limit.pricePerUnit()) : BigDecimal.ZERO;
            }
            prices.put(limit.id(), price);
        }
        return prices;
    }

    private static BigDecimal decimal(Random random, int digits) {
        return new BigDecimal(random.nextInt(10_000)).movePointLeft(3 + digits + random.nextInt(3));
    }

    /** All selections in which every block has at most one taken. */
    static List<Selection> selections(Programme programme) {
        var selections = new ArrayList<Selection>();
        var picks = new Pick[programme.proposals()];
        collect(programme, 0, picks, selections);
        return selections;
    }

    private static void collect(Programme programme, int proposal, Pick[] picks, List<Selection> into) {
        if (proposal == picks.length) {
            into.add(selection(picks));
            return;
        }
        for (int o = programme.firstOption(proposal); o < programme.endOption(proposal); o++) {
            for (Pick pick : picks(programme, o)) {
                picks[proposal] = pick;
                collect(programme, proposal + 1, picks, into);
            }
        }
    }

    static Selection selection(Pick[] picks) {
        return new Selection(java.util.Arrays.stream(picks).mapToInt(Pick::option).toArray(),
                java.util.Arrays.stream(picks).mapToInt(Pick::fund).toArray(),
                java.util.Arrays.stream(picks).mapToInt(Pick::start).toArray());
    }

    /** Whether a selection keeps every hard limit, relation and block. */
    static boolean feasible(Programme programme, Selection selection) {
        var tally = new Tally(programme, selection);
        boolean kept = programme.limits().stream()
                .allMatch(limit -> limit.level() != Level.HARD || tally.slack(limit) >= 0);
        for (int b = 0; b < programme.blocks() && kept; b++) {
            kept = java.util.Arrays.stream(programme.members(b))
                    .filter(p -> programme.choice(selection.option()[p]).taken()).count() <= 1;
        }
        return kept;
    }
}
