package id.timbang.verify;

import id.timbang.model.Programme;
import id.timbang.model.Row;
import id.timbang.model.Start;
import java.util.Arrays;

/** What options are worth less the prices of what they use; exact, in the common unit of the prices. Not thread-safe. */
final class OptionNets {
    private final Programme programme;
    private final RowPrices prices;
    private final Row[] rows;
    private final Exact[] byFund;
    private final Exact[] byStart = exacts(4);
    private final Exact pair = new Exact();
    private final Exact best = new Exact();
    private final Exact product = new Exact();

    OptionNets(Programme programme, RowPrices prices) {
        this.programme = programme;
        this.prices = prices;
        this.rows = programme.rows().toArray(Row[]::new);
        this.byFund = exacts(programme.funds().size());
    }

    private static Exact[] exacts(int count) {
        var exacts = new Exact[count];
        Arrays.setAll(exacts, i -> new Exact());
        return exacts;
    }

    /** Whether an option can be taken at all: without money, or with some fund and some start. */
    boolean possible(int option) {
        return !programme.paid(option)
                || programme.fundsOf(option).length > 0 && programme.startsOf(option).length > 0;
    }

    /** The net of an option with that fund and start. */
    void at(int option, long worth, int fund, Start start, Exact into) {
        into.clear();
        into.addProduct(prices.one(), worth);
        for (int e = programme.firstEntry(option); e < programme.endEntry(option); e++) {
            int row = programme.entryRow(e);
            if (prices.factor(row) != null) {
                long amount = programme.entryAmount(e);
                into.addProduct(prices.factor(row),
                        programme.paid(option) ? Usage.of(rows[row], amount, fund, start) : amount);
            }
        }
    }

    /** The net of an option with the fund and start that are best for it. */
    void best(int option, long worth, Exact into) {
        into.clear();
        into.addProduct(prices.one(), worth);
        boolean paid = programme.paid(option);
        if (paid) {
            clear(byFund, programme.fundsOf(option).length);
            clear(byStart, programme.startsOf(option).length);
        }
        boolean joint = false;
        for (int e = programme.firstEntry(option); e < programme.endEntry(option); e++) {
            joint |= spread(option, e, paid, into);
        }
        if (paid) {
            addBestWay(option, joint, into);
        }
    }

    private static void clear(Exact[] sums, int count) {
        for (int i = 0; i < count; i++) {
            sums[i].clear();
        }
    }

    /** Adds an entry where it belongs: to all ways, to a fund, to a start. An entry of both is left; tells so. */
    private boolean spread(int option, int entry, boolean paid, Exact fixed) {
        Factor factor = prices.factor(programme.entryRow(entry));
        if (factor == null) {
            return false;
        }
        Row row = rows[programme.entryRow(entry)];
        long amount = programme.entryAmount(entry);
        if (!paid || !row.byFund() && !row.byStart()) {
            fixed.addProduct(factor, amount);
        } else if (!row.byStart()) {
            spreadFunds(programme.fundsOf(option), row, factor, amount);
        } else if (row.byFund()) {
            return true;
        } else {
            spreadStarts(programme.startsOf(option), row, factor, amount);
        }
        return false;
    }

    private void spreadFunds(int[] funds, Row row, Factor factor, long amount) {
        product.clear();
        product.addProduct(factor, amount);
        for (int f = 0; f < funds.length; f++) {
            if (Usage.countsFund(row, funds[f])) {
                byFund[f].add(product);
            }
        }
    }

    private void spreadStarts(Start[] starts, Row row, Factor factor, long amount) {
        for (int s = 0; s < starts.length; s++) {
            byStart[s].addProduct(factor, Usage.ofStart(row, amount, starts[s]));
        }
    }

    private void addBestWay(int option, boolean joint, Exact into) {
        int[] funds = programme.fundsOf(option);
        Start[] starts = programme.startsOf(option);
        if (!joint) {
            into.add(max(byFund, funds.length));
            into.add(max(byStart, starts.length));
            return;
        }
        for (int f = 0; f < funds.length; f++) {
            for (int s = 0; s < starts.length; s++) {
                pair.set(byFund[f]);
                pair.add(byStart[s]);
                addJoint(option, funds[f], starts[s]);
                if (f + s == 0 || pair.compareTo(best) > 0) {
                    best.set(pair);
                }
            }
        }
        into.add(best);
    }

    private void addJoint(int option, int fund, Start start) {
        for (int e = programme.firstEntry(option); e < programme.endEntry(option); e++) {
            Row row = rows[programme.entryRow(e)];
            Factor factor = prices.factor(programme.entryRow(e));
            if (factor != null && row.byFund() && row.byStart()) {
                pair.addProduct(factor, Usage.of(row, programme.entryAmount(e), fund, start));
            }
        }
    }

    private static Exact max(Exact[] sums, int count) {
        Exact max = sums[0];
        for (int i = 1; i < count; i++) {
            max = sums[i].compareTo(max) > 0 ? sums[i] : max;
        }
        return max;
    }
}
