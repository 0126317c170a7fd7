package id.timbang.optimise;

import id.timbang.domain.Level;
import id.timbang.model.ModelLimit;
import id.timbang.model.Programme;
import id.timbang.model.Selection;
import id.timbang.model.Start;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/**
 * The contested part of a programme: some blocks, each with a few ways to go (an option with fund and start, or nothing), while all
 * others stand as used amounts. Everything here is exact.
 */
final class Core {
    final Programme programme;
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
    /** The programme's limits that bound such a row. */
    final ModelLimit[] limits;
    final int[] limitWhere;
    final int[] limitOf;
    /** For each row the limits, by place, that bound it or take a share of it. */
    final int[][] limitsOfRow;
    /** Sums of the settled blocks over {@link #rows}. */
    final long[] settledSums;
    /** Objective of the settled blocks, with the preferences and shortfalls that nothing here can change. */
    final long settledObjective;
    final long settledHard;
    final long[] settledShortfall;
    final int[] ranks;

    /**
     * @param settled a selection; of contested blocks it is not looked at
     * @param ways for each contested block, in order, its ways; see {@link Ways}
     */
    Core(Programme programme, LimitTable table, Selection settled, Ways ways) {
        this.programme = programme;
        this.ranks = table.ranks;
        this.blocks = ways.blocks();
        this.wayStart = ways.wayStart();
        this.option = ways.option();
        this.fund = ways.fund();
        this.start = ways.start();
        int count = option.length;
        this.objective = new long[count];
        this.entryStart = new int[count + 1];
        int[] placeOfRow = new int[programme.rows().size()];
        Arrays.fill(placeOfRow, -1);
        this.rows = touchedRows(placeOfRow);
        this.entryRow = new int[entryStart[count]];
        this.entryAmount = new long[entryRow.length];
        layWays(placeOfRow);
        boolean[] contested = new boolean[programme.blocks()];
        for (int b : blocks) {
            contested[b] = true;
        }
        long[] sums = new long[placeOfRow.length];
        long worth = settle(settled, contested, sums);
        this.settledSums = Arrays.stream(rows).mapToLong(r -> sums[r]).toArray();
        int[] here = limitsHere(placeOfRow);
        this.limits = Arrays.stream(here).mapToObj(programme.limits()::get).toArray(ModelLimit[]::new);
        this.limitWhere = new int[here.length];
        this.limitOf = new int[here.length];
        this.limitsOfRow = new int[rows.length][];
        linkLimits(placeOfRow);
        this.fixedWhere = new long[here.length];
        this.fixedOf = new long[here.length];
        for (int l = 0; l < here.length; l++) {
            fixedWhere[l] = limitWhere[l] < 0 ? sums[limits[l].whereRow()] : 0;
            fixedOf[l] = limits[l].isShare() && limitOf[l] < 0 ? sums[limits[l].ofRow()] : 0;
        }
        long hard = 0;
        this.settledShortfall = new long[ranks.length];
        boolean[] isHere = new boolean[programme.limits().size()];
        for (int l : here) {
            isHere[l] = true;
        }
        for (int l = 0; l < isHere.length; l++) {
            if (!isHere[l]) {
                ModelLimit limit = programme.limits().get(l);
                long shortfall = limit.shortfall(sums[limit.whereRow()], limit.isShare() ? sums[limit.ofRow()] : 0);
                if (limit.level() == Level.HARD) {
                    hard += shortfall > 0 ? 1 : 0;
                } else if (limit.level() == Level.PREFERENCE) {
                    worth -= limit.penalty(shortfall);
                } else {
                    settledShortfall[table.rankIndex[l]] += limit.weight() * shortfall;
                }
            }
        }
        this.settledHard = hard;
        this.settledObjective = worth;
    }

