package id.timbang.data;

import id.timbang.domain.Scenario.Change;

/** Reads changes of a ceiling. */
final class Changes {
    private static final int DECIMALS = 6;
    /** Keeps the largest amount within 64 bits. */
    private static final long LARGEST = 100_000;

    private Changes() {
    }

    /** An amount in rupiah, or a change in per cent such as {@code -24.7%}. */
    static Change read(String text) {
        if (text.endsWith("%")) {
            String percent = text.substring(0, text.length() - 1).strip();
            return new Change(null, Numbers.exact(percent, DECIMALS, -100, LARGEST));
        }
        if (text.startsWith("-") || text.startsWith("+")) {
            throw new BadCell(Cells.quote(text) + " is no ceiling", "a change in per cent such as -12% is meant");
        }
        return new Change(Numbers.amount(text), null);
    }
}
