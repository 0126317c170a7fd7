package id.timbang.optimise;

import id.timbang.model.ModelLimit;
import id.timbang.model.Programme;
import id.timbang.model.Selection;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/**
 * The contested part of a programme: some blocks, each with a few ways to go (an option with fund and start, or nothing), while all
 * others stand as used amounts. Everything here is exact, and flat because every step of a search reads it.
 */
final class Core {
    final Programme programme;
    private final Ways ways;
    final int[] blocks;
    /** For each entity the place of its first way, and one entry more. */
    final int[] wayStart;
    /** Option of each way; {@link Pricing#NOTHING} for nothing. */
    final int[] option;
    final int[] fund;
    final int[] start;
    /** What a way adds to the objective, the other members of its block deferred; milli-points. */
    final long[] objective;
    final int[] entryStart;
    /** Place among {@link #rows} of each entry. */
    final int[] entryRow;
    final long[] entryAmount;
    /** The programme's rows that some way touches. */
    final int[] rows;
    /** The programme's limits that bound such a row or take a share of one. */
    final ModelLimit[] limits;
    private final int[] limitWhere;
    private final int[] limitOf;
    /** For each row the limits, by place, that bound it or take a share of it. */
    final int[][] limitsOfRow;
    /** For each limit the rank of an obligation counted from 0; −1 for every other limit. */
    final int[] rankIndex;
    private final Settled settled;
    /** Sums of the settled blocks over {@link #rows}. */
    final long[] settledSums;
    /** Objective of the settled blocks, with the preferences and shortfalls that nothing here can change. */
    final long settledObjective;
    final long settledHard;
    final long[] settledShortfall;
    final int[] ranks;
    /** What a limit's rows hold already where no way touches one of them. */
    private final long[] fixedWhere;
    private final long[] fixedOf;

    /**
     * @param selection of contested blocks it is not looked at
     * @param ways of the contested blocks
     */
    Core(Programme programme, LimitTable table, Selection selection, Ways ways) {
        this(programme, table.ranks, programme.limits(), ways,
                Settled.but(ways.blocks(), programme, selection, table.ranks.length));
    }

    /**
     * @param known the limits that are not counted in {@code stands} yet
     * @param stands whichever ways are gone
     */
    private Core(Programme programme, int[] ranks, List<ModelLimit> known, Ways ways, Settled stands) {
        this.programme = programme;
        this.ranks = ranks;
        this.ways = ways;
        this.blocks = ways.blocks();
        this.wayStart = ways.wayStart();
        this.option = ways.option();
        this.fund = ways.fund();
        this.start = ways.start();
        WayUse use = new WayUse(programme, ways);
        this.objective = use.objective;
        this.entryStart = use.entryStart;
        this.entryRow = use.entryRow;
        this.entryAmount = use.entryAmount;
        this.rows = use.rows;
        LimitLinks links = new LimitLinks(known, use.placeOfRow, rows.length);
        this.limits = links.linked.toArray(ModelLimit[]::new);
        this.rankIndex = links.linked.stream().mapToInt(limit -> LimitTable.rankIndex(limit, ranks)).toArray();
        this.limitWhere = links.where;
        this.limitOf = links.of;
        this.limitsOfRow = links.byRow;
        this.settled = stands.with(links.apart, ranks);
        this.settledSums = Arrays.stream(rows).mapToLong(row -> settled.sums()[row]).toArray();
        this.settledObjective = settled.objective();
        this.settledHard = settled.hard();
        this.settledShortfall = settled.shortfall();
        this.fixedWhere = Arrays.stream(limits).mapToLong(settled::where).toArray();
        this.fixedOf = Arrays.stream(limits).mapToLong(settled::of).toArray();
    }

    /** The core of some entities alone, the others as that ledger has them. */
    Core restricted(int[] entities, Ledger ledger) {
        long[] sums = settled.sums().clone();
        for (int r = 0; r < rows.length; r++) {
            sums[rows[r]] = ledger.sums[r];
        }
        long worth = ledger.soft() + ledger.penalties();
        for (int i : entities) {
            int w = ledger.way[i];
            worth -= objective[w];
            for (int e = entryStart[w]; e < entryStart[w + 1]; e++) {
                sums[rows[entryRow[e]]] -= entryAmount[e];
            }
        }
        return new Core(programme, ranks, Arrays.asList(limits), ways.of(entities),
                new Settled(sums, worth, settledHard, settledShortfall));
    }

    /** What the row bounded by a contested limit holds, given the sums over {@link #rows}. */
    long where(int l, long[] sums) {
        return limitWhere[l] < 0 ? fixedWhere[l] : sums[limitWhere[l]];
    }

    /** What the row holds of which a contested limit takes a share, given the sums over {@link #rows}; 0 where it takes none. */
    long of(int l, long[] sums) {
        return limitOf[l] < 0 ? fixedOf[l] : sums[limitOf[l]];
    }

    /** How much a contested limit, turned so that it may not be exceeded, counts a unit of a contested row. */
    double factor(int l, int row) {
        ModelLimit limit = limits[l];
        double factor = 0;
        if (limitWhere[l] == row) {
            factor += limit.sense().sign();
        }
        if (limitOf[l] == row) {
            factor -= limit.sense().sign() * limit.sharePpm() / 1e6;
        }
        return factor;
    }

    /** How many entities there are. */
    int entities() {
        return blocks.length;
    }

    /** Milli-points of a preference's shortfall, as {@link ModelLimit#penalty} but without allocation where it can be. */
    static long penalty(BigDecimal pricePerUnit, long shortfall) {
        if (shortfall == 0) {
            return 0;
        }
        return pricePerUnit.multiply(BigDecimal.valueOf(shortfall)).setScale(0, java.math.RoundingMode.CEILING)
                .longValueExact();
    }
}
