package id.timbang.study;

import id.timbang.domain.PortfolioRow;
import id.timbang.model.Programme;
import id.timbang.model.Selections;
import id.timbang.model.Tally;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What an earlier portfolio is worth in a changed question, so that portfolios of that question can be held against it. */
final class EarlierWorth {
    private EarlierWorth() {
    }

    /**
     * Σ value − Σ penalties of preferences, milli-points. What the changed question no longer offers is worth what it was.
     *
     * @param taken what the earlier portfolio takes, by proposal id
     */
    static long of(Programme programme, Map<String, PortfolioRow> taken) {
        var gone = new HashMap<>(taken);
        List<PortfolioRow> rows = new ArrayList<>();
        long value = 0;
        for (int p = 0; p < programme.proposals(); p++) {
            PortfolioRow row = taken.get(programme.id(p));
            int option = row == null ? -1 : programme.optionOf(p, row.choice());
            rows.add(option < 0 ? null : row);
            if (option >= 0) {
                value = Math.addExact(value, programme.value(option));
                gone.remove(row.id());
            }
        }
        for (PortfolioRow row : gone.values()) {
            value = Math.addExact(value, row.value());
        }
        return Math.subtractExact(value, new Tally(programme, Selections.nearest(programme, rows)).preferences());
    }
}
