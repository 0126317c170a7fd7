package id.timbang.model;

import id.timbang.domain.Choice;
import id.timbang.domain.Fund;
import id.timbang.domain.Limit;
import id.timbang.domain.Outcome;
import java.util.List;

/**
 * The integer programme of one dataset under one assessment: proposals in the order of their ids, each with its options (a choice
 * that is open to it), each option with its value and its entries in the rows that limits bound. Immutable, flat and large: the
 * arrays behind it are shared with its builder and are not to be written to.
 */
public final class Programme {
    /** No sum of values and penalties, of usages or of shortfalls is larger; rupiah, milli-points, units. */
    public static final long LARGEST_SUM = Long.MAX_VALUE / 2;

    private final Arrays arrays;
    private final List<Fund> funds;
    private final List<Row> rows;
    private final List<ModelLimit> limits;
    private final List<String> exclusions;
    private final List<Limit> silent;
    private final List<String> warnings;

    /** A programme that says nothing about what is not in it; {@link #Programme(Arrays, List, List, List, List, List, List)}. */
    public Programme(Arrays arrays, List<Fund> funds, List<Row> rows, List<ModelLimit> limits,
            List<String> exclusions) {
        this(arrays, funds, rows, limits, exclusions, List.of(), List.of());
    }

    /**
     * @param funds all funds; places in fund sets refer to it
     * @param limits in order of id within: stated ones first, then relations
     * @param exclusions ids of relations or proposals whose options exclude each other beyond doubt (two members of one block
     *        that both must be taken, a proposal without any option); empty for a programme that may have an answer
     * @param silent limits that are not in the programme because the dataset lacks a column, in order of id
     * @param warnings what a reader should know of how the programme came about
     */
    public Programme(Arrays arrays, List<Fund> funds, List<Row> rows, List<ModelLimit> limits,
            List<String> exclusions, List<Limit> silent, List<String> warnings) {
        this.arrays = arrays;
        this.funds = List.copyOf(funds);
        this.rows = List.copyOf(rows);
        this.limits = List.copyOf(limits);
        this.exclusions = List.copyOf(exclusions);
        this.silent = List.copyOf(silent);
        this.warnings = List.copyOf(warnings);
    }

    /**
     * The numbers, flat.
     *
     * @param ids of the proposals, in order of code points
     * @param datasetRow for each proposal its row of proposals.csv
     * @param whenDeferred for each proposal its decision when nothing is taken
     * @param optionStart for each proposal the place of its first option, and one entry more; DEFER, where open, comes first
     * @param choice for each option the ordinal of its {@link Choice}
     * @param value for each option milli-points, before change penalties
     * @param changePenalty for each option the milli-points that its difference from an earlier portfolio costs
     * @param cost for each option rupiah this year
     * @param fundSet for each option the place of its fund set; −1 without money
     * @param startSet for each option the place of its start set; −1 without money
     * @param fundSets places of funds, ascending
     * @param startSets starts in order of their quarter, at most one a quarter
     * @param entryStart for each option the place of its first entry, and one entry more
     * @param entryRow for each entry the place of its row, ascending within an option
     * @param entryAmount for each entry its amount, never 0; negative in relations and where a
     *        {@code measure:<name>} is; of a cash row the option's cost
     * @param blocks for each block its proposals; every proposal is in exactly one; at most one of a block is taken
     */
    public record Arrays(String[] ids, int[] datasetRow, Outcome[] whenDeferred, int[] optionStart, byte[] choice,
            long[] value,
            long[] changePenalty, long[] cost, int[] fundSet, int[] startSet, int[][] fundSets, Start[][] startSets,
            int[] entryStart, int[] entryRow, long[] entryAmount, int[][] blocks) {
    }

    /** The numbers, for programmes that share most of them. */
    Arrays arrays() {
        return arrays;
    }

    /** Whether another programme has the same options using the same rows: it may differ in values and in amounts of limits. */
    public boolean sharesUsage(Programme other) {
        Arrays a = arrays;
        Arrays b = other.arrays;
        return rows == other.rows && a.entryRow == b.entryRow && a.entryAmount == b.entryAmount && a.cost == b.cost
                && a.fundSet == b.fundSet && a.startSet == b.startSet && a.blocks == b.blocks;
    }

    /** How many proposals there are. */
    public int proposals() {
        return arrays.ids.length;
    }

    /** How many options there are. */
    public int options() {
        return arrays.choice.length;
    }

    /** The id of a proposal. */
    public String id(int proposal) {
        return arrays.ids[proposal];
    }

