package id.timbang.web.page;

import id.timbang.domain.Rupiah;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A cut, fund by fund; the parts add up to the whole.
 *
 * @param lines one for each fund that can be cut; {@code total} alone where funds have no ceilings
 * @param total the sum of the lines
 */
record AdjustCut(List<Line> lines, Line total) {

    /** One ceiling before and after. */
    record Line(String code, String name, String before, String after, String lost) {
    }

    /**
     * @param before ceilings of the list
     * @param after those of the scenario; funds that it does not name stay as they are
     */
    static AdjustCut of(AdjustFunds before, AdjustFunds after, Function<String, String> name) {
        var lines = new ArrayList<Line>();
        long sum = 0;
        long rest = 0;
        for (var fund : before.funds().entrySet()) {
            long now = after.funds().getOrDefault(fund.getKey(), fund.getValue());
            lines.add(line(fund.getKey(), name.apply(fund.getKey()), fund.getValue(), now));
            sum += fund.getValue();
            rest += now;
        }
        if (lines.isEmpty() && before.total() != null) {
            sum = before.total();
            rest = after.total() == null ? sum : after.total();
        }
        return new AdjustCut(List.copyOf(lines), line("total", "", sum, rest));
    }

    private static Line line(String code, String name, long before, long after) {
        return new Line(code, name, Rupiah.digits(before), Rupiah.digits(after),
                after == before ? "0" : Rupiah.digits(after - before));
    }
}
