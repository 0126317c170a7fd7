package id.timbang.model;

import id.timbang.domain.Choice;
import id.timbang.domain.Policy;
import id.timbang.domain.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/** What the options of a proposal would be if its cost, what the rules find of it, or its funds were others. Safe between threads. */
public final class Variants {
    private final Openings openings;
    private final Offers offers;
    private final Usages usages;
    private final LinkRows links;
    private final Valuation valuation;
    private final Fractions fractions;

    /**
     * An option that is not in the programme.
     *
     * @param value milli-points, before change penalties
     * @param cost rupiah this year
     * @param funds places of the funds it may take, ascending; empty without money
     * @param starts it may take; empty without money
     * @param rows places of the rows it enters, ascending
     * @param amounts what it enters them with, as {@link Programme#entryAmount}
     */
    public record Option(Choice choice, long value, long cost, int[] funds, Start[] starts, int[] rows,
            long[] amounts) {

        /** Whether it spends money and so takes a fund and a start. */
        public boolean paid() {
            return starts.length > 0;
        }
    }

    /** A proposal that is built only together with another, by a package or a prerequisite. */
    public record Need(int proposal, int other) {
    }

    Variants(Openings openings, Usages usages, LinkRows links, Policy policy, Fractions fractions) {
        this.openings = openings;
        this.offers = openings.offers;
        this.usages = usages;
        this.links = links;
        this.valuation = new Valuation(policy, fractions);
        this.fractions = fractions;
    }

    /** The full cost of a proposal. */
    public long cost(int proposal) {
        return openings.cost(proposal);
    }

    /** The factor that the cost of a proposal brings to its value. */
    public double scale(int proposal) {
        return valuation.scale(openings.cost(proposal));
    }

    /** The factor that a full cost in rupiah brings to a value. */
    public double scaleOf(long cost) {
        return valuation.scale(cost);
    }

    /** The value of a choice with these points and the factor of the cost, milli-points. */
    public long value(long milliPoints, double scale, Choice choice) {
        return valuation.value(milliPoints, scale, choice);
    }

    /**
     * The rows of limits that a proposal enters: to be asked once for many variants.
     *
     * @param among places of the rows that matter, ascending
     * @param meant which of them are meant
     */
    public int[] matching(int proposal, int[] among, IntPredicate meant) {
        return usages.matching(openings.datasetRow[proposal], among, meant);
    }

    /** Which proposals need which others, all packages in a circle. */
    public List<Need> needs() {
        return links.needs();
    }

    /** Places of the funds that a proposal may use; empty when there is none. */
    public int[] funds(int proposal) {
        int set = openings.fundSet[proposal];
        return set < 0 ? new int[0] : openings.funds.sets()[set];
    }

    /** Places of the funds whose purpose a proposal matches, whatever funds it lists. */
    public int[] lawfulFunds(int proposal) {
        return openings.funds.matching(openings.datasetRow[proposal]);
    }

    /**
     * The options that would be open beside doing nothing.
     *
     * @param matching {@link #matching} of the proposal
     * @param cost full cost in rupiah
     * @param milliPoints thousandths of a point
     * @param verdicts of the gates
     * @param funds places of the funds it may use
     */
    public List<Option> options(int proposal, int[] matching, long cost, long milliPoints, Set<Verdict> verdicts,
            int[] funds) {
        int row = openings.datasetRow[proposal];
        double scale = milliPoints > 0 ? valuation.scale(cost) : 0;
        List<Option> options = new ArrayList<>();
        var entries = new OptionEntries();
        for (Choice choice : offers.offer(openings.ids[proposal], row, cost, verdicts).choices()) {
            if (choice.taken() && (funds.length > 0 || fractions.of(choice).ceil(cost) == 0)) {
                options.add(option(proposal, matching, choice, cost, valuation.value(milliPoints, scale, choice),
                        funds, entries));
            }
        }
        return options;
    }

    private Option option(int proposal, int[] matching, Choice choice, long cost, long value, int[] funds,
            OptionEntries entries) {
        entries.size = 0;
        usages.of(openings.datasetRow[proposal], matching, choice, cost, row -> true, entries);
        links.add(proposal, choice, entries);
        long spent = fractions.of(choice).ceil(cost);
        boolean paid = spent > 0;
        return new Option(choice, value, spent, paid ? funds : new int[0],
                paid ? openings.starts.sets()[openings.startSet[proposal]] : new Start[0],
                Arrays.copyOf(entries.rows, entries.size), Arrays.copyOf(entries.amounts, entries.size));
    }

    /** The entries of one option while they are gathered. */
    private static final class OptionEntries implements Usages.Sink {
        private int[] rows = new int[16];
        private long[] amounts = new long[16];
        private int size;

        @Override
        public void add(int row, long amount) {
            if (size == rows.length) {
                rows = Arrays.copyOf(rows, 2 * size);
                amounts = Arrays.copyOf(amounts, 2 * size);
            }
            rows[size] = row;
            amounts[size++] = amount;
        }
    }
}
