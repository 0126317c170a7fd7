package id.timbang.pipeline;

import id.timbang.domain.Choice;
import id.timbang.domain.Level;
import id.timbang.domain.Outcome;
import id.timbang.domain.PortfolioRow;
import id.timbang.model.Programme;
import id.timbang.model.Selection;
import id.timbang.model.Selections;
import id.timbang.model.Tally;
import java.util.List;
import java.util.Optional;

/** An earlier portfolio, as it stands, in a changed question, with one proposal more. */
final class KeptPortfolio {
    private final Programme programme;
    private final List<PortfolioRow> rows;

    /** @param rows the earlier portfolio */
    KeptPortfolio(Programme programme, List<PortfolioRow> rows) {
        this.programme = programme;
        this.rows = rows;
    }

    /** The portfolio with that choice for a proposal; nothing where it breaks a hard limit with every fund and start. */
    Optional<Selection> with(String id, Choice choice) {
        Selection selection = Selections.of(programme,
                rows.stream().map(row -> row.id().equals(id) ? taking(id, choice) : row).toList());
        int p = 0;
        while (!programme.id(p).equals(id)) {
            p++;
        }
        int option = selection.option()[p];
        if (!programme.paid(option)) {
            return Optional.of(selection).filter(this::keepsHardLimits);
        }
        for (int fund : programme.fundsOf(option)) {
            for (int start = 0; start < programme.startsOf(option).length; start++) {
                selection.fund()[p] = fund;
                selection.start()[p] = start;
                if (keepsHardLimits(selection)) {
                    return Optional.of(selection);
                }
            }
        }
        return Optional.empty();
    }

    /** A row of which only the choice is known. */
    private static PortfolioRow taking(String id, Choice choice) {
        return new PortfolioRow(id, "", "", "", "", "", Outcome.FUNDED, choice, "", 0, 0, 0, 0, null, false, "");
    }

    private boolean keepsHardLimits(Selection selection) {
        Tally tally = new Tally(programme, selection);
        return programme.limits().stream()
                .noneMatch(limit -> limit.level() == Level.HARD && tally.slack(limit) < 0);
    }
}
