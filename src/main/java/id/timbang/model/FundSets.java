package id.timbang.model;

import id.timbang.domain.Column;
import id.timbang.domain.Dataset;
import id.timbang.domain.Fund;
import id.timbang.domain.Table;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The funds a proposal may use: those it lists or, if it lists none, those whose purpose it matches. Equal sets are shared. */
final class FundSets {
    private final Table proposals;
    private final Column listed;
    private final List<Fund> funds;
    private final BitSet[] matching;
    private final Map<String, int[]> places = new HashMap<>();
    private final Map<IntBuffer, Integer> placeBySet = new HashMap<>();
    private final List<int[]> sets = new ArrayList<>();

    FundSets(Dataset dataset, Selectors selectors) {
        this.proposals = dataset.proposals();
        // Without funds.csv there is one fund, whatever names a proposal lists.
        this.listed = dataset.files().contains("funds.csv") ? proposals.findColumn("funds").orElse(null) : null;
        this.funds = dataset.funds();
        this.matching = funds.stream().map(fund -> selectors.match(fund.purpose()).rows()).toArray(BitSet[]::new);
    }

    /** The place of the fund set of a row; −1 where no fund may be used. */
    int place(int row) {
        int[] set = listed != null && listed.has(row) && !listed.texts(row).isEmpty()
                ? places.computeIfAbsent(listed.text(row), text -> named(listed.texts(row)))
                : IntStream.range(0, matching.length).filter(f -> matching[f].get(row)).toArray();
        return set.length == 0 ? -1 : placeBySet.computeIfAbsent(IntBuffer.wrap(set), s -> {
            sets.add(set);
            return sets.size() - 1;
        });
    }

    private int[] named(List<String> codes) {
        return IntStream.range(0, funds.size()).filter(f -> codes.contains(funds.get(f).code())).toArray();
    }

    /** All sets so far. */
    int[][] sets() {
        return sets.toArray(int[][]::new);
    }
}
