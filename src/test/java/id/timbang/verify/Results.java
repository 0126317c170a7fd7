package id.timbang.verify;

import id.timbang.domain.Activity;
import id.timbang.domain.Choice;
import id.timbang.domain.Dataset;
import id.timbang.domain.Ids;
import id.timbang.domain.LimitRow;
import id.timbang.domain.Outcome;
import id.timbang.domain.PortfolioRow;
import id.timbang.domain.Reason;
import id.timbang.domain.Sense;
import id.timbang.model.ModelLimit;
import id.timbang.model.Programme;
import id.timbang.model.Row;
import id.timbang.model.Selection;
import id.timbang.model.Start;
import id.timbang.model.Tally;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Writes down a result of a programme as its files would state it, by the formulas word for word. */
final class Results {
    static final long MARGIN = 2500;

    private final Rebuilt rebuilt;
    private final Programme programme;
    private final Selection selection;
    private final Tally tally;
    private final SortedMap<String, BigDecimal> prices;
    private final SortedMap<Integer, SortedMap<String, BigDecimal>> rankPrices;
    private final Naive naive;
    private final Map<Integer, int[]> blockOf = new HashMap<>();

    private Results(Rebuilt rebuilt, Selection selection, SortedMap<String, BigDecimal> prices,
            SortedMap<Integer, SortedMap<String, BigDecimal>> rankPrices) {
        this.rebuilt = rebuilt;
        this.programme = rebuilt.programme();
        this.selection = selection;
        this.tally = new Tally(programme, selection);
        this.prices = prices;
        this.rankPrices = rankPrices;
        this.naive = new Naive(programme, prices);
        for (int b = 0; b < programme.blocks(); b++) {
            for (int p : programme.members(b)) {
                blockOf.put(p, programme.members(b));
            }
        }
    }

    /** The result of a selection at random prices. */
    static Stated of(Rebuilt rebuilt, Selection selection, long seed) {
        var random = new Random(seed);
        var prices = Naive.prices(rebuilt.programme(), PriceReader.VALUE_STAGE, random);
        var rankPrices = new TreeMap<Integer, SortedMap<String, BigDecimal>>();
        for (int rank : PriceReader.ranks(rebuilt.programme())) {
            rankPrices.put(rank, Naive.prices(rebuilt.programme(), rank, random));
        }
        return new Results(rebuilt, selection, prices, rankPrices).state();
    }

    /** The result of a selection at given prices. */
    static Stated of(Rebuilt rebuilt, Selection selection, SortedMap<String, BigDecimal> prices,
            SortedMap<Integer, SortedMap<String, BigDecimal>> rankPrices) {
        return new Results(rebuilt, selection, prices, rankPrices).state();
    }

    private Stated state() {
        return new Stated(portfolio(), limits(), certificate(), reasons(), summary());
    }

    private List<Integer> inDatasetOrder() {
        return Stream.iterate(0, p -> p + 1).limit(programme.proposals())
                .sorted(Comparator.comparing(programme::datasetRow)).toList();
    }

    private List<PortfolioRow> portfolio() {
        return inDatasetOrder().stream().map(this::row).toList();
    }

    private PortfolioRow row(int p) {
        int option = selection.option()[p];
        Dataset dataset = rebuilt.dataset();
        int place = programme.datasetRow(p);
        Naive.Pick best = best(p);
        return new PortfolioRow(programme.id(p), dataset.proposals().text("title", place), text("channel", place),
                text("office", place), text("district", place), text("village", place), decision(p),
                programme.choice(option), fund(p), quarter(p), programme.cost(option), programme.value(option),
                rebuilt.assessment().milliPoints(place), best == null ? null : net(best), contested(p), "Alasan.");
    }

    private String text(String column, int row) {
        return rebuilt.dataset().proposals().text(column, row);
    }

    private Outcome decision(int p) {
        Choice choice = programme.choice(selection.option()[p]);
        return choice == Choice.DEFER
                ? programme.whenDeferred(p)
                : choice.referred() ? Outcome.REFERRED : Outcome.FUNDED;
    }

    private String fund(int p) {
        return selection.fund()[p] < 0 ? "" : programme.funds().get(selection.fund()[p]).code();
    }

    private int quarter(int p) {
        return selection.start()[p] < 0 ? 0 : selection.startOf(programme, p).quarter();
    }

    private Naive.Pick best(int p) {
        int option = selection.option()[p];
        if (programme.choice(option).built() || programme.choice(option) == Choice.DESIGN_ONLY) {
            return new Naive.Pick(option, selection.fund()[p], selection.start()[p]);
        }
        Naive.Pick best = null;
        for (int o = programme.firstOption(p); o < programme.endOption(p); o++) {
            if (programme.choice(o).built() || programme.choice(o) == Choice.DESIGN_ONLY) {
                for (Naive.Pick pick : Naive.picks(programme, o)) {
                    best = best == null || exactNet(pick).compareTo(exactNet(best)) > 0 ? pick : best;
                }
            }
        }
        return best;
    }

