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
import java.util.stream.IntStream;

/**
 * Evaluates the bound of one stage from its prices, and from its branches where there are any: Σ price × amount + Σ price ×
 * shortfall kept + Σ over blocks of the best net; design.md §4. For a rank the nets hold no value and the sum is the negated bound.
 */
final class StageProof {
    private static final int PART = 8192;

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
        int parts = (programme.blocks() + PART - 1) / PART;
        List<Optional<Exact>> sums = IntStream.range(0, parts).parallel().mapToObj(part -> part(prices, part)).toList();
        var sum = new Exact();
        sums.forEach(part -> part.ifPresent(sum::add));
        return new Whole(prices, nets(prices), set.constant(programme, kept), sum,
                sums.stream().allMatch(Optional::isPresent));
    }

    private BlockNets nets(RowPrices prices) {
        return new BlockNets(programme, new OptionNets(programme, prices), valued);
    }

    /** The sum over some blocks; sums are exact, so that it does not matter who adds them up. */
    private Optional<Exact> part(RowPrices prices, int part) {
        BlockNets nets = nets(prices);
        var sum = new Exact();
        for (int block = part * PART; block < Math.min(programme.blocks(), (part + 1) * PART); block++) {
            if (!nets.add(block, Case.ALL, sum)) {
                return Optional.empty();
            }
        }
        return Optional.of(sum);
    }
}
