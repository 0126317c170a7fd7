package id.timbang.model;

import id.timbang.domain.Dataset;
import id.timbang.domain.Fund;
import id.timbang.domain.Table;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a dataset provides for each proposal, whatever rules find and scenarios change: funds that may pay for it, and months. */
public final class Provisions {
    private final Table proposals;
    private final List<Fund> funds;
    private final FundSets sets;
    private final Map<Integer, List<String>> codesByPlace = new HashMap<>();

    /** Those of a dataset that was read without a problem. */
    public Provisions(Dataset dataset) {
        this.proposals = dataset.proposals();
        this.funds = dataset.funds();
        this.sets = new FundSets(dataset, new Selectors(Fields.ofProposals(dataset), funds));
    }

    /** The codes of the funds that a row may use, in the order of the dataset; none where no fund is meant for it. */
    public List<String> funds(int row) {
        int place = sets.place(row);
        return place < 0 ? List.of() : codesByPlace.computeIfAbsent(place, this::codes);
    }

    private List<String> codes(int place) {
        return Arrays.stream(sets.sets()[place]).mapToObj(fund -> funds.get(fund).code()).toList();
    }

    /** When a row says that it is built; January to December where it is silent. */
    public Start start(int row) {
        return Starts.own(proposals, row);
    }
}