    /** The part of a core that consists of some entities, while the others stand as a ledger has them. */
    private Core(Core whole, int[] entities, Ledger ledger) {
        this.programme = whole.programme;
        this.ranks = whole.ranks;
        this.owners = whole.owners;
        this.blocks = Arrays.stream(entities).map(i -> whole.blocks[i]).toArray();
        this.wayStart = new int[entities.length + 1];
        for (int i = 0; i < entities.length; i++) {
            wayStart[i + 1] = wayStart[i] + whole.wayStart[entities[i] + 1] - whole.wayStart[entities[i]];
        }
        int count = wayStart[entities.length];
        int[] from = new int[count];
        for (int i = 0, at = 0; i < entities.length; i++) {
            for (int w = whole.wayStart[entities[i]]; w < whole.wayStart[entities[i] + 1]; w++) {
                from[at++] = w;
            }
        }
        this.option = Arrays.stream(from).map(w -> whole.option[w]).toArray();
        this.fund = Arrays.stream(from).map(w -> whole.fund[w]).toArray();
        this.start = Arrays.stream(from).map(w -> whole.start[w]).toArray();
        this.objective = Arrays.stream(from).mapToLong(w -> whole.objective[w]).toArray();
        this.entryStart = new int[count + 1];
        int[] placeOfRow = new int[programme.rows().size()];
        Arrays.fill(placeOfRow, -1);
        this.rows = touchedRows(placeOfRow);
        this.entryRow = new int[entryStart[count]];
        this.entryAmount = new long[entryRow.length];
        for (int w = 0; w < count; w++) {
            for (int e = 0; e < entryStart[w + 1] - entryStart[w]; e++) {
                entryRow[entryStart[w] + e] = placeOfRow[whole.rows[whole.entryRow[whole.entryStart[from[w]] + e]]];
                entryAmount[entryStart[w] + e] = whole.entryAmount[whole.entryStart[from[w]] + e];
            }
        }
        long[] sums = new long[placeOfRow.length];
        for (int r = 0; r < whole.rows.length; r++) {
            sums[whole.rows[r]] = ledger.sums[r];
        }
        long worth = ledger.soft() + ledger.penalties();
        for (int i : entities) {
            int w = ledger.way[i];
            worth -= whole.objective[w];
            for (int e = whole.entryStart[w]; e < whole.entryStart[w + 1]; e++) {
                sums[whole.rows[whole.entryRow[e]]] -= whole.entryAmount[e];
            }
        }
        this.settledSums = Arrays.stream(rows).mapToLong(r -> sums[r]).toArray();
        int[] here = whole.limitsTouching(placeOfRow);
        this.limits = Arrays.stream(here).mapToObj(l -> whole.limits[l]).toArray(ModelLimit[]::new);
        this.limitWhere = new int[here.length];
        this.limitOf = new int[here.length];
        this.limitsOfRow = new int[rows.length][];
        linkLimits(placeOfRow);
        this.fixedWhere = new long[here.length];
        this.fixedOf = new long[here.length];
        boolean[] isHere = new boolean[whole.limits.length];
        for (int l = 0; l < here.length; l++) {
            int of = here[l];
            isHere[of] = true;
            fixedWhere[l] = whole.limitWhere[of] < 0 ? whole.fixedWhere[of] : sums[limits[l].whereRow()];
            fixedOf[l] = !limits[l].isShare() ? 0 : whole.limitOf[of] < 0 ? whole.fixedOf[of] : sums[limits[l].ofRow()];
        }
        this.settledShortfall = new long[ranks.length];
        for (int k = 0; k < ranks.length; k++) {
            settledShortfall[k] = ledger.rankShortfall(k);
        }
        long hard = whole.settledHard;
        for (int l = 0; l < isHere.length; l++) {
            ModelLimit limit = whole.limits[l];
            long shortfall = Math.max(0, -ledger.slack(l));
            if (limit.level() == Level.OBLIGATION) {
                settledShortfall[Arrays.binarySearch(ranks, limit.rank())] -= isHere[l]
                        ? limit.weight() * shortfall
                        : 0;
            } else if (!isHere[l] && limit.level() == Level.PREFERENCE) {
                worth -= limit.penalty(shortfall);
            } else if (!isHere[l]) {
                hard += shortfall > 0 ? 1 : 0;
            }
        }
        this.settledHard = hard;
        this.settledObjective = worth;
    }

    /** The core of some entities alone, the others as that ledger has them. */
    Core restricted(int[] entities, Ledger ledger) {
        return new Core(this, entities, ledger);
    }

    private int[] limitsTouching(int[] placeOfRow) {
        int[] found = new int[limits.length];
        int count = 0;
        for (int l = 0; l < limits.length; l++) {
            if (placeOfRow[limits[l].whereRow()] >= 0 || limits[l].isShare() && placeOfRow[limits[l].ofRow()] >= 0) {
                found[count++] = l;
            }
        }
        return Arrays.copyOf(found, count);
    }

    /** What a limit's rows hold already where no way touches one of them. */
    final long[] fixedWhere;
    final long[] fixedOf;

    /** The ways of contested blocks, flat. */
    record Ways(int[] blocks, int[] wayStart, int[] option, int[] fund, int[] start) {
    }

