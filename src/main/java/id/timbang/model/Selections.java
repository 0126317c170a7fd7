package id.timbang.model;

import id.timbang.domain.Choice;
import id.timbang.domain.Outcome;
import id.timbang.domain.PortfolioRow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Selections from the rows of a portfolio, and what became of a proposal in a selection. */
public final class Selections {
    private Selections() {
    }

    /**
     * The selection that rows of portfolio.csv state.
     *
     * @throws IllegalArgumentException when a row is missing or takes what is not open to its proposal
     */
    public static Selection of(Programme programme, List<PortfolioRow> rows) {
        Map<String, PortfolioRow> rowOf = new HashMap<>(rows.size() * 2);
        rows.forEach(row -> rowOf.put(row.id(), row));
        int n = programme.proposals();
        Selection selection = new Selection(new int[n], new int[n], new int[n]);
        for (int p = 0; p < n; p++) {
            place(programme, selection, p, rowOf.get(programme.id(p)));
        }
        return selection;
    }

    /**
     * A selection as rows of an earlier portfolio say, and the first option of each proposal without a row: a place to start from,
     * which may break limits.
     *
     * @param rows for each proposal its row, with a choice that is open to it; {@code null} for none
     */
    public static Selection nearest(Programme programme, List<PortfolioRow> rows) {
        int n = programme.proposals();
        Selection selection = new Selection(new int[n], new int[n], new int[n]);
        for (int p = 0; p < n; p++) {
            if (rows.get(p) != null) {
                place(programme, selection, p, rows.get(p));
            } else {
                selection.option()[p] = programme.firstOption(p);
                selection.fund()[p] = -1;
                selection.start()[p] = -1;
            }
            if (programme.paid(selection.option()[p])) {
                int first = programme.fundsOf(selection.option()[p])[0];
                selection.fund()[p] = selection.fund()[p] < 0 ? first : selection.fund()[p];
                selection.start()[p] = Math.max(0, selection.start()[p]);
            }
        }
        return selection;
    }

    private static void place(Programme programme, Selection selection, int p, PortfolioRow row) {
        int option = row == null ? -1 : programme.optionOf(p, row.choice());
        if (option < 0) {
            throw new IllegalArgumentException("The proposal (" + programme.id(p) + ") cannot take ("
                    + (row == null ? "nothing stated" : row.choice()) + ").\nMaybe the result is of another dataset.");
        }
        selection.option()[p] = option;
        selection.fund()[p] = -1;
        selection.start()[p] = -1;
        if (programme.paid(option)) {
            for (int f : programme.fundsOf(option)) {
                selection.fund()[p] = programme.funds().get(f).code().equals(row.fund()) ? f : selection.fund()[p];
            }
            for (int s = 0; s < programme.startsOf(option).length; s++) {
                boolean there = programme.startsOf(option)[s].quarter() == row.startQuarter();
                selection.start()[p] = there ? s : selection.start()[p];
            }
        }
    }

    /** What became of a proposal. */
    public static Outcome outcome(Programme programme, Selection selection, int p) {
        Choice choice = programme.choice(selection.option()[p]);
        if (choice == Choice.DEFER) {
            return programme.whenDeferred(p);
        }
        return choice.referred() ? Outcome.REFERRED : Outcome.FUNDED;
    }
}
