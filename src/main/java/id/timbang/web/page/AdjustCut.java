package id.timbang.web.page;

import id.timbang.explain.Speech;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A cut, fund by fund; the parts add up to the whole.
 *
 * @param lines one for each fund that can be cut; {@code total} alone where funds have no ceilings
 * @param total the sum of the lines
 * @param unit of {@code changed}, the end of a message key
 * @param changed the funds whose ceiling is another one, and what they lose, in that unit
 * @param sum of {@code changed}
 * @param lost by how much ceilings fall, for a sentence; {@code null} where they do not
 */
record AdjustCut(List<Line> lines, Line total, String unit, List<Line> changed, Line sum, String lost) {

    /** One ceiling before and after. */
    record Line(String code, String name, String before, String after, String lost) {
    }

    /** One ceiling in rupiah. */
    private record Ceiling(String code, String name, long before, long after) {
        long change() {
            return after - before;
        }
    }

    /**
     * @param before ceilings of the list
     * @param after those of the scenario; funds that it does not name stay as they are
     */
    static AdjustCut of(AdjustFunds before, AdjustFunds after, Function<String, String> name, Speech speech) {
        var ceilings = new ArrayList<Ceiling>();
        for (Map.Entry<String, Long> fund : before.funds().entrySet()) {
            ceilings.add(new Ceiling(fund.getKey(), name.apply(fund.getKey()), fund.getValue(),
                    after.funds().getOrDefault(fund.getKey(), fund.getValue())));
        }
        long was = before.total() == null ? 0 : before.total();
        var whole = new Ceiling("total", "", was, after.total() == null ? was : after.total());
        Ceiling sum = ceilings.isEmpty() ? whole : sum(ceilings);
        List<Ceiling> changed = ceilings.stream().filter(one -> one.change() != 0).toList();
        long lost = Math.min(sum.change(), whole.change());
        Unit unit = Unit.fitting(Math.max(sum(changed).before(), sum(changed).after()));
        return new AdjustCut(ceilings.stream().map(one -> line(one, speech)).toList(), line(sum, speech),
                unit.name(), inUnit(changed, unit, speech), total(changed, unit, speech),
                lost < 0 ? speech.rupiah(-lost) : null);
    }

    private static Ceiling sum(List<Ceiling> ceilings) {
        return new Ceiling("total", "", ceilings.stream().mapToLong(Ceiling::before).sum(),
                ceilings.stream().mapToLong(Ceiling::after).sum());
    }

    private static Line line(Ceiling ceiling, Speech speech) {
        return new Line(ceiling.code(), ceiling.name(), speech.allDigits(ceiling.before()),
                speech.allDigits(ceiling.after()),
                ceiling.change() == 0 ? "0" : speech.allDigits(ceiling.change()));
    }

    private static List<Line> inUnit(List<Ceiling> ceilings, Unit unit, Speech speech) {
        List<Long> before = unit.parts(ceilings.stream().map(Ceiling::before).toList());
        List<Long> after = unit.parts(ceilings.stream().map(Ceiling::after).toList());
        var lines = new ArrayList<Line>();
        for (int i = 0; i < ceilings.size(); i++) {
            lines.add(shown(ceilings.get(i).code(), ceilings.get(i).name(), before.get(i), after.get(i), unit, speech));
        }
        return List.copyOf(lines);
    }

    private static Line total(List<Ceiling> ceilings, Unit unit, Speech speech) {
        Ceiling sum = sum(ceilings);
        return shown("total", "", unit.parts(List.of(sum.before())).get(0), unit.parts(List.of(sum.after())).get(0),
                unit, speech);
    }

    private static Line shown(String code, String name, long before, long after, Unit unit, Speech speech) {
        return new Line(code, name, unit.shown(before, speech), unit.shown(after, speech),
                unit.shown(after - before, speech));
    }
}
