package id.timbang.compare;

import id.timbang.domain.Ids;
import id.timbang.domain.Outcome;
import id.timbang.domain.PortfolioRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Adds up rows by channel, fund, office and district. */
final class Groups {
    private static final Map<String, Function<PortfolioRow, String>> KEYS = keys();

    private Groups() {
    }

    private static Map<String, Function<PortfolioRow, String>> keys() {
        var keys = new LinkedHashMap<String, Function<PortfolioRow, String>>();
        keys.put("channel", PortfolioRow::channel);
        keys.put("fund", PortfolioRow::fund);
        keys.put("office", PortfolioRow::office);
        keys.put("district", PortfolioRow::district);
        return keys;
    }

    static Map<String, List<Group>> of(List<Result> results) {
        var groups = new LinkedHashMap<String, List<Group>>();
        KEYS.forEach((name, key) -> groups.put(name, by(results, key)));
        return groups;
    }

    private static List<Group> by(List<Result> results, Function<PortfolioRow, String> key) {
        var sums = new TreeMap<String, long[][]>(Ids.ORDER);
        for (int r = 0; r < results.size(); r++) {
            for (PortfolioRow row : results.get(r).rows()) {
                if (row.cost() > 0 || row.decision() == Outcome.FUNDED) {
                    long[] sum = sums.computeIfAbsent(key.apply(row), any -> new long[results.size()][2])[r];
                    sum[0] = Math.addExact(sum[0], row.cost());
                    sum[1]++;
                }
            }
        }
        var groups = new ArrayList<Group>();
        sums.forEach((name, of) -> groups
                .add(new Group(name, java.util.Arrays.stream(of).map(s -> new Group.Sum(s[0], s[1])).toList())));
        return groups;
    }
}
