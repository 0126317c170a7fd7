package id.timbang.optimise;

import id.timbang.domain.Level;
import id.timbang.model.ModelLimit;
import java.math.BigDecimal;

/** Which way every contested block goes now, and what that comes to: kept up to date change by change, exactly. */
final class Ledger {
    final Core core;
    /** The way of each entity. */
    final int[] way;
    final long[] sums;
    private final long[] hardOf;
    private final long[] costOf;
    private final long[] shortOf;
    private final int[] rankOf;
    private final BigDecimal[] priceOf;
    private final long[] rankShortfall;
    /** The shortfall each rank may have. */
    private final long[] target;
    private long hard;
    private long objective;
    private long penalties;

    /** Starts with the given ways. */
    Ledger(Core core, int[] ways, long[] target) {
        this.core = core;
        this.way = ways.clone();
        this.target = target;
        this.sums = core.settledSums.clone();
        int limits = core.limits.length;
        hardOf = new long[limits];
        costOf = new long[limits];
        shortOf = new long[limits];
        rankOf = core.rankIndex;
        priceOf = new BigDecimal[limits];
        rankShortfall = core.settledShortfall.clone();
        objective = core.settledObjective;
        hard = core.settledHard;
        for (int w : way) {
            objective += core.objective[w];
            add(w, 1);
        }
        for (int l = 0; l < limits; l++) {
            ModelLimit limit = core.limits[l];
            priceOf[l] = limit.level() == Level.PREFERENCE ? limit.pricePerUnit() : null;
            refresh(l);
        }
    }

    private void add(int w, int times) {
        for (int e = core.entryStart[w]; e < core.entryStart[w + 1]; e++) {
            sums[core.entryRow[e]] += times * core.entryAmount[e];
        }
    }

    /** Lets an entity go another way. */
    void change(int entity, int next) {
        int before = way[entity];
        if (before == next) {
            return;
        }
        way[entity] = next;
        objective += core.objective[next] - core.objective[before];
        add(before, -1);
        add(next, 1);
        refreshRows(before);
        refreshRows(next);
    }

    private void refreshRows(int w) {
        for (int e = core.entryStart[w]; e < core.entryStart[w + 1]; e++) {
            for (int l : core.limitsOfRow[core.entryRow[e]]) {
                refresh(l);
            }
        }
    }

    private void refresh(int l) {
        ModelLimit limit = core.limits[l];
        long shortfall = limit.shortfall(core.where(l, sums), core.of(l, sums));
        if (shortfall == shortOf[l]) {
            return;
        }
        shortOf[l] = shortfall;
        if (priceOf[l] != null) {
            long cost = Core.penalty(priceOf[l], shortfall);
            penalties += cost - costOf[l];
            costOf[l] = cost;
        } else {
            long broken = rankOf[l] >= 0
                    ? Math.multiplyExact(limit.weight(), shortfall)
                    : limit.weighed(shortfall);
            if (rankOf[l] >= 0) {
                rankShortfall[rankOf[l]] += broken - hardOf[l];
            } else {
                hard += broken - hardOf[l];
            }
            hardOf[l] = broken;
        }
    }

    /** How far hard limits are broken, weighed; 0 when all hold. */
    long hard() {
        return hard;
    }

    /** Σ over ranks of the shortfall beyond what is allowed, rupiah. */
    long medium() {
        long over = 0;
        for (int k = 0; k < target.length; k++) {
            over += Math.max(0, rankShortfall[k] - target[k]);
        }
        return over;
    }

    /** Shortfall of a rank by index, rupiah. */
    long rankShortfall(int k) {
        return rankShortfall[k];
    }

    /** Penalties of contested preferences, milli-points. */
    long penalties() {
        return penalties;
    }

    /** Value less penalties, milli-points. */
    long soft() {
        return objective - penalties;
    }

    /** Slack of a contested limit by place: what is left, negative when broken. */
    long slack(int l) {
        return core.limits[l].slack(core.where(l, sums), core.of(l, sums));
    }
}
