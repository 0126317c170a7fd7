package id.timbang.verify;

import id.timbang.domain.Ids;
import id.timbang.domain.Level;
import id.timbang.domain.Limit;
import id.timbang.domain.LimitRow;
import id.timbang.model.ModelLimit;
import id.timbang.model.Programme;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Checks limits.csv, and that what is taken keeps every hard limit, relation and block. */
final class LimitsCheck {
    private final Programme programme;
    private final Taken taken;
    private final Sums sums;
    private final PriceSet prices;
    private final Report report;

    LimitsCheck(Programme programme, Taken taken, Sums sums, PriceSet prices, Report report) {
        this.programme = programme;
        this.taken = taken;
        this.sums = sums;
        this.prices = prices;
        this.report = report;
    }

    /** Hard limits, relations and blocks. */
    void checkKept() {
        for (ModelLimit limit : programme.limits()) {
            if (limit.level() == Level.HARD && sums.slack(limit) < 0) {
                report.differs(limit.id(), limit.isRelation() ? "relation" : "used", sums.used(limit),
                        (limit.sense().sign() > 0 ? "at most " : "at least ") + sums.amount(limit));
            }
        }
        for (int b = 0; b < programme.blocks(); b++) {
            checkBlock(programme.members(b));
        }
    }

    private void checkBlock(int[] members) {
        if (Arrays.stream(members).filter(p -> taken.taken(programme, p)).limit(2).count() > 1) {
            String both = Arrays.stream(members).filter(p -> taken.taken(programme, p)).mapToObj(programme::id)
                    .collect(Collectors.joining(", "));
            report.differs(both, "choice", "taken together", "at most one of an exclusive group");
        }
    }

    /** The rows of the file. */
    void checkRows(List<LimitRow> stated) {
        SortedMap<String, LimitRow> expected = expected();
        String last = "";
        var seen = new HashSet<String>();
        for (LimitRow row : stated) {
            LimitRow recomputed = expected.get(row.id());
            if (recomputed == null || !seen.add(row.id())) {
                report.differs(row.id(), "id", row.id(), recomputed == null ? "no such limit" : "already stated above");
                continue;
            }
            if (Ids.ORDER.compare(row.id(), last) < 0) {
                report.differs(row.id(), "id", "after " + last, "the order of ids");
            }
            last = row.id();
            checkRow(row, recomputed);
        }
        expected.keySet().stream().filter(id -> !seen.contains(id))
                .forEach(id -> report.differs(id, "id", "no row", id));
    }

    private SortedMap<String, LimitRow> expected() {
        var rows = new TreeMap<String, LimitRow>(Ids.ORDER);
        for (int l = 0; l < programme.limits().size(); l++) {
            ModelLimit limit = programme.limits().get(l);
            if (!limit.isRelation()) {
                rows.put(limit.id(), new LimitRow(limit.id(), limit.label(), limit.level(), limit.rank(), limit.sense(),
                        sums.amount(limit), sums.used(limit), sums.slack(limit), sums.shortfall(limit),
                        prices.limits().get(l), limit.reference(), false, limit.money()));
            }
        }
        for (Limit limit : programme.silent()) {
            rows.put(limit.id(),
                    new LimitRow(limit.id(), limit.label(), limit.level(), limit.rank(), limit.sense(), 0, 0,
                            0, 0, BigDecimal.ZERO, limit.reference(), true, limit.isMoney()));
        }
        return rows;
    }

    private void checkRow(LimitRow stated, LimitRow recomputed) {
        String id = stated.id();
        report.same(id, "label", stated.label(), recomputed.label());
        report.same(id, "level", stated.level(), recomputed.level());
        report.same(id, "rank", stated.rank(), recomputed.rank());
        report.same(id, "sense", stated.sense(), recomputed.sense());
        report.same(id, "amount", stated.amount(), recomputed.amount());
        report.same(id, "used", stated.used(), recomputed.used());
        report.same(id, "slack", stated.slack(), recomputed.slack());
        report.same(id, "shortfall", stated.shortfall(), recomputed.shortfall());
        report.same(id, "price", stated.price(), recomputed.price());
        report.same(id, "reference", stated.reference(), recomputed.reference());
        report.same(id, "silent", stated.silent(), recomputed.silent());
        report.same(id, "money", stated.money(), recomputed.money());
    }
}
