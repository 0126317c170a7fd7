package id.timbang.model;

/**
 * A sum over the chosen options of one measure where one selector matches. What the selector says of proposal and choice has
 * already decided which options have an entry, and whether an option without money has one; fund, quarter and cash of an option
 * with money remain.
 *
 * @param label measure and selector, for people
 * @param funds for each fund whether money from it counts; {@code null} when the fund does not matter
 * @param quarters bit {@code q - 1} tells whether a start in quarter q counts; 15 when the quarter does not matter
 * @param cash the part of the year that counts; {@code null} when all of the entry's amount counts
 * @param whole whether the selector leaves out no proposal and no choice, no fund and no quarter
 */
public record Row(String label, boolean[] funds, int quarters, Cash cash, boolean whole) {

    /** All four quarters. */
    public static final int ALL_QUARTERS = 15;

    /** A row over some proposals. */
    public Row(String label, boolean[] funds, int quarters, Cash cash) {
        this(label, funds, quarters, cash, false);
    }

    /** A row for which neither fund nor start matters. */
    public static Row plain(String label) {
        return new Row(label, null, ALL_QUARTERS, null);
    }

    /** Whether the fund decides what an option uses. */
    public boolean byFund() {
        return funds != null;
    }

    /** Whether the start decides what an option uses. */
    public boolean byStart() {
        return quarters != ALL_QUARTERS || cash != null;
    }

    /**
     * What an entry of this row comes to. An option without money has an entry only where it counts, so fund and start are not
     * asked.
     *
     * @param amount the entry's amount: of a cash row the option's cost
     * @param fund place of the fund; −1 for an option without money
     * @param start the start; {@code null} for an option without money
     */
    public long usage(long amount, int fund, Start start) {
        if (start == null) {
            return amount;
        }
        if (funds != null && !funds[fund]) {
            return 0;
        }
        if ((quarters >> (start.quarter() - 1) & 1) == 0) {
            return 0;
        }
        return cash == null ? amount : cash.of(amount, start);
    }
}
