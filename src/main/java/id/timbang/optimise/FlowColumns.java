package id.timbang.optimise;

import id.timbang.model.Programme;
import java.util.ArrayList;
import java.util.List;

/** The columns of a {@link Master} for money of a class that goes to another fund and start. */
final class FlowColumns {
    private final Pricing pricing;
    private final RowLimits rowLimits;
    private final LinearProgramme programme;
    private final MasterRows rows;
    private final List<List<Target>> byKind = new ArrayList<>();

    /**
     * Where money of a class may go.
     *
     * @param unit rupiah of one unit of the column
     */
    private record Target(int column, int fund, int start, double unit) {
    }

    FlowColumns(Pricing pricing, RowLimits rowLimits, LinearProgramme programme, MasterRows rows) {
        this.pricing = pricing;
        this.rowLimits = rowLimits;
        this.programme = programme;
        this.rows = rows;
    }

    /** Adds the columns of the next class. */
    void add(Flows.Kind kind) {
        Programme data = pricing.programme;
        List<Target> targets = new ArrayList<>();
        int o = kind.sample();
        for (int f : data.fundsOf(o)) {
            for (int s = 0; s < data.startsOf(o).length; s++) {
                boolean moved = f != kind.fund() || s != kind.start();
                if (moved && pricing.columns.matters(o, f, s, kind.fund(), kind.start())) {
                    add(targets, kind, f, s);
                }
            }
        }
        byKind.add(targets);
    }

    private void add(List<Target> targets, Flows.Kind kind, int f, int s) {
        collect(kind, f, s);
        double largest = rows.limits.largest(rowLimits);
        if (largest == 0) {
            rowLimits.clear();
            return;
        }
        // What the sample's money does to the rows, shrunk so that the coefficients are about 1.
        rowLimits.divide(largest);
        double money = pricing.programme.cost(kind.sample()) / largest;
        SparseColumn column = rows.limits.column(rowLimits);
        column.add(rows.kind(kind.place()), rows.ofKind(kind.place(), money));
        targets.add(new Target(column.addTo(programme, 0, Double.POSITIVE_INFINITY), f, s, money));
    }

    /** What the rows change by when the sample's money goes there. */
    private void collect(Flows.Kind kind, int f, int s) {
        Columns columns = pricing.columns;
        int o = kind.sample();
        for (int e = columns.endPlain[o]; e < columns.first[o + 1]; e++) {
            double change = columns.amount(o, e, f, s) - columns.amount(o, e, kind.fund(), kind.start());
            if (change != 0) {
                rowLimits.addRow(columns.entryRow[e], change);
            }
        }
    }

    /** How much of a class goes to other funds and starts in the programme's solution. */
    List<Seam.Flow> of(Flows.Kind kind) {
        List<Seam.Flow> found = new ArrayList<>();
        for (Target target : byKind.get(kind.place())) {
            double money = programme.primal(target.column) * target.unit;
            if (money > 0.5) {
                found.add(new Seam.Flow(target.fund, target.start, money));
            }
        }
        return found;
    }
}
