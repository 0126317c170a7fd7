package id.timbang.pipeline;

import id.timbang.domain.Sense;
import id.timbang.model.Cash;
import id.timbang.model.ModelLimit;
import id.timbang.model.Programme;
import id.timbang.model.Selection;
import id.timbang.model.Start;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * When a portfolio needs its money, for summary.json.
 *
 * @param spent rupiah by quarter
 * @param limits for each quarter the id of the widest ceiling on its cash; without those that have none
 */
record CashPlan(Map<String, Long> spent, Map<String, String> limits) {
    private static final List<Cash> QUARTERS = List.of(Cash.Q1, Cash.Q2, Cash.Q3, Cash.Q4);

    static CashPlan of(Programme programme, Selection selection) {
        long[] sums = new long[QUARTERS.size()];
        for (int p = 0; p < programme.proposals(); p++) {
            Start start = selection.startOf(programme, p);
            long cost = programme.cost(selection.option()[p]);
            for (int q = 0; start != null && q < sums.length; q++) {
                sums[q] = Math.addExact(sums[q], QUARTERS.get(q).of(cost, start));
            }
        }
        var spent = new TreeMap<String, Long>();
        var limits = new TreeMap<String, String>();
        for (int q = 0; q < sums.length; q++) {
            String quarter = Integer.toString(q + 1);
            spent.put(quarter, sums[q]);
            widest(programme, QUARTERS.get(q)).ifPresent(limit -> limits.put(quarter, limit.id()));
        }
        return new CashPlan(spent, limits);
    }

    private static Optional<ModelLimit> widest(Programme programme, Cash quarter) {
        return programme.limits().stream()
                .filter(limit -> limit.kind() == ModelLimit.Kind.STATED && limit.sense() == Sense.MAX
                        && !limit.isShare())
                .filter(limit -> programme.rows().get(limit.whereRow()).whole()
                        && programme.rows().get(limit.whereRow()).cash() == quarter)
                .max(Comparator.comparingLong(ModelLimit::amount));
    }
}
