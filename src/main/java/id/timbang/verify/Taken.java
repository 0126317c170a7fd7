package id.timbang.verify;

import id.timbang.domain.Choice;
import id.timbang.domain.PortfolioRow;
import id.timbang.model.Programme;
import id.timbang.model.Start;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What portfolio.csv says is taken, as places in the programme. A row that names no open choice, no fund or no eligible start
 * counts as far as it can be understood.
 */
final class Taken {
    private static final int NONE = -1;

    private final Map<String, Integer> fundOf = new HashMap<>();
    private final int[] option;
    private final int[] fund;
    private final Start[] start;

    Taken(Programme programme, List<PortfolioRow> rowOfProposal) {
        option = new int[programme.proposals()];
        fund = new int[programme.proposals()];
        start = new Start[programme.proposals()];
        for (int f = 0; f < programme.funds().size(); f++) {
            fundOf.put(programme.funds().get(f).code(), f);
        }
        Arrays.fill(option, NONE);
        Arrays.fill(fund, NONE);
        for (int p = 0; p < option.length; p++) {
            PortfolioRow row = rowOfProposal.get(p);
            if (row != null) {
                take(programme, p, row);
            }
        }
    }

    private void take(Programme programme, int p, PortfolioRow row) {
        for (int o = programme.firstOption(p); o < programme.endOption(p); o++) {
            if (programme.choice(o) == row.choice()) {
                option[p] = o;
            }
        }
        if (option[p] >= 0 && programme.paid(option[p])) {
            fund[p] = fundOf.getOrDefault(row.fund(), NONE);
            for (Start open : programme.startsOf(option[p])) {
                start[p] = quarter(open) == row.startQuarter() ? open : start[p];
            }
        }
    }

    /** The quarter of a start, from 1. */
    static int quarter(Start start) {
        return (start.month() + 2) / 3;
    }

    /** The option taken of a proposal; −1 where its row names none that is open. */
    int option(int proposal) {
        return option[proposal];
    }

    /** The fund taken, eligible or not; −1 without money, or where its row names none. */
    int fund(int proposal) {
        return fund[proposal];
    }

    /** The start taken; {@code null} without money, or where its row names none that is eligible. */
    Start start(int proposal) {
        return start[proposal];
    }

    /** Whether anything but DEFER is taken of a proposal. */
    boolean taken(Programme programme, int proposal) {
        return option[proposal] >= 0 && programme.choice(option[proposal]) != Choice.DEFER;
    }
}
