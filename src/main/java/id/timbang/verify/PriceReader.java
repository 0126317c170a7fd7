package id.timbang.verify;

import id.timbang.domain.Level;
import id.timbang.model.ModelLimit;
import id.timbang.model.Programme;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Reads the prices of a stage or branch; refuses what is no plain decimal, names nothing, or leaves its range (design.md §4). */
final class PriceReader {
    /** The stage after all ranks. */
    static final int VALUE_STAGE = Integer.MAX_VALUE;

    private static final Pattern PLAIN = Pattern.compile("(0|[1-9][0-9]{0,39})(\\.[0-9]{1,60})?");
    private static final int MOST_DIGITS = 12;
    private static final String RANK_PREFIX = "obligation-";

    private final Programme programme;
    private final Report report;
    private final Map<String, Integer> limitOf = new HashMap<>();
    private final Map<String, Integer> rankOf = new HashMap<>();

    PriceReader(Programme programme, Report report) {
        this.programme = programme;
        this.report = report;
        for (int l = 0; l < programme.limits().size(); l++) {
            limitOf.put(programme.limits().get(l).id(), l);
        }
        ranks(programme).forEach(rank -> rankOf.put(RANK_PREFIX + rank, rank));
    }

    /** The obligation ranks of a programme. */
    static SortedSet<Integer> ranks(Programme programme) {
        var ranks = new TreeSet<Integer>();
        programme.limits().stream().filter(limit -> limit.level() == Level.OBLIGATION)
                .forEach(limit -> ranks.add(limit.rank()));
        return ranks;
    }

    /**
     * Reads prices.
     *
     * @param id how reports name the prices
     * @param stage the rank they prove, or {@link #VALUE_STAGE}
     */
    PriceSet read(Map<?, ?> stated, String id, int stage) {
        var limits = new BigDecimal[programme.limits().size()];
        Arrays.fill(limits, BigDecimal.ZERO);
        var ranks = new TreeMap<Integer, BigDecimal>();
        for (var entry : stated.entrySet()) {
            String name = String.valueOf(entry.getKey());
            Optional<BigDecimal> price = parse(id, name, entry.getValue());
            if (limitOf.containsKey(name)) {
                limits[limitOf.get(name)] = price.orElse(BigDecimal.ZERO);
            } else if (rankOf.containsKey(name)) {
                ranks.put(rankOf.get(name), price.orElse(BigDecimal.ZERO));
            } else {
                report.differs(id, field(name), entry.getValue(), "no limit, relation or rank of that name");
            }
        }
        var prices = new PriceSet(new ArrayList<>(List.of(limits)), ranks);
        checkRanges(prices, id, stage);
        return prices;
    }

    /** Reports each limit of the programme whose price is not stated, not even as 0; relations may be left out. */
    void checkComplete(Map<?, ?> stated, String id) {
        programme.limits().stream().filter(limit -> !limit.isRelation() && !stated.containsKey(limit.id()))
                .forEach(limit -> report.differs(id, field(limit.id()), null, "a price for each limit, if only 0"));
    }

    private static String field(String name) {
        return "price of " + name;
    }

    private Optional<BigDecimal> parse(String id, String name, Object value) {
        if (value instanceof String text && PLAIN.matcher(text).matches()) {
            var price = new BigDecimal(text);
            if (price.stripTrailingZeros().precision() <= MOST_DIGITS) {
                return Optional.of(price);
            }
        }
        report.differs(id, field(name), value,
                "a decimal string ≥ 0 of at most 12 significant digits, without exponent");
        return Optional.empty();
    }

    private void checkRanges(PriceSet prices, String id, int stage) {
        for (int l = 0; l < prices.limits().size(); l++) {
            ModelLimit limit = programme.limits().get(l);
            Optional<BigDecimal> most = findMost(limit, prices.ranks(), stage);
            checkMost(id, limit.id(), prices.limits().get(l), most);
        }
        prices.ranks().tailMap(stage).forEach(
                (rank, price) -> checkMost(id, RANK_PREFIX + rank, price, Optional.of(BigDecimal.ZERO)));
    }

    private void checkMost(String id, String name, BigDecimal price, Optional<BigDecimal> most) {
        if (most.isPresent() && price.compareTo(most.get()) > 0) {
            report.differs(id, field(name), price, "at most " + most.get().stripTrailingZeros().toPlainString());
        }
    }

    /** The highest price that a limit can have in a stage; empty where there is no such. */
    private static Optional<BigDecimal> findMost(ModelLimit limit, SortedMap<Integer, BigDecimal> ranks, int stage) {
        return switch (limit.level()) {
            case HARD -> Optional.empty();
            case PREFERENCE -> Optional.of(stage == VALUE_STAGE ? Sums.penaltyPerUnit(limit) : BigDecimal.ZERO);
            case OBLIGATION -> Optional.of(rankPrice(limit.rank(), ranks, stage)
                    .multiply(BigDecimal.valueOf(limit.weight())));
        };
    }

    private static BigDecimal rankPrice(int rank, SortedMap<Integer, BigDecimal> ranks, int stage) {
        if (rank == stage) {
            return BigDecimal.ONE;
        }
        return rank < stage ? ranks.getOrDefault(rank, BigDecimal.ZERO) : BigDecimal.ZERO;
    }
}
