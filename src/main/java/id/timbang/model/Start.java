package id.timbang.model;

/**
 * When a work begins and how long it takes.
 *
 * @param month first month, 1 to 12
 * @param duration months, at least 1; {@code month + duration} is at most 13
 */
public record Start(int month, int duration) {

    public Start {
        if (month < 1 || duration < 1 || month + duration > 13) {
            throw new IllegalArgumentException(
                    "A start in month " + month + " for " + duration + " months leaves the year.");
        }
    }

    /** The quarter it begins in, 1 to 4. */
    public int quarter() {
        return quarter(month);
    }

    /** The quarter of a month of 1 to 12, 1 to 4. */
    public static int quarter(int month) {
        return (month - 1) / 3 + 1;
    }

    /** The month it ends in, 1 to 12. */
    public int lastMonth() {
        return month + duration - 1;
    }

    /** Rupiah of {@code cost} spent up to the end of a month of the year: ⌊cost × months ÷ duration⌋. */
    public long cashUntil(int lastMonth, long cost) {
        int months = Math.max(0, Math.min(duration, lastMonth - month + 1));
        return cost * months / duration;
    }
}
