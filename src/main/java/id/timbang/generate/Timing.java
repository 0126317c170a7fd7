package id.timbang.generate;

/** When a work runs and what it commits next year. */
final class Timing {
    private static final long SEVERAL_YEARS = 1_000_000_000L;

    void fill(Row row, Need need) {
        Dice dice = need.dice();
        int months = Math.max(1, Math.min(12, need.work().months() + dice.between(-1, 1)));
        int first = need.work().construction() ? dice.between(2, 6) : dice.between(1, 5);
        int start = Math.min(first, 13 - months);
        row.set(Field.START_MONTH, start).set(Field.END_MONTH, start + months - 1);
        boolean large = need.work().construction() && row.cost() > SEVERAL_YEARS;
        if (dice.percent(large ? 22 : 2)) {
            row.set(Field.NEXT_YEAR_COST, StrictMath.round(row.cost() * dice.between(0.1, 0.45) / 1000) * 1000);
        }
    }

    /** Lets the work in that row begin after that month. */
    static void after(int month, Row row) {
        long start = Math.max(month + 1, row.number(Field.START_MONTH));
        long months = row.number(Field.END_MONTH) - row.number(Field.START_MONTH);
        row.set(Field.START_MONTH, start).set(Field.END_MONTH, Math.min(12, start + months));
    }
}
