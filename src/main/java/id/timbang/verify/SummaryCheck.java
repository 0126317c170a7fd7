package id.timbang.verify;

import id.timbang.domain.Activity;
import id.timbang.domain.Dataset;
import id.timbang.domain.Sense;
import id.timbang.model.ModelLimit;
import id.timbang.model.Programme;
import id.timbang.model.Row;
import id.timbang.model.Start;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Checks summary.json: {@code "totals": { "channel": { "MUSRENBANG": 1250000 }, … }} in rupiah this year, and
 * {@code "decisions": { "FUNDED": 12, … }}. An entry of 0 may be left out; what has no channel (function, …) counts under the
 * empty name. {@code "cash": { "1": 1250000, … }}, rupiah needed in each quarter, and {@code "cash_limits": { "1": "kas-tw1" }},
 * the widest ceiling on it, are newer than some results and may be absent together.
 */
final class SummaryCheck {
    private static final int QUARTERS = 4;
    private static final int MONTHS = 3;

    private final Dataset dataset;
    private final Programme programme;
    private final Taken taken;
    private final Report report;
    private final Map<String, String> functionOf = new HashMap<>();
    private final Map<String, Map<String, Long>> totals = new TreeMap<>();
    private final Map<String, Long> decisions = new TreeMap<>();
    private final Map<String, Long> cash = new TreeMap<>();

    SummaryCheck(Rebuilt rebuilt, Taken taken, Report report) {
        this.dataset = rebuilt.dataset();
        this.programme = rebuilt.programme();
        this.taken = taken;
        this.report = report;
        for (Activity activity : dataset.activities()) {
            functionOf.put(activity.code(), activity.function());
        }
    }

    void check(Object stated) {
        for (int p = 0; p < programme.proposals(); p++) {
            if (taken.option(p) >= 0) {
                count(p, taken.option(p));
            }
        }
        var tree = new Tree(stated, "", report);
        Tree statedTotals = tree.object("totals", "totals");
        totals.forEach((by, sums) -> compare(statedTotals, by, sums));
        compare(tree, "decisions", decisions);
        if (tree.fields().containsKey("cash") || tree.fields().containsKey("cash_limits")) {
            compare(tree, "cash", cash);
            checkCashLimits(tree.object("cash_limits", "cash_limits").fields());
        }
    }

    /** Of several ceilings that are equally wide the first is named. */
    private void checkCashLimits(Map<?, ?> stated) {
        Map<String, ModelLimit> widest = new TreeMap<>();
        for (ModelLimit limit : programme.limits()) {
            int quarter = cashQuarter(limit);
            ModelLimit before = widest.get(Integer.toString(quarter));
            if (quarter > 0 && (before == null || limit.amount() > before.amount())) {
                widest.put(Integer.toString(quarter), limit);
            }
        }
        widest.forEach((quarter, limit) -> report.same("cash_limits", quarter, stated.get(quarter), limit.id()));
        stated.keySet().stream().map(String::valueOf).filter(quarter -> !widest.containsKey(quarter)).forEach(
                quarter -> report.differs("cash_limits", quarter, stated.get(quarter), "no ceiling on its cash"));
    }

    /** The quarter on all of whose cash a limit is a ceiling; 0 when it is none. */
    private int cashQuarter(ModelLimit limit) {
        boolean ceiling = limit.kind() == ModelLimit.Kind.STATED && limit.sense() == Sense.MAX && !limit.isShare();
        if (!ceiling) {
            return 0;
        }
        Row row = programme.rows().get(limit.whereRow());
        return row.cash() == null || !row.whole() ? 0 : switch (row.cash()) {
            case Q1 -> 1;
            case Q2 -> 2;
            case Q3 -> 3;
            case Q4 -> QUARTERS;
            case DEC -> 0;
        };
    }

    private void count(int p, int option) {
        long cost = programme.cost(option);
        int row = programme.datasetRow(p);
        decisions.merge(PortfolioCheck.decision(programme, p, option).name(), 1L, Long::sum);
        add("channel", dataset.proposals().text("channel", row), cost);
        add("function", function(dataset.proposals().text("activity", row)), cost);
        add("office", dataset.proposals().text("office", row), cost);
        add("district", dataset.proposals().text("district", row), cost);
        add("fund", taken.fund(p) < 0 ? "" : programme.funds().get(taken.fund(p)).code(), cost);
        Start start = taken.start(p);
        add("quarter", start == null ? "" : Integer.toString(Taken.quarter(start)), cost);
        for (int quarter = 1; start != null && quarter <= QUARTERS; quarter++) {
            cash.merge(Integer.toString(quarter),
                    until(MONTHS * quarter, start, cost) - until(MONTHS * quarter - MONTHS, start, cost),
                    Math::addExact);
        }
    }

    /** Rupiah of a cost that are needed up to the end of a month: ⌊cost × months ÷ duration⌋. */
    private static long until(int month, Start start, long cost) {
        return cost * Math.min(start.duration(), Math.max(0, month + 1 - start.month())) / start.duration();
    }

    private String function(String activity) {
        String function = functionOf.get(activity);
        return function == null ? "" : function;
    }

    private void add(String by, String name, long cost) {
        totals.computeIfAbsent(by, any -> new TreeMap<>()).merge(name, cost, Math::addExact);
    }

    private void compare(Tree parent, String field, Map<String, Long> recomputed) {
        Map<?, ?> stated = parent.object(field, field).fields();
        recomputed.forEach((name, sum) -> {
            Object number = stated.get(name);
            if (!sum.equals(whole(number == null ? 0 : number))) {
                report.differs(field, name, number, sum);
            }
        });
        stated.forEach((name, number) -> {
            if (!recomputed.containsKey(name) && !Long.valueOf(0).equals(whole(number))) {
                report.differs(field, String.valueOf(name), number, 0);
            }
        });
    }

    private static Long whole(Object number) {
        return number instanceof Integer || number instanceof Long ? ((Number) number).longValue() : null;
    }
}
