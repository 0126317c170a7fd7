package id.timbang.explain;

import static id.timbang.explain.LeverSheet.COST;
import static id.timbang.explain.LeverSheet.FUND;
import static id.timbang.explain.LeverSheet.LIMIT;
import static id.timbang.explain.LeverSheet.POINTS;
import static id.timbang.explain.LeverSheet.VOLUME;

import id.timbang.domain.Assessment;
import id.timbang.domain.Choice;
import id.timbang.domain.Judge;
import id.timbang.domain.Reason;
import id.timbang.domain.Reason.Lever;
import id.timbang.domain.Table;
import id.timbang.model.Programme;
import id.timbang.model.Tally;
import id.timbang.model.Variants;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What it would take to fund proposals that are eligible and not worth enough: cost, points, volume, fund, room in limits. */
final class Takes {
    private final Table proposals;
    private final Assessment assessment;
    private final Programme programme;
    private final Variants variants;
    private final Judge judge;
    private final OptionCosts costs;
    private final PointsLever points;
    private final LimitLever limits;
    private final Worth worth;
    private final Rivals rivals;
    private final Needs needs;
    private final Way[] best;
    private final CostCurve[] curves;
    private final Impossible impossible;
    private final LeverSheet sheet;

    /**
     * @param best for each proposal the way that its net value speaks of
     * @param curves where the curve of each proposal is kept
     */
    Takes(Result result, LimitPrices prices, OptionCosts costs, PointsLever points, Worth worth, Rivals rivals,
            Needs needs, Way[] best, CostCurve[] curves, Impossible impossible, LeverSheet sheet) {
        this.proposals = result.dataset().proposals();
        this.assessment = result.assessment();
        this.programme = result.programme();
        this.variants = result.variants();
        this.judge = result.judge();
        this.costs = costs;
        this.points = points;
        this.limits = new LimitLever(programme, prices, new Tally(programme, result.selection()));
        this.worth = worth;
        this.rivals = rivals;
        this.needs = needs;
        this.best = best;
        this.curves = curves;
        this.impossible = impossible;
        this.sheet = sheet;
    }

    /** Finds all of these levers; returns the proposals that are not worth enough, the others lack but room. */
    List<Stand> find(List<Stand> stands) {
        List<Stand> insufficient = stands.parallelStream().filter(this::insufficient).toList();
        cost(insufficient);
        insufficient.parallelStream().forEach(stand -> {
            sheet.put(stand.p(), points(stand));
            sheet.put(stand.p(), volume(stand));
            sheet.put(stand.p(), fund(stand));
        });
        return insufficient;
    }

    /** Tells what room a proposal needs, and that room is all that it lacks if it is worth enough. */
    private boolean insufficient(Stand stand) {
        sheet.put(stand.p(), limit(stand));
        if (best[stand.p()].net() < today(stand)) {
            return true;
        }
        sheet.fill(stand.p(), impossible.because("", "room"));
        return false;
    }

    /** What a net value must be today, referring the proposal among the rivals. */
    private long today(Stand stand) {
        return stand.need() + costs.referred(stand.p());
    }

    private void cost(List<Stand> stands) {
        List<CostCurve> drawn = new ArrayList<>();
        for (Stand stand : stands) {
            if (stand.cost() > 0) {
                curves[stand.p()] = CostCurve.down(worth, stand);
                drawn.add(curves[stand.p()]);
            } else {
                sheet.put(stand.p(), impossible.because(COST, "free"));
            }
        }
        long[] found = CostLever.lower(judge, drawn);
        for (int i = 0; i < found.length; i++) {
            sheet.put(drawn.get(i).stand().p(), found[i] > 0
                    ? Impossible.to(COST, BigDecimal.valueOf(found[i]))
                    : impossible.because(COST, "half"));
        }
    }

    private Lever points(Stand stand) {
        long fewest = points.fewest(stand);
        long most = judge.mostMilliPoints().orElse(PointsLever.MOST - 1);
        if (fewest > most) {
            return impossible.because(POINTS, fewest >= PointsLever.MOST ? "worthless" : "cap");
        }
        return Impossible.to(POINTS, BigDecimal.valueOf(fewest, 3));
    }

    private Lever volume(Stand stand) {
        if (!proposals.fact("divisible", stand.row()).isTrue()) {
            return impossible.because(VOLUME, "indivisible");
        }
        boolean offered = false;
        for (int o = programme.firstOption(stand.p()); o < programme.endOption(stand.p()); o++) {
            Choice choice = programme.choice(o);
            offered |= choice.volume();
            if (choice.volume() && costs.cheapest(o).net() >= today(stand)) {
                return Impossible.with(VOLUME, assessment.policy().fractions().get(choice), List.of(choice.name()));
            }
        }
        return impossible.because(VOLUME, offered ? "part" : "least");
    }

    private Lever fund(Stand stand) {
        List<String> paying = new ArrayList<>();
        boolean lawful = false;
        for (int fund : variants.lawfulFunds(stand.p())) {
            if (!contains(stand.funds(), fund)) {
                lawful = true;
                if (worth.compare(stand, new int[]{fund}) >= 0) {
                    paying.add(programme.funds().get(fund).code());
                }
            }
        }
        if (!lawful) {
            return impossible.because(FUND, "lawful");
        }
        return paying.isEmpty() ? impossible.because(FUND, "dear") : Impossible.with(FUND, null, paying);
    }

    private static boolean contains(int[] funds, int wanted) {
        for (int fund : funds) {
            if (fund == wanted) {
                return true;
            }
        }
        return false;
    }

    private Lever limit(Stand stand) {
        int rival = rivals.rival(stand.p());
        if (rival >= 0) {
            return impossible.because(LIMIT, "rival", List.of(programme.id(rival)));
        }
        Set<Integer> missing = needs.missing(stand.p());
        if (!missing.isEmpty()) {
            return impossible.because(LIMIT, "company", needs.ids(missing));
        }
        List<Reason.Room> rooms = limits.rooms(best[stand.p()]);
        return rooms.isEmpty()
                ? impossible.because(LIMIT, "loose")
                : new Lever(LIMIT, null, null, null, List.of(), rooms);
    }
}
