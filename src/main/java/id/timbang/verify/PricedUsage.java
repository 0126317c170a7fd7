package id.timbang.verify;

import id.timbang.domain.Reason;
import id.timbang.model.ModelLimit;
import id.timbang.model.Programme;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What options use of the limits that have a price, in the form usage ≤ amount: a MIN negated, a share with its decimals. */
final class PricedUsage {
    private final Programme programme;
    private final PriceSet prices;
    private final Map<String, Integer> limitOf = new HashMap<>();
    private final List<List<Part>> partsOfRow = new ArrayList<>();

    PricedUsage(Programme programme, PriceSet prices) {
        this.programme = programme;
        this.prices = prices;
        programme.rows().forEach(row -> partsOfRow.add(new ArrayList<>()));
        for (int l = 0; l < programme.limits().size(); l++) {
            ModelLimit limit = programme.limits().get(l);
            limitOf.put(limit.id(), l);
            if (prices.limits().get(l).signum() != 0) {
                BigDecimal sign = PriceSet.sign(limit);
                partsOfRow.get(limit.whereRow()).add(new Part(l, sign));
                if (limit.isShare()) {
                    partsOfRow.get(limit.ofRow()).add(new Part(l, sign.multiply(PriceSet.share(limit)).negate()));
                }
            }
        }
    }

    /** With which factor a row enters a limit. */
    private record Part(int limit, BigDecimal factor) {
    }

    /** A stated usage that recomputation contradicts. */
    record Difference(String limit, String field, Object stated, Object recomputed) {
    }

    /** Where the usage that a reason states differs from that of a way; empty when nowhere. */
    List<Difference> contradictions(ProposalNets.Way way, Reason reason) {
        Map<Integer, BigDecimal> expected = of(way);
        var differences = new ArrayList<Difference>();
        for (Reason.Usage stated : reason.usage()) {
            Integer limit = limitOf.get(stated.limit());
            if (limit == null) {
                differences.add(new Difference(stated.limit(), "limit", stated.limit(), "no such limit or relation"));
            } else {
                BigDecimal amount = expected.remove(limit);
                compare(stated.limit(), "amount", stated.amount(), amount == null ? BigDecimal.ZERO : amount,
                        differences);
                compare(stated.limit(), "price", stated.price(), prices.limits().get(limit), differences);
            }
        }
        expected.forEach((limit, amount) -> differences.add(
                new Difference(programme.limits().get(limit).id(), "amount", "no entry", amount)));
        return differences;
    }

    private static void compare(String limit, String field, BigDecimal stated, BigDecimal recomputed,
            List<Difference> differences) {
        if (stated == null || stated.compareTo(recomputed) != 0) {
            differences.add(new Difference(limit, field, stated, recomputed));
        }
    }

    private Map<Integer, BigDecimal> of(ProposalNets.Way way) {
        var amounts = new TreeMap<Integer, BigDecimal>();
        for (int e = programme.firstEntry(way.option()); e < programme.endEntry(way.option()); e++) {
            int row = programme.entryRow(e);
            List<Part> parts = partsOfRow.get(row);
            if (!parts.isEmpty()) {
                long amount = programme.entryAmount(e);
                long used = programme.paid(way.option())
                        ? Usage.of(programme.rows().get(row), amount, way.fund(), way.start())
                        : amount;
                parts.forEach(part -> amounts.merge(part.limit(), part.factor().multiply(BigDecimal.valueOf(used)),
                        BigDecimal::add));
            }
        }
        amounts.values().removeIf(amount -> amount.signum() == 0);
        return amounts;
    }
}
