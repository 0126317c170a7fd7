package id.timbang.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import id.timbang.domain.Column;
import id.timbang.domain.Relation;

/** Turns findings of GABUNG into DUPLICATE groups: those who leave with those who stay in their stead. */
final class DuplicateGroups {
    private final FactTable proposals;
    private final Set<Integer> rules;
    private final Set<Integer> leaving = new HashSet<>();

    /** @param rules the places of the rules that conclude GABUNG */
    DuplicateGroups(FactTable proposals, Set<Integer> rules) {
        this.proposals = proposals;
        this.rules = rules;
    }

    void note(FindingList findings) {
        for (int i = 0; !rules.isEmpty() && i < findings.size(); i++) {
            if (rules.contains((int) findings.rule(i))) {
                leaving.add(findings.row(i));
            }
        }
    }

    List<Relation> relations() {
        Optional<Column> groups = leaving.isEmpty() ? Optional.empty() : proposals.find("duplicate_group");
        if (groups.isEmpty()) {
            return List.of();
        }
        Column flags = proposals.find("duplicate").orElseThrow();
        Set<String> concerned = new HashSet<>();
        leaving.forEach(row -> concerned.add(groups.get().text(row)));
        concerned.remove("");
        var relations = new ArrayList<Relation>();
        for (int row = 0; row < proposals.rows(); row++) {
            String group = groups.get().text(row);
            if (concerned.contains(group) && (leaving.contains(row) || flags.text(row).equals("false"))) {
                relations.add(new Relation(Relation.Type.DUPLICATE, proposals.find("id").orElseThrow().text(row),
                        "ganda-" + group, null));
            }
        }
        return relations;
    }
}
