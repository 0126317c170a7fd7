package id.timbang.benchmark;

import id.timbang.domain.Choice;
import id.timbang.domain.Level;
import id.timbang.model.ModelLimit;
import id.timbang.model.Programme;
import id.timbang.model.Start;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** States the value stage of a programme as an {@link IntegerModel}, relative to deferring everything that can be. */
final class ModelExport {
    private static final long PPM = 1_000_000;

    private final Programme programme;
    private final List<Long> allowed;
    private final List<IntegerModel.Column> columns = new ArrayList<>();
    private final List<IntegerModel.Line> lines = new ArrayList<>();
    /** For each row its terms, and what deferring everything adds to it. */
    private final Terms[] rows;
    private final long[] deferred;
    private final Terms[] ranks;
    private final int[] rankNumbers;
    private final List<Long> gains = new ArrayList<>();
    private final List<Long> highs = new ArrayList<>();
    private long constant;

    private ModelExport(Programme programme, List<Long> allowed) {
        this.programme = programme;
        this.allowed = allowed;
        this.rows = new Terms[programme.rows().size()];
        Arrays.setAll(rows, r -> new Terms());
        this.deferred = new long[rows.length];
        this.rankNumbers = programme.limits().stream().filter(limit -> limit.level() == Level.OBLIGATION)
                .mapToInt(ModelLimit::rank).distinct().sorted().toArray();
        this.ranks = new Terms[rankNumbers.length];
        Arrays.setAll(ranks, k -> new Terms());
    }

    /**
     * States it.
     *
     * @param allowed for each rank of obligations the shortfall that a portfolio may have, rupiah
     */
    static IntegerModel of(Programme programme, List<Long> allowed) {
        var export = new ModelExport(programme, allowed);
        export.layColumns();
        programme.limits().forEach(export::lay);
        for (int k = 0; k < export.ranks.length; k++) {
            export.line(export.ranks[k], allowed.get(k));
        }
        return new IntegerModel(programme, export.columns, longs(export.gains), longs(export.highs), export.lines,
                export.constant);
    }

    private static long[] longs(List<Long> list) {
        return list.stream().mapToLong(Long::longValue).toArray();
    }

    private void layColumns() {
        var dominance = new Dominance(programme);
        for (int b = 0; b < programme.blocks(); b++) {
            int first = columns.size();
            int[] members = programme.members(b);
            for (int p : members) {
                int own = columns.size();
                layProposal(p, dominance);
                if (!programme.deferrable(p)) {
                    pick(own, columns.size(), 1);
                }
            }
            if (members.length > 1 || programme.deferrable(members[0])) {
                pick(first, columns.size(), Long.MIN_VALUE);
            }
        }
    }

    private void layProposal(int p, Dominance dominance) {
        long deferredGain = 0;
        if (programme.deferrable(p)) {
            int defer = programme.firstOption(p);
            deferredGain = programme.objective(defer);
            for (int e = programme.firstEntry(defer); e < programme.endEntry(defer); e++) {
                deferred[programme.entryRow(e)] += programme.entryAmount(e);
            }
        }
        constant += deferredGain;
        for (int o = programme.firstOption(p); o < programme.endOption(p); o++) {
            if (programme.choice(o) != Choice.DEFER) {
                for (IntegerModel.Column column : dominance.columns(p, o)) {
                    layColumn(column, programme.objective(o) - deferredGain);
                }
            }
        }
    }

    private void layColumn(IntegerModel.Column column, long gain) {
        int o = column.option();
        Start start = column.start() < 0 ? null : programme.startsOf(o)[column.start()];
        for (int e = programme.firstEntry(o); e < programme.endEntry(o); e++) {
            rows[programme.entryRow(e)].add(columns.size(), programme.usage(e, column.fund(), start));
        }
        if (programme.deferrable(column.proposal())) {
            int defer = programme.firstOption(column.proposal());
            for (int e = programme.firstEntry(defer); e < programme.endEntry(defer); e++) {
                rows[programme.entryRow(e)].add(columns.size(), -programme.entryAmount(e));
            }
        }
        columns.add(column);
        gains.add(gain);
        highs.add(1L);
    }

    private void pick(int from, int to, long low) {
        if (to > from + 1 || low == 1) {
            int[] variables = java.util.stream.IntStream.range(from, to).toArray();
            long[] ones = new long[variables.length];
            Arrays.fill(ones, 1);
            lines.add(new IntegerModel.Line(variables, ones, low, 1, true));
        }
    }

    /** Lays Σ usage ≤ amount, with a measured shortfall where the limit may be broken. */
    private void lay(ModelLimit limit) {
        long divisor = BigInteger.valueOf(limit.sharePpm()).gcd(BigInteger.valueOf(PPM)).longValueExact();
        long whole = limit.isShare() ? PPM / divisor : 1;
        long share = limit.isShare() ? limit.sharePpm() / divisor : 0;
        int sign = limit.sense().sign();
        var usage = new Terms();
        usage.add(rows[limit.whereRow()], sign * whole);
        long room = whole * (limit.amount() - limit.baseWhere() - deferred[limit.whereRow()]);
        if (limit.isShare()) {
            usage.add(rows[limit.ofRow()], -sign * share);
            room += share * (limit.baseOf() + deferred[limit.ofRow()]);
        }
        Terms merged = usage.merged();
        switch (limit.level()) {
            case HARD -> line(merged, sign * room);
            case OBLIGATION -> obligation(limit, merged, sign * room, whole);
            case PREFERENCE -> preference(limit, merged, sign * room, whole);
        }
    }

    private void obligation(ModelLimit limit, Terms usage, long room, long whole) {
        int k = Arrays.binarySearch(rankNumbers, limit.rank());
        if (allowed.get(k) > 0) {
            long most = allowed.get(k) / limit.weight();
            int shortfall = variable(0, most);
            usage.add(shortfall, -whole);
            ranks[k].add(shortfall, limit.weight());
        }
        line(usage, room);
    }

    /** A variable counts the penalty in whole milli-points: price × shortfall ≤ it. */
    private void preference(ModelLimit limit, Terms usage, long room, long whole) {
        BigDecimal price = limit.pricePerUnit().stripTrailingZeros();
        BigDecimal plain = price.scale() < 0 ? price.setScale(0) : price;
        long times = plain.unscaledValue().longValueExact();
        long unit = Math.multiplyExact(whole, BigDecimal.TEN.pow(plain.scale()).longValueExact());
        long most = Math.max(0, Arrays.stream(usage.factors()).filter(factor -> factor > 0).sum() - room);
        var weighed = new Terms();
        weighed.add(usage, times);
        long highest = BigDecimal.valueOf(most).multiply(BigDecimal.valueOf(times))
                .divide(BigDecimal.valueOf(unit), 0, java.math.RoundingMode.CEILING).longValueExact();
        weighed.add(variable(-1, highest), -unit);
        line(weighed, Math.multiplyExact(times, room));
    }

    private int variable(long gain, long high) {
        gains.add(gain);
        highs.add(high);
        return gains.size() - 1;
    }

    private void line(Terms terms, long high) {
        if (terms.size() > 0) {
            lines.add(new IntegerModel.Line(terms.variables(), terms.factors(), Long.MIN_VALUE, high, false));
        }
    }
}
