package id.timbang.pipeline;

import id.timbang.domain.Activity;
import id.timbang.domain.Dataset;
import id.timbang.domain.Ids;
import id.timbang.domain.PortfolioRow;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** Totals of a portfolio for summary.json: rupiah this year by channel, function, fund, office, district and quarter. */
final class Totals {
    private final Dataset dataset;
    private final Map<String, String> functionOf = new HashMap<>();
    private final Map<String, Map<String, Long>> sums = new LinkedHashMap<>();
    private final Map<String, Long> decisions = new TreeMap<>();

    Totals(Dataset dataset) {
        this.dataset = dataset;
        for (Activity activity : dataset.activities()) {
            functionOf.put(activity.code(), activity.function());
        }
        for (String by : new String[]{"channel", "function", "fund", "office", "district", "quarter"}) {
            sums.put(by, new TreeMap<>(Ids.ORDER));
        }
    }

    /** Counts a proposal. */
    void add(PortfolioRow row, int datasetRow) {
        decisions.merge(row.decision().name(), 1L, Long::sum);
        String function = functionOf.get(dataset.proposals().text("activity", datasetRow));
        put("channel", row.channel(), row.cost());
        put("function", function == null ? "" : function, row.cost());
        put("fund", row.fund(), row.cost());
        put("office", row.office(), row.cost());
        put("district", row.district(), row.cost());
        put("quarter", row.startQuarter() == 0 ? "" : Integer.toString(row.startQuarter()), row.cost());
    }

    private void put(String by, String name, long cost) {
        if (cost != 0) {
            sums.get(by).merge(name, cost, Math::addExact);
        }
    }

    Map<String, Map<String, Long>> sums() {
        return sums;
    }

    Map<String, Long> decisions() {
        return decisions;
    }
}
