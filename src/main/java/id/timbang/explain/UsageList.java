package id.timbang.explain;

import id.timbang.domain.Reason;
import id.timbang.model.ModelLimit;
import id.timbang.model.Programme;
import id.timbang.model.Start;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/** What a way uses of some limits and relations. */
final class UsageList {
    private final Programme programme;
    private final LimitPrices prices;
    /** For each row the limits meant that bound it, and those that take a share of it. */
    private final List<List<Integer>> boundBy = new ArrayList<>();
    private final List<List<Integer>> sharedBy = new ArrayList<>();

    /** The usages of limits and relations that have a price. */
    UsageList(Programme programme, LimitPrices prices) {
        this(programme, prices, limit -> prices.of(limit).signum() > 0);
    }

    /** @param meant which limits and relations, by place */
    UsageList(Programme programme, LimitPrices prices, IntPredicate meant) {
        this.programme = programme;
        this.prices = prices;
        for (int r = 0; r < programme.rows().size(); r++) {
            boundBy.add(List.of());
            sharedBy.add(List.of());
        }
        for (int l = 0; l < programme.limits().size(); l++) {
            if (meant.test(l)) {
                ModelLimit limit = programme.limits().get(l);
                append(boundBy, limit.whereRow(), l);
                if (limit.isShare()) {
                    append(sharedBy, limit.ofRow(), l);
                }
            }
        }
    }

    private static void append(List<List<Integer>> lists, int row, int l) {
        List<Integer> longer = new ArrayList<>(lists.get(row));
        longer.add(l);
        lists.set(row, longer);
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

    /** What a way uses of each limit, by its place, in the form {@code usage ≤ amount}. */
    SortedMap<Integer, BigDecimal> amounts(Way way) {
        SortedMap<Integer, BigDecimal> amounts = new TreeMap<>();
        Start start = way.start() < 0 ? null : programme.startsOf(way.option())[way.start()];
        for (int e = programme.firstEntry(way.option()); e < programme.endEntry(way.option()); e++) {
            int row = programme.entryRow(e);
            if (boundBy.get(row).isEmpty() && sharedBy.get(row).isEmpty()) {
                continue;
            }
            BigDecimal used = BigDecimal.valueOf(programme.usage(e, way.fund(), start));
            add(amounts, boundBy.get(row), used, true);
            add(amounts, sharedBy.get(row), used, false);
        }
        return amounts;
    }

    private void add(SortedMap<Integer, BigDecimal> amounts, List<Integer> limits, BigDecimal used, boolean where) {
        for (int l : limits) {
            amounts.merge(l, used.multiply(LimitPrices.factor(programme.limits().get(l), where)), BigDecimal::add);
        }
    }

    private static BigDecimal plain(BigDecimal amount) {
        BigDecimal shortened = amount.stripTrailingZeros();
        return shortened.scale() < 0 ? shortened.setScale(0) : shortened;
    }
}
