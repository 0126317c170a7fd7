package id.timbang.model;

import id.timbang.domain.Dataset;
import id.timbang.domain.Selector;
import id.timbang.domain.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rows that stated limits bound; limits of the same measure and selector share one. */
final class RowBook {
    private final Table proposals;
    private final Selectors selectors;
    private final Map<String, Integer> placeByKey = new HashMap<>();
    private final List<Counted> rows = new ArrayList<>();
    private final List<Measure> measures = new ArrayList<>();
    private final List<Gauge> gauges = new ArrayList<>();

    /**
     * A row and which options enter it.
     *
     * @param choices bit {@code c} tells whether the choice with ordinal c enters
     * @param gauge place of its measure among {@link #gauges()}
     */
    record Counted(Row row, Match match, int choices, int gauge) {
    }

    RowBook(Dataset dataset, Selectors selectors) {
        this.proposals = dataset.proposals();
        this.selectors = selectors;
    }

    /** The place of the row of that measure over that selector. */
    int place(Measure measure, Selector selector, Counts counts) {
        String where = selector.isAny() ? "" : " where " + selectors.canonical(selector);
        String label = measure.name() + where;
        String key = counts == Counts.ALL ? label : label + " of what is built";
        return placeByKey.computeIfAbsent(key, k -> add(k, measure, selector, counts));
    }

    private int add(String label, Measure measure, Selector selector, Counts counts) {
        Match match = selectors.match(selector);
        var row = new Row(label, match.funds(), match.quarters(), measure.cash(),
                selector.isAny() && counts == Counts.ALL);
        rows.add(new Counted(row, match, match.choices() & counts.mask(), gauge(measure)));
        return rows.size() - 1;
    }

    private int gauge(Measure measure) {
        int place = measures.indexOf(measure);
        if (place < 0) {
            place = measures.size();
            measures.add(measure);
            gauges.add(new Gauge(measure, proposals));
        }
        return place;
    }

    List<Counted> rows() {
        return rows;
    }

    /** One for each measure that some row counts. */
    List<Gauge> gauges() {
        return gauges;
    }
}
