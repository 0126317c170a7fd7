package id.timbang.model;

import id.timbang.domain.Column;
import id.timbang.domain.Dataset;
import id.timbang.domain.Fund;
import id.timbang.domain.Table;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
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
    private final Map<String, Integer> placeByList = new HashMap<>();
    private final int[] scratch;
    private final Map<IntBuffer, Integer> placeBySet = new HashMap<>();
    private final List<int[]> sets = new ArrayList<>();

    FundSets(Dataset dataset, Selectors selectors) {
        this.proposals = dataset.proposals();
        // Without funds.csv there is one fund, whatever names a proposal lists.
        this.listed = dataset.files().contains("funds.csv") ? proposals.findColumn("funds").orElse(null) : null;
        this.funds = dataset.funds();
        this.matching = funds.stream().map(fund -> selectors.match(fund.purpose()).rows()).toArray(BitSet[]::new);
        this.scratch = new int[matching.length];
    }

    /** The place of the fund set of a row; −1 where no fund may be used. */
    int place(int row) {
        if (listed != null && listed.has(row) && !listed.texts(row).isEmpty()) {
            return placeByList.computeIfAbsent(listed.text(row), text -> intern(named(listed.texts(row))));
        }
        int size = 0;
        for (int f = 0; f < matching.length; f++) {
            if (matching[f].get(row)) {
                scratch[size++] = f;
            }
        }
        Integer known = placeBySet.get(IntBuffer.wrap(scratch, 0, size));
        return known != null ? known : intern(Arrays.copyOf(scratch, size));
    }

    /** The places of the funds whose purpose a row matches. */
    int[] matching(int row) {
        return IntStream.range(0, matching.length).filter(f -> matching[f].get(row)).toArray();
    }

    private int intern(int[] set) {
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
