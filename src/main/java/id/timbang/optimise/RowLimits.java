package id.timbang.optimise;

/** For each row the limits that bound it or take a share of it, with the factor of its sum in {@code usage ≤ rhs}. */
final class RowLimits {
    private final int[] first;
    private final int[] limit;
    private final double[] factor;
    private final double[] scratch;
    private final int[] touched;
    private int touchedCount;

    RowLimits(LimitTable limits) {
        int rows = limits.programme.rows().size();
        first = new int[rows + 1];
        for (int l = 0; l < limits.size; l++) {
            first[limits.whereRow[l] + 1]++;
            if (limits.ofRow[l] >= 0) {
                first[limits.ofRow[l] + 1]++;
            }
        }
        for (int r = 0; r < rows; r++) {
            first[r + 1] += first[r];
        }
        limit = new int[first[rows]];
        factor = new double[first[rows]];
        int[] at = first.clone();
        for (int l = 0; l < limits.size; l++) {
            put(at[limits.whereRow[l]]++, l, limits.sign[l]);
            if (limits.ofRow[l] >= 0) {
                put(at[limits.ofRow[l]]++, l, -limits.sign[l] * limits.share[l]);
            }
        }
        scratch = new double[limits.size];
        touched = new int[limits.size];
    }

    private void put(int place, int l, double value) {
        limit[place] = l;
        factor[place] = value;
    }

    /** Adds {@code times} what an option uses to the scratch usages. */
    void collect(Columns columns, int o, int fund, int start, double times) {
        for (int e = columns.first[o]; e < columns.first[o + 1]; e++) {
            double amount = times * columns.amount(o, e, fund, start);
            if (amount != 0) {
                addRow(columns.entryRow[e], amount);
            }
        }
    }

    /** Adds an amount of one row to the scratch usages. */
    void addRow(int row, double amount) {
        for (int i = first[row]; i < first[row + 1]; i++) {
            int l = limit[i];
            if (scratch[l] == 0) {
                touched[touchedCount++] = l;
            }
            scratch[l] += factor[i] * amount;
            if (scratch[l] == 0) {
                scratch[l] = Double.MIN_NORMAL;
            }
        }
    }

    /** How many limits the scratch usages touch. */
    int count() {
        return touchedCount;
    }

    /** The limit at a place of the scratch usages. */
    int touched(int place) {
        return touched[place];
    }

    /** The scratch usage of a limit. */
    double usage(int l) {
        return Math.abs(scratch[l]) <= Double.MIN_NORMAL ? 0 : scratch[l];
    }

    /** Divides the scratch usages. */
    void divide(double by) {
        for (int i = 0; i < touchedCount; i++) {
            scratch[touched[i]] /= by;
        }
    }

    /** Empties the scratch usages. */
    void clear() {
        for (int i = 0; i < touchedCount; i++) {
            scratch[touched[i]] = 0;
        }
        touchedCount = 0;
    }
}
