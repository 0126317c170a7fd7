package id.timbang.explain;

import static id.timbang.explain.LeverSheet.COST;

import id.timbang.domain.Judge;
import id.timbang.domain.Reason.Lever;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** What it would take to fund proposals that are eligible and not worth enough: room in limits, cost, points, volume, fund. */
final class Takes {
    private final Judge judge;
    private final OptionCosts costs;
    private final CostCurves curves;
    private final LimitLever limits;
    private final List<Function<Stand, Lever>> others;
    private final Impossible impossible;
    private final LeverSheet sheet;

    /** @param others levers of what is not worth enough that need nothing but where a proposal stands */
    Takes(Judge judge, OptionCosts costs, CostCurves curves, LimitLever limits, List<Function<Stand, Lever>> others,
            Impossible impossible, LeverSheet sheet) {
        this.judge = judge;
        this.costs = costs;
        this.curves = curves;
        this.limits = limits;
        this.others = others;
        this.impossible = impossible;
        this.sheet = sheet;
    }

    /** Finds all of these levers; returns the proposals that are not worth enough, the others lack but room. */
    List<Stand> find(List<Stand> stands) {
        List<Stand> insufficient = stands.parallelStream().filter(this::insufficient).toList();
        cost(insufficient);
        insufficient.parallelStream()
                .forEach(stand -> others.forEach(lever -> sheet.put(stand.p(), lever.apply(stand))));
        return insufficient;
    }

    /** Tells what room a proposal needs, and that room is all that it lacks if it is worth enough. */
    private boolean insufficient(Stand stand) {
        sheet.put(stand.p(), limits.of(stand));
        if (stand.best().net() < costs.needed(stand)) {
            return true;
        }
        sheet.fill(stand.p(), impossible.because("", "room"));
        return false;
    }

    private void cost(List<Stand> stands) {
        stands.stream().filter(stand -> stand.cost() == 0)
                .forEach(stand -> sheet.put(stand.p(), impossible.because(COST, "free")));
        List<CostCurve> drawn = stands.parallelStream().filter(stand -> stand.cost() > 0).map(curves::of).toList();
        long[] found = CostLever.lower(judge, drawn);
        IntStream.range(0, found.length).parallel()
                .forEach(i -> sheet.put(drawn.get(i).stand().p(), found[i] > 0
                        ? Impossible.to(COST, BigDecimal.valueOf(found[i]))
                        : impossible.because(COST, "half")));
    }
}
