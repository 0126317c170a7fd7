package id.timbang.explain;

import id.timbang.domain.Assessment;
import id.timbang.domain.Choice;
import id.timbang.domain.Decision;
import id.timbang.domain.Outcome;
import id.timbang.domain.Reason.Lever;
import id.timbang.domain.Rejudged;
import id.timbang.model.Programme;
import id.timbang.model.Selection;
import id.timbang.model.Variants;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/** What it would take for every proposal that is not funded, and what could drop those that are; contract.md §4. */
final class Levers {
    private final Assessment assessment;
    private final Programme programme;
    private final Variants variants;
    private final Selection selection;
    private final Way[] best;
    private final Needs needs;
    private final Worth worth;
    private final ClosedGates gates;
    private final long margin;
    private final Impossible impossible = new Impossible();
    private final Map<String, Decision> decisions = new HashMap<>();
    private final LeverSheet takes;
    private final LeverSheet drops;

    /**
     * @param best for each proposal the way that its net value speaks of; {@code null} where there is none
     * @param margin milli-points by which the price of the limits must be cleared
     */
    Levers(Result result, Pricer pricer, OptionCosts costs, Nets nets, Rivals rivals, Way[] best, long margin) {
        this.assessment = result.assessment();
        this.programme = result.programme();
        this.variants = result.variants();
        this.selection = result.selection();
        this.best = best;
        this.needs = new Needs(programme, variants, selection, nets, rivals, margin);
        this.worth = new Worth(variants, pricer);
        this.gates = new ClosedGates(assessment, programme);
        this.margin = margin;
        this.takes = new LeverSheet(programme.proposals(), List.of(LeverSheet.COST, LeverSheet.POINTS,
                LeverSheet.VOLUME, LeverSheet.DOCUMENT, LeverSheet.FUND, LeverSheet.LIMIT));
        this.drops = new LeverSheet(programme.proposals(), List.of(LeverSheet.COST, LeverSheet.POINTS));
        result.dataset().decisions().forEach(decision -> decisions.put(decision.proposal(), decision));
        find(result, pricer, costs, rivals);
    }

    /** What it would take; empty for what is funded, merged or not eligible. */
    List<Lever> takes(int p) {
        return takes.of(p);
    }

    /** What could drop it; empty for what is not funded. */
    List<Lever> drops(int p) {
        return drops.of(p);
    }

    private void find(Result result, Pricer pricer, OptionCosts costs, Rivals rivals) {
        Stand[] funded = new Stand[programme.proposals()];
        Stand[] open = new Stand[funded.length];
        Stand[] closed = new Stand[funded.length];
        IntStream.range(0, funded.length).parallel().forEach(p -> sort(p, funded, open, closed));
        CostCurves curves = new CostCurves(worth, funded.length);
        PointsLever points = new PointsLever(result, costs, impossible);
        VolumeLever volume = new VolumeLever(result, costs, impossible);
        FundLever fund = new FundLever(result, worth, impossible);
        LimitLever limits = new LimitLever(result, pricer.prices(), rivals, needs, impossible);
        List<Stand> insufficient = new Takes(result.judge(), costs, curves, limits,
                List.of(points::take, volume::of, fund::of), impossible, takes).find(there(open));
        new Documents(new DocumentLever(result.dataset().proposals(), result.judge()), gates, worth, curves, impossible,
                takes).find(insufficient, there(closed));
        new Drops(result.judge(), worth, points, impossible, drops).find(there(funded));
    }

    private static List<Stand> there(Stand[] stands) {
        return Arrays.stream(stands).filter(Objects::nonNull).toList();
    }

    /** Tells apart what is funded, what levers can move, what only documents can open, and what nothing can. */
    private void sort(int p, Stand[] funded, Stand[] open, Stand[] closed) {
        Choice taken = programme.choice(selection.option()[p]);
        if (!Pricer.works(taken)) {
            if (taken.referred() || programme.whenDeferred(p) == Outcome.DEFERRED
                    || programme.whenDeferred(p) == Outcome.INCOMPLETE) {
                sortUnfunded(p, open, closed);
            }
        } else if (programme.deferrable(p)) {
            funded[p] = stand(p, -margin - staying(p));
        } else {
            drops.fill(p, impossible.because("", "mandatory"));
        }
    }

    /** Milli-points that deferring costs beyond what was taken: an earlier portfolio is to be kept. */
    private long staying(int p) {
        return programme.changePenalty(programme.firstOption(p)) - programme.changePenalty(selection.option()[p]);
    }

    private void sortUnfunded(int p, Stand[] open, Stand[] closed) {
        Set<Integer> missing = needs.missing(p);
        if (decisions.containsKey(programme.id(p))) {
            takes.fill(p, impossible.because("", "decided"));
        } else if (needs.impossible(missing)) {
            takes.fill(p, impossible.because("", "company", needs.ids(missing)));
        } else if (best[p] != null) {
            open[p] = stand(p, needs.of(p, missing));
        } else if (gates.of(p).isEmpty()) {
            takes.fill(p, impossible.because("", "no-fund"));
        } else {
            takes.fill(p, impossible.because("", "gate", DocumentLever.ids(gates.of(p))));
            closed[p] = stand(p, needs.of(p, missing));
        }
    }

    private Stand stand(int p, long need) {
        int row = programme.datasetRow(p);
        int verdicts = 0;
        for (var verdict : assessment.verdicts(row)) {
            verdicts |= Rejudged.bit(verdict);
        }
        int[] funds = variants.funds(p);
        return new Stand(p, row, variants.cost(p), assessment.milliPoints(row), verdicts, funds, need,
                worth.priced(p, funds), best[p]);
    }
}
