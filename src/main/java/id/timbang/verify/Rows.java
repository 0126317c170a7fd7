package id.timbang.verify;

import id.timbang.domain.PortfolioRow;
import id.timbang.model.Programme;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds proposals by id and by their place in the dataset. */
final class Rows {
    private final Programme programme;
    private final Map<String, Integer> proposalOf;
    private final int[] proposalAt;

    Rows(Programme programme) {
        this.programme = programme;
        this.proposalOf = new HashMap<>(programme.proposals() * 2);
        this.proposalAt = new int[programme.proposals()];
        for (int p = 0; p < proposalAt.length; p++) {
            proposalOf.put(programme.id(p), p);
            proposalAt[programme.datasetRow(p)] = p;
        }
    }

    /** The place of a proposal; −1 when there is none of that id. */
    int find(String id) {
        return proposalOf.getOrDefault(id, -1);
    }

    /** Tells where the ids of a file differ from those of the dataset: one for each proposal, in its order. */
    final class Order {
        private final Report report;
        private final boolean[] seen = new boolean[proposalAt.length];
        private int last = -1;

        Order(Report report) {
            this.report = report;
        }

        /** The proposal of the next row; −1 when unknown or seen before. */
        int next(String id) {
            int proposal = find(id);
            if (proposal < 0 || seen[proposal]) {
                report.differs(id, "id", id, proposal < 0 ? "no such proposal" : "already stated above");
                return -1;
            }
            int place = programme.datasetRow(proposal);
            if (place < last) {
                report.differs(id, "id", "after " + programme.id(proposalAt[last]), "the order of the dataset");
            }
            last = Math.max(last, place);
            seen[proposal] = true;
            return proposal;
        }

        /** Tells which proposals no row was about. */
        void end() {
            for (int p : proposalAt) {
                if (!seen[p]) {
                    report.differs(programme.id(p), "id", "no row", programme.id(p));
                }
            }
        }
    }

    /** The row of each proposal; {@code null} where there is none. */
    List<PortfolioRow> byProposal(List<PortfolioRow> portfolio, Report report) {
        var rows = new PortfolioRow[proposalAt.length];
        var order = new Order(report);
        for (PortfolioRow row : portfolio) {
            int proposal = order.next(row.id());
            if (proposal >= 0) {
                rows[proposal] = row;
            }
        }
        order.end();
        return Collections.unmodifiableList(Arrays.asList(rows));
    }
}
