package id.timbang.optimise;

/** The columns of a pool in a linear programme: each says what a way of a block brings and uses more than the block's reference. */
final class PoolColumns {
    private final Pricing pricing;
    private final ColumnPool pool;
    private final RowLimits rowLimits;

    PoolColumns(Pricing pricing, ColumnPool pool, RowLimits rowLimits) {
        this.pricing = pricing;
        this.pool = pool;
        this.rowLimits = rowLimits;
    }

    /** What stands while no way of a block is taken: its pick where one must be, else nothing. */
    private int referenceOf(int block) {
        return pricing.mandatory[block] < 0 ? Pricing.NOTHING : pricing.pick[block];
    }

    /** Objective of a column less that of its block's reference. */
    private double gain(int c) {
        int o = pool.option[c];
        int reference = referenceOf(pool.block[c]);
        double defer = reference == Pricing.NOTHING
                ? pricing.whenDeferred(pricing.proposalOf[o])
                : pricing.objective[reference];
        return pricing.objective[o] - defer;
    }

    private void collect(int c) {
        rowLimits.collect(pricing.columns, pool.option[c], pool.fund[c], pool.start[c], 1);
        int reference = referenceOf(pool.block[c]);
        if (reference != Pricing.NOTHING) {
            rowLimits.collect(pricing.columns, reference, pricing.fund(reference), pricing.start(reference), -1);
        }
    }

    /** The largest gain or loss; 1 where there is none. */
    double largestGain() {
        double largest = 0;
        for (int c = 0; c < pool.size; c++) {
            largest = Math.max(largest, Math.abs(gain(c)));
        }
        return largest == 0 ? 1 : largest;
    }

    /** The highest cost, at least 1, rupiah. */
    double dearest() {
        double dearest = 1;
        for (int c = 0; c < pool.size; c++) {
            dearest = Math.max(dearest, pricing.programme.cost(pool.option[c]));
        }
        return dearest;
    }

    /** For each limit the most that a column uses or frees. */
    double[] largestUses() {
        double[] largest = new double[pricing.limits.size];
        for (int c = 0; c < pool.size; c++) {
            collect(c);
            for (int i = 0; i < rowLimits.count(); i++) {
                int l = rowLimits.touched(i);
                largest[l] = Math.max(largest[l], Math.abs(rowLimits.usage(l)));
            }
            rowLimits.clear();
        }
        return largest;
    }

    /** How many blocks have several columns. */
    int groups() {
        int groups = 0;
        for (int c = 0; c < pool.size; c++) {
            groups += first(c) && grouped(c) ? 1 : 0;
        }
        return groups;
    }

    private boolean first(int c) {
        return c == 0 || pool.block[c - 1] != pool.block[c];
    }

    private boolean grouped(int c) {
        return !first(c) || c + 1 < pool.size && pool.block[c + 1] == pool.block[c];
    }

    /**
     * Adds all columns, in order.
     *
     * @param unit of the objective
     */
    void addTo(LinearProgramme programme, MasterRows rows, Flows flows, double unit) {
        int group = -1;
        for (int c = 0; c < pool.size; c++) {
            group += first(c) && grouped(c) ? 1 : 0;
            collect(c);
            SparseColumn column = rows.limits.column(rowLimits);
            if (grouped(c)) {
                column.add(rows.group(group), 1);
            }
            int kind = flows.kindOfColumn[c];
            if (kind >= 0) {
                column.add(rows.kind(kind), rows.ofKind(kind, -pricing.programme.cost(pool.option[c])));
            }
            column.addTo(programme, gain(c) / unit, 1);
        }
    }
}
