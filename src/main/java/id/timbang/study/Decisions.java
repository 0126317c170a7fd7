package id.timbang.study;

import id.timbang.domain.Dataset;
import id.timbang.domain.Decision;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Datasets that differ from another in their decisions alone. */
final class Decisions {
    private Decisions() {
    }

    /** Without some decisions. */
    static Dataset without(Dataset dataset, Predicate<Decision> undone) {
        return with(dataset, dataset.decisions().stream().filter(undone.negate()).toList());
    }

    /** With one more decision, instead of any earlier one about the same proposal. */
    static Dataset adding(Dataset dataset, Decision decision) {
        var decisions = new ArrayList<>(dataset.decisions());
        decisions.removeIf(earlier -> earlier.proposal().equals(decision.proposal()));
        decisions.add(decision);
        return with(dataset, decisions);
    }

    private static Dataset with(Dataset d, List<Decision> decisions) {
        return new Dataset(d.region(), d.proposals(), d.base(), d.funds(), d.offices(), d.districts(), d.activities(),
                d.relations(), decisions, d.limits(), d.files(), d.hash(), d.warnings());
    }
}
