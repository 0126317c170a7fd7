package id.timbang.verify;

import id.timbang.domain.Branch;
import id.timbang.domain.Choice;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the branches of a stage; contract.md §4. */
final class BranchReader {
    private final Rows rows;
    private final PriceReader prices;
    private final Report report;

    BranchReader(Rows rows, PriceReader prices, Report report) {
        this.rows = rows;
        this.prices = prices;
        this.report = report;
    }

    /** The branches of a stage; without any stated the one that fixes nothing. One that cannot be understood is left out. */
    List<StageProof.Branch> read(List<?> stated, String stageId, int stage, PriceSet ofStage) {
        if (stated.isEmpty()) {
            return List.of(new StageProof.Branch(Case.ALL, ofStage));
        }
        var branches = new ArrayList<StageProof.Branch>();
        for (int b = 0; b < stated.size(); b++) {
            String id = stageId + " branch " + (b + 1);
            if (!(stated.get(b) instanceof Map)) {
                report.differs(id, "branches", stated.get(b), "an object");
                continue;
            }
            var tree = new Tree(stated.get(b), id, report);
            Optional<Case> fixed = readCase(tree.object("fixed", id), id);
            PriceSet own = tree.fields().containsKey("prices")
                    ? prices.read(tree.object("prices", id).fields(), id, stage)
                    : ofStage;
            fixed.ifPresent(one -> branches.add(new StageProof.Branch(one, own)));
        }
        return branches;
    }

    private Optional<Case> readCase(Tree fixed, String id) {
        var allowed = new HashMap<Integer, Set<Choice>>();
        for (var entry : fixed.fields().entrySet()) {
            String name = String.valueOf(entry.getKey());
            Optional<Set<Choice>> choices = findChoices(entry.getValue());
            int proposal = rows.find(name);
            if (proposal < 0 || choices.isEmpty()) {
                report.differs(id, "fixed " + name, entry.getValue(),
                        proposal < 0 ? "no such proposal" : "choices a|b, or !a|b for all others");
                return Optional.empty();
            }
            allowed.put(proposal, choices.get());
        }
        return Optional.of(new Case(Map.copyOf(allowed)));
    }

    private static Optional<Set<Choice>> findChoices(Object stated) {
        try {
            return stated instanceof String text ? Optional.of(Branch.choices(text)) : Optional.empty();
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }
}
