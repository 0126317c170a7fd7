package id.timbang.verify;

import id.timbang.model.Programme;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/**
 * Evaluates the bound of one stage from its prices, and from its branches where there are any: Σ price × amount + Σ price ×
 * shortfall kept + Σ over blocks of the best net; design.md §4. For a rank the nets hold no value and the sum is the negated bound.
 */
final class StageProof {
    private final Programme programme;
    private final boolean valued;
    private final SortedMap<Integer, BigDecimal> kept;
    private final int[] blockOf;
    private final Map<PriceSet, Whole> wholes = new HashMap<>();

    /** @param kept the shortfall kept in each earlier rank, rupiah */
    StageProof(Programme programme, boolean valued, SortedMap<Integer, BigDecimal> kept) {
        this.programme = programme;
        this.valued = valued;
        this.kept = kept;
        this.blockOf = new int[programme.proposals()];
        for (int b = 0; b < programme.blocks(); b++) {
            for (int p : programme.members(b)) {
                blockOf[p] = b;
            }
        }
    }

    /** A branch with its prices. */
    record Branch(Case only, PriceSet prices) {
    }

    /** The largest sum of several branches; empty when none of them leaves any portfolio. */
    Optional<BigDecimal> largest(List<Branch> branches) {
        return branches.stream().flatMap(branch -> sum(branch).stream()).max(BigDecimal::compareTo);
    }

    /** The sum of one branch; empty when it leaves no portfolio. */
    private Optional<BigDecimal> sum(Branch branch) {
        Whole whole = wholes.computeIfAbsent(branch.prices(), this::whole);
        var restricted = new Exact();
        restricted.set(whole.blocks);
        for (int block : blocks(branch.only())) {
            var free = new Exact();
            whole.nets.add(block, Case.ALL, free);
            restricted.subtract(free);
            if (!whole.nets.add(block, branch.only(), restricted)) {
                return Optional.empty();
            }
        }
        return whole.possible ? Optional.of(whole.constant.add(whole.prices.number(restricted))) : Optional.empty();
    }

    private Set<Integer> blocks(Case only) {
        var blocks = new HashSet<Integer>();
        only.allowed().keySet().forEach(p -> blocks.add(blockOf[p]));
        return blocks;
    }

    /** Everything at one set of prices, no choice fixed. */
    private record Whole(RowPrices prices, BlockNets nets, BigDecimal constant, Exact blocks, boolean possible) {
    }

    private Whole whole(PriceSet set) {
        var prices = new RowPrices(programme, set);
        var nets = new BlockNets(programme, new OptionNets(programme, prices), valued);
        var sum = new Exact();
        boolean possible = true;
        for (int block = 0; block < programme.blocks(); block++) {
            possible &= nets.add(block, Case.ALL, sum);
        }
        return new Whole(prices, nets, set.constant(programme, kept), sum, possible);
    }
}