    private BigDecimal exactNet(Naive.Pick pick) {
        return naive.net(programme.value(pick.option()), pick);
    }

    private long net(Naive.Pick pick) {
        return exactNet(pick).setScale(0, RoundingMode.FLOOR).longValueExact();
    }

    private boolean contested(int p) {
        List<BigDecimal> nets = new ArrayList<>();
        for (int o = programme.firstOption(p); o < programme.endOption(p); o++) {
            nets.add(naive.best(o, true));
        }
        nets.sort(Comparator.reverseOrder());
        return nets.size() > 1 && nets.get(0).subtract(nets.get(1)).compareTo(BigDecimal.valueOf(MARGIN)) < 0;
    }

    private List<LimitRow> limits() {
        return Stream.concat(inProgramme(), programme.silent().stream().map(limit -> new LimitRow(limit.id(),
                limit.label(), limit.level(), limit.rank(), limit.sense(), 0, 0, 0, 0, BigDecimal.ZERO,
                limit.reference(), true, limit.isMoney()))).sorted(Comparator.comparing(LimitRow::id, Ids.ORDER))
                .toList();
    }

    private Stream<LimitRow> inProgramme() {
        return programme.limits().stream().filter(limit -> !limit.isRelation())
                .map(limit -> new LimitRow(limit.id(), limit.label(), limit.level(), limit.rank(), limit.sense(),
                        tally.amount(limit), tally.used(limit), tally.slack(limit), tally.shortfall(limit),
                        naive.price(limit.id()), limit.reference(), false, limit.money()));
    }

    private List<Reason> reasons() {
        return inDatasetOrder().stream().map(this::reason).toList();
    }

    private Reason reason(int p) {
        Naive.Pick best = best(p);
        int row = programme.datasetRow(p);
        return new Reason(programme.id(p), decision(p), rebuilt.assessment().milliPoints(row),
                programme.choice(selection.option()[p]), best == null ? null : programme.choice(best.option()),
                programme.value(selection.option()[p]), best == null ? 0 : programme.value(best.option()),
                best == null ? null : net(best), rival(p),
                rebuilt.assessment().findings(row).stream().map(finding -> new Reason.Note(finding, null)).toList(),
                best == null ? List.of() : usage(best), List.of());
    }

    private String rival(int p) {
        Stream<Integer> ofGroups = programme.limits().stream()
                .filter(limit -> limit.kind() == ModelLimit.Kind.EXCLUSIVE && in(p, limit))
                .flatMap(limit -> inDatasetOrder().stream().filter(m -> in(m, limit)));
        return Stream.concat(java.util.Arrays.stream(blockOf.get(p)).boxed(), ofGroups)
                .filter(m -> m != p && programme.choice(selection.option()[m]).taken()).map(programme::id)
                .findFirst().orElse(null);
    }

    private boolean in(int p, ModelLimit limit) {
        int option = programme.endOption(p) - 1;
        return naive.usage(limit, Naive.picks(programme, option).get(0)).signum() != 0;
    }

    private List<Reason.Usage> usage(Naive.Pick pick) {
        var usage = new ArrayList<Reason.Usage>();
        for (ModelLimit limit : programme.limits()) {
            BigDecimal amount = naive.usage(limit, pick);
            if (amount.signum() != 0 && naive.price(limit.id()).signum() != 0) {
                usage.add(new Reason.Usage(limit.id(), amount, naive.price(limit.id())));
            }
        }
        return usage;
    }

    private Map<String, Object> certificate() {
        var tree = new LinkedHashMap<String, Object>();
        var kept = new TreeMap<Integer, BigDecimal>();
        var ranks = new ArrayList<Object>();
        BigInteger[] all = {BigInteger.ZERO, BigInteger.ZERO, BigInteger.ZERO};
        rankPrices.forEach((rank, own) -> ranks.add(rank(rank, own, kept, all)));
        var obligation = new LinkedHashMap<String, Object>(Map.of("name", "obligation", "ranks", ranks));
        putProgress(obligation, all[0], all[1], all[0].subtract(all[1]), all[2]);
        BigInteger bound = naive.sum(true, kept, Case.ALL).setScale(0, RoundingMode.FLOOR).toBigIntegerExact();
        var value = new LinkedHashMap<String, Object>(Map.of("name", "value"));
        BigInteger achieved = BigInteger.valueOf(tally.achieved());
        putProgress(value, achieved, bound, bound.subtract(achieved), bound.abs());
        tree.put("stages", new ArrayList<Object>(List.of(obligation, value)));
        var perRank = new LinkedHashMap<String, Object>();
        rankPrices.forEach((rank, own) -> perRank.put(rank.toString(), texts(own)));
        tree.put("prices", new LinkedHashMap<String, Object>(Map.of("value", allTexts(), "obligation", perRank)));
        tree.putAll(Map.of("contested_margin", MARGIN, "seed", 0, "ended", "steps", "reproducible", true));
        return tree;
    }

