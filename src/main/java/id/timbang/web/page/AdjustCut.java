package id.timbang.web.page;

import id.timbang.explain.Speech;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/**
 * A cut, fund by fund. Each figure is rounded by itself, so that a fund reads the same on every page.
 *
 * @param lines one for each fund that can be cut; {@code total} alone where funds have no ceilings
 * @param total the sum of the lines
 * @param unit of {@code changed}, the end of a message key
 * @param changed the funds whose ceiling is another one, and what they lose, in that unit
 * @param sum of {@code changed}
 * @param exact whether the figures of {@code changed} add up as they are shown
 * @param lost by how much ceilings fall, for a sentence; {@code null} where they do not
 */
record AdjustCut(List<Line> lines, Line total, String unit, List<Part> changed, Part sum, boolean exact,
        String lost) {

    /** One ceiling before and after. */
    record Line(String code, String name, String before, String after, String lost) {
    }

    /**
     * What makes up the cut of one fund: {@code dropped}, {@code shrunk} and {@code rest} are {@code lost} together.
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

    /** What makes up the cut of one fund, in rupiah. */
    private record Loss(Ceiling ceiling, long dropped, long shrunk) {
        long rest() {
            return -ceiling.change() - dropped - shrunk;
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
        List<Loss> losses = changed.stream().map(one -> new Loss(one, shares.dropped().getOrDefault(one.code(), 0L),
                shares.shrunk().getOrDefault(one.code(), 0L))).toList();
        var all = new Loss(sum(changed), sum(losses, Loss::dropped), sum(losses, Loss::shrunk));
        Unit unit = Unit.fitting(Math.max(all.ceiling.before(), all.ceiling.after()));
        return new AdjustCut(ceilings.stream().map(one -> line(one, speech)).toList(), line(sum, speech),
                unit.name(), losses.stream().map(loss -> part(loss, unit, speech)).toList(), part(all, unit, speech),
                exact(losses, all, unit), lost < 0 ? speech.rupiah(-lost) : null);
    }

    private static long sum(List<Loss> losses, ToLongFunction<Loss> what) {
        return losses.stream().mapToLong(what).sum();
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

    private static boolean exact(List<Loss> losses, Loss all, Unit unit) {
        boolean down = Stream.<ToLongFunction<Loss>>of(loss -> loss.ceiling.before(), loss -> loss.ceiling.after(),
                Loss::dropped, Loss::shrunk, Loss::rest, loss -> loss.ceiling.change())
                .allMatch(what -> unit.addsUp(losses.stream().map(what::applyAsLong).toList(), what.applyAsLong(all)));
        return down && Stream.concat(losses.stream(), Stream.of(all)).allMatch(loss -> unit
                .addsUp(List.of(loss.dropped, loss.shrunk, loss.rest()), -loss.ceiling.change())
                && unit.addsUp(List.of(loss.ceiling.before(), loss.ceiling.change()), loss.ceiling.after()));
    }

    private static Part part(Loss loss, Unit unit, Speech speech) {
        return new Part(loss.ceiling.name(), unit.of(loss.ceiling.before(), speech),
                unit.of(loss.ceiling.after(), speech), unit.of(loss.dropped, speech), unit.of(loss.shrunk, speech),
                unit.of(loss.rest(), speech), unit.of(loss.ceiling.change(), speech));
    }
}
