package id.timbang.verify;

import id.timbang.model.Cash;
import id.timbang.model.Row;
import id.timbang.model.Start;

/** What an option with money uses of a row with a fund and a start; the cash rule of contract.md, "Choices". */
final class Usage {
    private Usage() {
    }

    /**
     * What an entry of an option with money comes to. One of an option without money comes to its amount.
     *
     * @param amount of the entry; of a cash row the option's cost
     * @param fund place of the fund; −1 where none is known
     * @param start {@code null} where none is known
     */
    static long of(Row row, long amount, int fund, Start start) {
        return countsFund(row, fund) ? ofStart(row, amount, start) : 0;
    }

    /** Whether money from that fund counts in a row. */
    static boolean countsFund(Row row, int fund) {
        return row.funds() == null || fund >= 0 && row.funds()[fund];
    }

    /** What an entry comes to with that start, whatever the fund. */
    static long ofStart(Row row, long amount, Start start) {
        boolean anyStart = row.quarters() == Row.ALL_QUARTERS && row.cash() == null;
        if (anyStart) {
            return amount;
        }
        if (start == null || (row.quarters() & 1 << (start.month() - 1) / 3) == 0) {
            return 0;
        }
        return row.cash() == null ? amount : cash(row.cash(), amount, start);
    }

    private static long cash(Cash part, long cost, Start start) {
        return switch (part) {
            case Q1 -> spent(cost, start, 3);
            case Q2 -> spent(cost, start, 6) - spent(cost, start, 3);
            case Q3 -> spent(cost, start, 9) - spent(cost, start, 6);
            case Q4 -> spent(cost, start, 12) - spent(cost, start, 9);
            case DEC -> spent(cost, start, 12) - spent(cost, start, 11);
        };
    }

    /** ⌊cost × k ÷ d⌋, k the months worked up to the end of that month of the year. */
    private static long spent(long cost, Start start, int untilMonth) {
        int months = untilMonth - start.month() + 1;
        if (months <= 0) {
            return 0;
        }
        return months >= start.duration() ? cost : Math.multiplyExact(cost, months) / start.duration();
    }
}