    private Map<String, Object> rank(int rank, SortedMap<String, BigDecimal> own, SortedMap<Integer, BigDecimal> kept,
            BigInteger[] all) {
        BigInteger bound = new Naive(programme, own).sum(false, kept, Case.ALL).negate()
                .setScale(0, RoundingMode.CEILING).toBigIntegerExact().max(BigInteger.ZERO);
        BigInteger achieved = BigInteger.valueOf(tally.rankShortfall(rank));
        BigInteger amounts = programme.limits().stream().filter(limit -> limit.rank() == rank)
                .map(limit -> BigInteger.valueOf(limit.weight() * limit.amount())).reduce(BigInteger::add)
                .orElseThrow();
        kept.put(rank, new BigDecimal(achieved));
        var tree = new LinkedHashMap<String, Object>(Map.of("rank", rank));
        putProgress(tree, achieved, bound, achieved.subtract(bound), amounts);
        all[0] = all[0].add(achieved);
        all[1] = all[1].add(bound);
        all[2] = all[2].add(amounts);
        return tree;
    }

    private static void putProgress(Map<String, Object> tree, BigInteger achieved, BigInteger bound, BigInteger gap,
            BigInteger base) {
        tree.put("achieved", achieved.toString());
        tree.put("bound", bound.toString());
        tree.put("gap_percent", new BigDecimal(gap.multiply(BigInteger.valueOf(100)))
                .divide(new BigDecimal(base.max(BigInteger.ONE)), 4, RoundingMode.CEILING).toPlainString());
    }

    /** The prices of the value stage: every limit has one. */
    private Map<String, Object> allTexts() {
        Map<String, Object> texts = texts(prices);
        programme.limits().stream().filter(limit -> !limit.isRelation())
                .forEach(limit -> texts.putIfAbsent(limit.id(), "0"));
        return texts;
    }

    private static Map<String, Object> texts(SortedMap<String, BigDecimal> prices) {
        var texts = new LinkedHashMap<String, Object>();
        prices.forEach((id, price) -> texts.put(id, price.toPlainString()));
        return texts;
    }

    private String function(String activity) {
        return rebuilt.dataset().activities().stream().filter(one -> one.code().equals(activity))
                .map(Activity::function).findFirst().orElse("");
    }

    private Map<String, Object> summary() {
        var totals = new TreeMap<String, Object>();
        for (String by : List.of("channel", "function", "fund", "office", "district", "quarter")) {
            totals.put(by, new TreeMap<String, Object>());
        }
        var decisions = new TreeMap<String, Object>();
        for (int p = 0; p < programme.proposals(); p++) {
            long cost = programme.cost(selection.option()[p]);
            int row = programme.datasetRow(p);
            add(totals, "channel", text("channel", row), cost);
            add(totals, "function", function(text("activity", row)), cost);
            add(totals, "office", text("office", row), cost);
            add(totals, "district", text("district", row), cost);
            add(totals, "fund", fund(p), cost);
            add(totals, "quarter", quarter(p) == 0 ? "" : String.valueOf(quarter(p)), cost);
            decisions.merge(decision(p).name(), 1L, (a, b) -> (Long) a + (Long) b);
        }
        return new TreeMap<>(Map.of("totals", totals, "decisions", decisions, "cash", cash(), "cash_limits",
                cashLimits()));
    }

    private Map<String, Object> cashLimits() {
        var widest = new TreeMap<String, Object>();
        for (int q = 1; q <= 4; q++) {
            String measure = "Q" + q;
            programme.limits().stream().filter(limit -> !limit.isRelation() && limit.sense() == Sense.MAX)
                    .filter(limit -> limit.sharePpm() == 0 && isCash(programme.rows().get(limit.whereRow()), measure))
                    .sorted(Comparator.comparing(ModelLimit::amount, Comparator.reverseOrder())).findFirst()
                    .ifPresent(limit -> widest.put(measure.substring(1), limit.id()));
        }
        return widest;
    }

    private static boolean isCash(Row row, String measure) {
        return row.cash() != null && row.cash().name().equals(measure) && row.funds() == null && row.quarters() == 15;
    }

    private Map<String, Object> cash() {
        var cash = new TreeMap<String, Object>();
        for (int p = 0; p < programme.proposals(); p++) {
            Start start = selection.startOf(programme, p);
            long cost = programme.cost(selection.option()[p]);
            for (int q = 1; start != null && q <= 4; q++) {
                cash.merge(String.valueOf(q), start.cashUntil(3 * q, cost) - start.cashUntil(3 * q - 3, cost),
                        (a, b) -> (Long) a + (Long) b);
            }
        }
        return cash;
    }

    @SuppressWarnings("unchecked")
    private static void add(Map<String, Object> totals, String by, String name, long cost) {
        if (cost != 0) {
            ((Map<String, Object>) totals.get(by)).merge(name, cost, (a, b) -> (Long) a + (Long) b);
        }
    }
}
