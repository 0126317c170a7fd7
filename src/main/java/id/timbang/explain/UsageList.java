package id.timbang.explain;

import id.timbang.domain.Reason;
import id.timbang.model.ModelLimit;
import id.timbang.model.Programme;
import id.timbang.model.Start;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/** What a way uses of some limits and relations. */
final class UsageList {
    private final Programme programme;
    private final LimitPrices prices;
    /** For each row the limits meant that bound it, and those that take a share of it. */
    private final int[][] boundBy;
    private final int[][] sharedBy;
    /** For each limit that takes a share, what an amount of the row it takes it of counts. */
    private final BigDecimal[] share;

    /** The usages of limits and relations that have a price. */
    UsageList(Programme programme, LimitPrices prices) {
        this(programme, prices, limit -> prices.of(limit).signum() > 0);
    }

    /** @param meant which limits and relations, by place */
    UsageList(Programme programme, LimitPrices prices, IntPredicate meant) {
        this.programme = programme;
        this.prices = prices;
        this.boundBy = new int[programme.rows().size()][0];
        this.sharedBy = new int[boundBy.length][0];
        this.share = new BigDecimal[programme.limits().size()];
        for (int l = 0; l < share.length; l++) {
            if (meant.test(l)) {
                ModelLimit limit = programme.limits().get(l);
                append(boundBy, limit.whereRow(), l);
                if (limit.isShare()) {
                    append(sharedBy, limit.ofRow(), l);
                    share[l] = LimitPrices.factor(limit, false);
                }
            }
        }
    }

    private static void append(int[][] lists, int row, int l) {
        int[] longer = Arrays.copyOf(lists[row], lists[row].length + 1);
        longer[longer.length - 1] = l;
        lists[row] = longer;
    }

    /** The usages of a way, in the order of the limits; those of 0 are left out. */
    List<Reason.Usage> of(Way way) {
        List<Reason.Usage> usages = new ArrayList<>();
        amounts(way).forEach((l, amount) -> {
            if (amount.signum() != 0) {
                usages.add(new Reason.Usage(programme.limits().get(l).id(), plain(amount), prices.of(l)));
            }
        });
        return usages;
    }

    /** What a way uses of each limit, in the form {@code usage ≤ amount}. */
    UsedAmounts amounts(Way way) {
        var amounts = new UsedAmounts();
        Start start = way.start() < 0 ? null : programme.startsOf(way.option())[way.start()];
        for (int e = programme.firstEntry(way.option()); e < programme.endEntry(way.option()); e++) {
            int row = programme.entryRow(e);
            if (boundBy[row].length + sharedBy[row].length > 0) {
                add(amounts, row, programme.usage(e, way.fund(), start));
            }
        }
        return amounts;
    }

    private void add(UsedAmounts amounts, int row, long used) {
        for (int l : boundBy[row]) {
            amounts.add(l, programme.limits().get(l).sense().sign() * used);
        }
        for (int l : sharedBy[row]) {
            amounts.add(l, BigDecimal.valueOf(used).multiply(share[l]));
        }
    }

    private static BigDecimal plain(BigDecimal amount) {
        if (amount.scale() == 0) {
            return amount;
        }
        BigDecimal shortened = amount.stripTrailingZeros();
        return shortened.scale() < 0 ? shortened.setScale(0) : shortened;
    }
}
