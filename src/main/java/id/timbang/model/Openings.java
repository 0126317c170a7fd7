package id.timbang.model;

import id.timbang.domain.Assessment;
import id.timbang.domain.Choice;
import id.timbang.domain.Column;
import id.timbang.domain.Dataset;
import id.timbang.domain.Halves;
import id.timbang.domain.Ids;
import id.timbang.domain.Outcome;
import id.timbang.domain.Problem;
import id.timbang.domain.Scenario;
import id.timbang.domain.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What is open to every proposal, in order of id: its choices, funds and starts. */
final class Openings {
    final String[] ids;
    final int[] datasetRow;
    final Map<String, Integer> placeById;
    final Outcome[] whenDeferred;
    /** For each proposal the open choices: bit {@code c} stands for the choice with ordinal c. */
    final int[] choices;
    final int[] fundSet;
    final int[] startSet;
    final FundSets funds;
    final Starts starts;
    final Offers offers;
    private final Table proposals;
    private final Fractions fractions;

    /** @param scenario whose decisions are told apart from those of the dataset, for messages */
    Openings(Dataset dataset, Assessment assessment, Selectors selectors, Fractions fractions, LocalDate asOf,
            Scenario scenario, List<Problem> problems) {
        this.proposals = dataset.proposals();
        this.fractions = fractions;
        this.ids = new String[proposals.rows()];
        this.datasetRow = inOrder(ids);
        this.placeById = new HashMap<>(ids.length * 2);
        this.whenDeferred = new Outcome[ids.length];
        this.choices = new int[ids.length];
        this.fundSet = new int[ids.length];
        this.startSet = new int[ids.length];
        this.funds = new FundSets(dataset, selectors);
        this.starts = new Starts(assessment.policy().allStarts(), dataset.region().fiscalYear(), asOf);
        for (int p = 0; p < ids.length; p++) {
            placeById.put(ids[p], p);
        }
        var forces = new Forces(dataset, assessment.policy(), fractions, scenario, problems);
        var merged = new Merged(dataset, assessment, id -> placeById.containsKey(id) && forces.forcedIn(id, row(id)));
        this.offers = new Offers(proposals, assessment.policy(), fractions, forces, merged);
        var offered = new Offers.Offer[ids.length];
        Halves.of(ids.length, (from, to) -> {
            for (int p = from; p < to; p++) {
                offered[p] = offers.offer(ids[p], datasetRow[p], cost(p), assessment.verdicts(datasetRow[p]));
            }
        });
        for (int p = 0; p < ids.length; p++) {
            forces.check(ids[p], datasetRow[p]);
            open(p, offered[p], problems);
        }
    }

    private int row(String id) {
        return datasetRow[placeById.get(id)];
    }

    private int[] inOrder(String[] sorted) {
        Column column = proposals.findColumn("id").orElseThrow();
        String[] unsorted = new String[sorted.length];
        Arrays.setAll(unsorted, column::text);
        int[] order = IntStream.range(0, sorted.length).boxed()
                .sorted((a, b) -> Ids.ORDER.compare(unsorted[a], unsorted[b])).mapToInt(row -> row).toArray();
        Arrays.setAll(sorted, p -> unsorted[order[p]]);
        return order;
    }

    private void open(int p, Offers.Offer offer, List<Problem> problems) {
        int row = datasetRow[p];
        whenDeferred[p] = offer.whenDeferred();
        fundSet[p] = funds.place(row);
        if (Starts.valid(proposals, row)) {
            startSet[p] = starts.place(proposals, row);
        } else {
            problems.add(new Problem("proposals.csv", 0, "start_month", ids[p] + ": a work from month "
                    + proposals.text("start_month", row) + " to month " + proposals.text("end_month", row)
                    + " is not within one year", "both months from 1 to 12, the first not after the last"));
        }
        for (Choice choice : offer.choices()) {
            boolean payable = fundSet[p] >= 0 || fractions.of(choice).ceil(cost(p)) == 0;
            choices[p] |= payable ? 1 << choice.ordinal() : 0;
        }
    }

    /** The full cost of a proposal. */
    long cost(int p) {
        return proposals.number("cost", datasetRow[p], 0);
    }

    boolean isStarted(int p) {
        return proposals.fact("started", datasetRow[p]).isTrue();
    }

    /** Whether some choice of which {@code counts} is true is open to it. */
    boolean some(int p, Counts counts) {
        return (choices[p] & counts.mask()) != 0;
    }

    /** Whether all choices that are open to it count; false where none is open. */
    boolean must(int p, Counts counts) {
        return choices[p] != 0 && (choices[p] & ~counts.mask()) == 0;
    }
}
