package id.timbang.model;

import id.timbang.domain.BadInputException;
import id.timbang.domain.Choice;
import id.timbang.domain.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Programmes that differ from another in some numbers and share all else with it, so that thousands of questions can be asked
 * without judging anything again.
 */
public final class Restated {
    private Restated() {
    }

    /**
     * With other amounts of some limits that state one; ids that the programme lacks are passed over.
     *
     * @param amounts by limit id, in units of the limit's measure
     */
    public static Programme withAmounts(Programme programme, Map<String, Long> amounts) {
        return withLimits(programme, programme.limits().stream().map(limit -> {
            Long amount = limit.isShare() || limit.isRelation() ? null : amounts.get(limit.id());
            return amount == null ? limit : limit.withAmount(amount);
        }).toList());
    }

    /** With other limits over the same rows. */
    public static Programme withLimits(Programme programme, List<ModelLimit> limits) {
        return checked(new Programme(programme.arrays(), programme.funds(), programme.rows(), limits,
                programme.exclusions(), programme.silent(), programme.warnings()));
    }

    /** With other values. */
    public static Programme withValues(Programme programme, long[] value) {
        Programme.Arrays a = programme.arrays();
        return with(programme, new Programme.Arrays(a.ids(), a.datasetRow(), a.whenDeferred(), a.optionStart(),
                a.choice(), value, a.changePenalty(), a.cost(), a.fundSet(), a.startSet(), a.fundSets(), a.startSets(),
                a.entryStart(), a.entryRow(), a.entryAmount(), a.blocks()));
    }

    /**
     * Staying close to an earlier portfolio, instead of any it was to stay close to.
     *
     * @param taken the choice taken earlier, by proposal id; DEFER left out
     * @param penalty milli-points for each of these proposals that gets another choice
     */
    public static Programme keeping(Programme programme, Map<String, Choice> taken, long penalty) {
        Programme.Arrays a = programme.arrays();
        long[] changes = new long[programme.options()];
        for (int p = 0; p < programme.proposals(); p++) {
            Choice earlier = taken.get(programme.id(p));
            for (int o = programme.firstOption(p); earlier != null && o < programme.endOption(p); o++) {
                changes[o] = programme.choice(o) == earlier ? 0 : penalty;
            }
        }
        return with(programme, new Programme.Arrays(a.ids(), a.datasetRow(), a.whenDeferred(), a.optionStart(),
                a.choice(), a.value(), changes, a.cost(), a.fundSet(), a.startSet(), a.fundSets(), a.startSets(),
                a.entryStart(), a.entryRow(), a.entryAmount(), a.blocks()));
    }

    /**
     * With more rows and limits over them: each option enters at most one of the new rows.
     *
     * @param rowOf for each option the place of its new row, from 0; −1 for none
     * @param amount for each option what it adds to that row; 0 for nothing
     * @param labels of the new rows
     * @param limits over new and old rows, to follow the others; new rows are counted on from the old ones
     */
    public static Programme withRows(Programme programme, int[] rowOf, long[] amount, List<String> labels,
            List<ModelLimit> limits) {
        Programme.Arrays a = programme.arrays();
        int old = programme.rows().size();
        var entries = new Entries();
        for (int o = 0; o < programme.options(); o++) {
            for (int e = programme.firstEntry(o); e < programme.endEntry(o); e++) {
                entries.add(programme.entryRow(e), programme.entryAmount(e));
            }
            if (rowOf[o] >= 0 && amount[o] != 0) {
                entries.add(old + rowOf[o], amount[o]);
            }
            entries.endOption();
        }
        var rows = new ArrayList<>(programme.rows());
        labels.forEach(label -> rows.add(Row.plain(label)));
        var all = new ArrayList<>(programme.limits());
        all.addAll(limits);
        var arrays = new Programme.Arrays(a.ids(), a.datasetRow(), a.whenDeferred(), a.optionStart(), a.choice(),
                a.value(), a.changePenalty(), a.cost(), a.fundSet(), a.startSet(), a.fundSets(), a.startSets(),
                entries.starts(), entries.rows(), entries.amounts(), a.blocks());
        return checked(new Programme(arrays, programme.funds(), rows, all, programme.exclusions(),
                programme.silent(), programme.warnings()));
    }

    private static Programme with(Programme programme, Programme.Arrays arrays) {
        return checked(new Programme(arrays, programme.funds(), programme.rows(), programme.limits(),
                programme.exclusions(), programme.silent(), programme.warnings()));
    }

    private static Programme checked(Programme programme) {
        List<Problem> problems = SumGuard.problems(programme);
        if (!problems.isEmpty()) {
            throw new BadInputException(problems);
        }
        return programme;
    }
}