    private int[] touchedRows(int[] placeOfRow) {
        int[] found = new int[placeOfRow.length];
        int rowCount = 0;
        for (int w = 0; w < option.length; w++) {
            int o = option[w];
            int entries = o == Pricing.NOTHING ? 0 : programme.endEntry(o) - programme.firstEntry(o);
            entryStart[w + 1] = entryStart[w] + entries;
            for (int i = 0; i < entries; i++) {
                int row = programme.entryRow(programme.firstEntry(o) + i);
                if (placeOfRow[row] < 0) {
                    placeOfRow[row] = rowCount;
                    found[rowCount++] = row;
                }
            }
        }
        return Arrays.copyOf(found, rowCount);
    }

    private void layWays(int[] placeOfRow) {
        for (int i = 0; i < blocks.length; i++) {
            long deferred = deferredObjective(blocks[i]);
            for (int w = wayStart[i]; w < wayStart[i + 1]; w++) {
                layWay(w, deferred, placeOfRow);
            }
        }
    }

    private void layWay(int w, long deferred, int[] placeOfRow) {
        int o = option[w];
        objective[w] = deferred;
        if (o == Pricing.NOTHING) {
            return;
        }
        objective[w] = deferred - deferOf(ownerOf(o)) + programme.objective(o);
        Start begins = start[w] < 0 ? null : programme.startsOf(o)[start[w]];
        int at = entryStart[w];
        for (int e = programme.firstEntry(o); e < programme.endEntry(o); e++) {
            entryRow[at] = placeOfRow[programme.entryRow(e)];
            entryAmount[at++] = programme.usage(e, fund[w], begins);
        }
    }

    private int[] owners;

    /** The proposal an option belongs to. */
    int ownerOf(int o) {
        if (owners == null) {
            owners = new int[programme.proposals()];
            for (int p = 0; p < owners.length; p++) {
                owners[p] = programme.firstOption(p);
            }
        }
        int place = Arrays.binarySearch(owners, o);
        return place >= 0 ? place : -place - 2;
    }

    private long deferOf(int p) {
        return programme.deferrable(p) ? programme.objective(programme.firstOption(p)) : 0;
    }

    private long deferredObjective(int block) {
        long sum = 0;
        for (int p : programme.members(block)) {
            sum += deferOf(p);
        }
        return sum;
    }

    private long settle(Selection settled, boolean[] contested, long[] sums) {
        long worth = 0;
        for (int b = 0; b < contested.length; b++) {
            if (contested[b]) {
                continue;
            }
            for (int p : programme.members(b)) {
                int o = settled.option()[p];
                worth += programme.objective(o);
                Start begins = settled.startOf(programme, p);
                for (int e = programme.firstEntry(o); e < programme.endEntry(o); e++) {
                    sums[programme.entryRow(e)] += programme.usage(e, settled.fund()[p], begins);
                }
            }
        }
        return worth;
    }

    private int[] limitsHere(int[] placeOfRow) {
        List<ModelLimit> all = programme.limits();
        int[] found = new int[all.size()];
        int count = 0;
        for (int l = 0; l < found.length; l++) {
            ModelLimit limit = all.get(l);
            if (placeOfRow[limit.whereRow()] >= 0 || limit.isShare() && placeOfRow[limit.ofRow()] >= 0) {
                found[count++] = l;
            }
        }
        return Arrays.copyOf(found, count);
    }

    private void linkLimits(int[] placeOfRow) {
        int[] count = new int[rows.length];
        for (int pass = 0; pass < 2; pass++) {
            for (int l = 0; l < limits.length; l++) {
                limitWhere[l] = placeOfRow[limits[l].whereRow()];
                limitOf[l] = limits[l].isShare() ? placeOfRow[limits[l].ofRow()] : -1;
                for (int row : new int[]{limitWhere[l], limitOf[l]}) {
                    if (row >= 0) {
                        if (pass == 1) {
                            limitsOfRow[row][--count[row]] = l;
                        } else {
                            count[row]++;
                        }
                    }
                }
            }
            if (pass == 0) {
                for (int r = 0; r < rows.length; r++) {
                    limitsOfRow[r] = new int[count[r]];
                }
            }
        }
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

    /** What one unit of a limit weighs when several are broken: a rupiah 1, a relation or a small count a million. */
    static long hardWeight(ModelLimit limit) {
        boolean small = limit.isRelation()
                || !limit.money() && !limit.isShare() && Math.abs(limit.amount()) <= 1_000_000;
        return small ? 1_000_000 : 1;
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
