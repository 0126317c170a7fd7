package id.timbang.web.page;

import id.timbang.explain.Speech;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

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
record AdjustCut(List<Line> lines, Line total, String unit, List<Part> changed, Part sum, String lost) {

    /** One ceiling before and after. */
    record Line(String code, String name, String before, String after, String lost) {
    }

    /**
     * What makes up the cut of one fund: {@code dropped}, {@code shrunk} and {@code rest} add up to {@code lost}.
     *
     * @param rest room that was left, and what moves between funds
     */
    record Part(String name, String before, String after, String dropped, String shrunk, String rest, String lost) {
    }

    /** One ceiling in rupiah. */
    private record Ceiling(String code, String name, long before, long after) {
        long change() {
            return after - before;
        }
    }

    /** One fund in steps of the last decimal that is shown. */
    private record Steps(long before, long after, long dropped, long shrunk) {
        Steps plus(Steps other) {
            return new Steps(before + other.before, after + other.after, dropped + other.dropped,
                    shrunk + other.shrunk);
        }
    }

    /**
     * @param before ceilings of the list
     * @param after those of the scenario; funds that it does not name stay as they are
     * @param shares what makes up the cut
     */
    static AdjustCut of(AdjustFunds before, AdjustFunds after, AdjustShares shares, Function<String, String> name,
            Speech speech) {
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
        List<Steps> steps = steps(changed, shares, unit);
        return new AdjustCut(ceilings.stream().map(one -> line(one, speech)).toList(), line(sum, speech),
                unit.name(),
                IntStream.range(0, changed.size())
                        .mapToObj(i -> part(changed.get(i).name(), steps.get(i), unit, speech)).toList(),
                part("", steps.stream().reduce(new Steps(0, 0, 0, 0), Steps::plus), unit, speech),
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

    private static List<Steps> steps(List<Ceiling> ceilings, AdjustShares shares, Unit unit) {
        List<Long> before = unit.parts(ceilings.stream().map(Ceiling::before).toList());
        List<Long> after = unit.parts(ceilings.stream().map(Ceiling::after).toList());
        List<Long> dropped = unit.parts(amounts(ceilings, shares.dropped()));
        List<Long> shrunk = unit.parts(amounts(ceilings, shares.shrunk()));
        return IntStream.range(0, ceilings.size())
                .mapToObj(i -> new Steps(before.get(i), after.get(i), dropped.get(i), shrunk.get(i))).toList();
    }

    private static List<Long> amounts(List<Ceiling> ceilings, Map<String, Long> shares) {
        return ceilings.stream().map(one -> shares.getOrDefault(one.code(), 0L)).toList();
    }

    private static Part part(String name, Steps steps, Unit unit, Speech speech) {
        long lost = steps.before() - steps.after();
        return new Part(name, unit.shown(steps.before(), speech), unit.shown(steps.after(), speech),
                unit.shown(steps.dropped(), speech), unit.shown(steps.shrunk(), speech),
                unit.shown(lost - steps.dropped() - steps.shrunk(), speech), unit.shown(-lost, speech));
    }
}