    /** The row of proposals.csv of a proposal. */
    public int datasetRow(int proposal) {
        return arrays.datasetRow[proposal];
    }

    /** The decision of a proposal of which nothing is taken. */
    public Outcome whenDeferred(int proposal) {
        return arrays.whenDeferred[proposal];
    }

    /** The first option of a proposal. */
    public int firstOption(int proposal) {
        return arrays.optionStart[proposal];
    }

    /** The place after the last option of a proposal. */
    public int endOption(int proposal) {
        return arrays.optionStart[proposal + 1];
    }

    /** Whether nothing may be taken of it: its first option is DEFER. */
    public boolean deferrable(int proposal) {
        int first = arrays.optionStart[proposal];
        return first < arrays.optionStart[proposal + 1] && arrays.choice[first] == Choice.DEFER.ordinal();
    }

    /** The option of a proposal with that choice; −1 where it is not open. */
    public int optionOf(int proposal, Choice choice) {
        for (int o = firstOption(proposal); o < endOption(proposal); o++) {
            if (arrays.choice[o] == choice.ordinal()) {
                return o;
            }
        }
        return -1;
    }

    /** What an option does. */
    public Choice choice(int option) {
        return Choice.of(arrays.choice[option]);
    }

    /** Milli-points of an option. */
    public long value(int option) {
        return arrays.value[option];
    }

    /** Milli-points that an option costs because it differs from an earlier portfolio. */
    public long changePenalty(int option) {
        return arrays.changePenalty[option];
    }

    /** Value less change penalty: what an option adds to the objective. */
    public long objective(int option) {
        return arrays.value[option] - arrays.changePenalty[option];
    }

    /** Rupiah an option spends this year. */
    public long cost(int option) {
        return arrays.cost[option];
    }

    /** Whether an option spends money and so takes a fund and a start. */
    public boolean paid(int option) {
        return arrays.fundSet[option] >= 0;
    }

    /** Places of the funds that an option may take; only for options with money. */
    public int[] fundsOf(int option) {
        return arrays.fundSets[arrays.fundSet[option]];
    }

    /** The starts that an option may take; only for options with money. */
    public Start[] startsOf(int option) {
        return arrays.startSets[arrays.startSet[option]];
    }

    /** The place of an option's fund set; −1 without money. */
    public int fundSet(int option) {
        return arrays.fundSet[option];
    }

    /** The place of an option's start set; −1 without money. */
    public int startSet(int option) {
        return arrays.startSet[option];
    }

    /** The first entry of an option. */
    public int firstEntry(int option) {
        return arrays.entryStart[option];
    }

    /** The place after the last entry of an option. */
    public int endEntry(int option) {
        return arrays.entryStart[option + 1];
    }

    /** How many entries there are. */
    public int entries() {
        return arrays.entryRow.length;
    }

    /** The row of an entry. */
    public int entryRow(int entry) {
        return arrays.entryRow[entry];
    }

    /** The amount of an entry. */
    public long entryAmount(int entry) {
        return arrays.entryAmount[entry];
    }

    /** What an entry adds to its row with that fund and start. */
    public long usage(int entry, int fund, Start start) {
        return rows.get(arrays.entryRow[entry]).usage(arrays.entryAmount[entry], fund, start);
    }

    /** All fund sets. */
    public int[][] fundSets() {
        return arrays.fundSets;
    }

    /** All start sets. */
    public Start[][] startSets() {
        return arrays.startSets;
    }

    /** How many blocks there are. */
    public int blocks() {
        return arrays.blocks.length;
    }

    /** The proposals of a block, ascending. */
    public int[] members(int block) {
        return arrays.blocks[block];
    }

    /** All funds. */
    public List<Fund> funds() {
        return funds;
    }

    /** All rows. */
    public List<Row> rows() {
        return rows;
    }

    /** All limits and relations. */
    public List<ModelLimit> limits() {
        return limits;
    }

    /** Ids of the proposals and relations that exclude each other beyond doubt, whatever the limits are. */
    public List<String> exclusions() {
        return exclusions;
    }

    /** Ids of what excludes an answer beyond doubt; where that is no proposal or relation, of limits that nothing keeps. */
    public List<String> contradictions() {
        return exclusions.isEmpty() ? HopelessLimits.find(this) : exclusions;
    }

    /** Limits that are not in the programme because the dataset lacks a column, in order of id. */
    public List<Limit> silent() {
        return silent;
    }

    /** What a reader should know of how the programme came about, e.g. an id of a scenario that nothing bears. */
    public List<String> warnings() {
        return warnings;
    }
}
