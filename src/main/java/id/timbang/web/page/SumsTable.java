package id.timbang.web.page;

import id.timbang.explain.Speech;
import id.timbang.store.SumRow;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

/**
 * A chart of a list as a table, with every figure to its last digit.
 *
 * @param dimension as a filter names it
 * @param total of all lines
 */
record SumsTable(String dimension, List<Line> lines, Line total) {

    /**
     * One value of the dimension.
     *
     * @param code empty where proposals have none
     * @param name {@code null} where only messages know it
     * @param asked rupiah, all digits
     * @param spent rupiah this year, all digits
     */
    record Line(String code, String name, String proposals, String funded, String asked, String spent) {
    }

    /** @param names by code */
    static SumsTable of(String dimension, List<SumRow> sums, Map<String, String> names, Speech speech) {
        var all = new SumRow("", sum(sums, SumRow::proposals), sum(sums, SumRow::funded), sum(sums, SumRow::asked),
                sum(sums, SumRow::spent));
        return new SumsTable(dimension, sums.stream().map(sum -> line(sum, names.get(sum.code()), speech)).toList(),
                line(all, null, speech));
    }

    private static long sum(List<SumRow> sums, ToLongFunction<SumRow> what) {
        return sums.stream().mapToLong(what).reduce(0, Math::addExact);
    }

    private static Line line(SumRow sum, String name, Speech speech) {
        return new Line(sum.code(), name, speech.count(sum.proposals()), speech.count(sum.funded()),
                speech.count(sum.asked()), speech.count(sum.spent()));
    }
}
