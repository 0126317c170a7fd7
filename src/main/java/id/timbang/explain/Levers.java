package id.timbang.explain;

import id.timbang.domain.Assessment;
import id.timbang.domain.Choice;
import id.timbang.domain.Dataset;
import id.timbang.domain.Decision;
import id.timbang.domain.Finding;
import id.timbang.domain.Judge;
import id.timbang.domain.Outcome;
import id.timbang.domain.Reason;
import id.timbang.domain.Reason.Lever;
import id.timbang.domain.Rejudged;
import id.timbang.domain.Rule;
import id.timbang.model.Programme;
import id.timbang.model.Selection;
import id.timbang.model.Tally;
import id.timbang.model.Variants;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What it would take for every proposal that is not funded, and what could drop those that are; contract.md §4. */
final class Levers {
    private static final String COST = "cost";
    private static final String POINTS = "points";
    private static final String VOLUME = "volume";
    private static final String DOCUMENT = "document";
    private static final String FUND = "fund";
    private static final String LIMIT = "limit";
    private static final List<String> ORDER = List.of(COST, POINTS, VOLUME, DOCUMENT, FUND, LIMIT);

    private final Dataset dataset;
    private final Assessment assessment;
    private final Programme programme;
    private final Variants variants;
    private final Selection selection;
    private final Judge judge;
    private final Pricer pricer;
    private final Way[] best;
    private final Rivals rivals;
    private final Needs needs;
    private final Worth worth;
    private final long margin;
    private final Impossible impossible = new Impossible();
    private final Map<String, Decision> decisions = new HashMap<>();
    private final Lever[][] takes;
    private final Lever[][] drops;
    private final CostCurve[] curves;

    /**
     * @param best for each proposal the way that its net value speaks of; {@code null} where there is none
     * @param margin milli-points by which the price of the limits must be cleared
     */
    Levers(Result result, Pricer pricer, Nets nets, Rivals rivals, Way[] best, long margin) {
        this.dataset = result.dataset();
        this.assessment = result.assessment();
        this.programme = result.programme();
        this.variants = result.variants();
        this.selection = result.selection();
        this.judge = result.judge();
        this.pricer = pricer;
        this.best = best;
        this.rivals = rivals;
        this.margin = margin;
        this.needs = new Needs(programme, selection, nets, pricer.prices(), rivals, margin);
        this.worth = new Worth(variants, pricer);
        this.takes = new Lever[programme.proposals()][];
        this.drops = new Lever[programme.proposals()][];
        this.curves = new CostCurve[programme.proposals()];
        dataset.decisions().forEach(decision -> decisions.put(decision.proposal(), decision));
        run();
    }

    /** What it would take; empty for what is funded, merged or not eligible. */
    List<Lever> takes(int p) {
        return takes[p] == null ? List.of() : Arrays.asList(takes[p]);
    }

    /** What could drop it; empty for what is not funded. */
    List<Lever> drops(int p) {
        return drops[p] == null ? List.of() : Arrays.asList(drops[p]);
    }

    private void run() {
        List<Stand> funded = new ArrayList<>();
        List<Stand> stands = new ArrayList<>();
        List<Stand> closed = new ArrayList<>();
        for (int p = 0; p < programme.proposals(); p++) {
            Choice taken = programme.choice(selection.option()[p]);
            if (Pricer.works(taken)) {
                drops[p] = new Lever[2];
                if (programme.deferrable(p)) {
                    funded.add(stand(p, -margin));
                } else {
                    Arrays.setAll(drops[p], i -> impossible.because(ORDER.get(i), "mandatory"));
                }
            } else if (taken.referred() || programme.whenDeferred(p) == Outcome.DEFERRED
                    || programme.whenDeferred(p) == Outcome.INCOMPLETE) {
                takes[p] = new Lever[ORDER.size()];
                sort(p, stands, closed);
            }
        }
        takes(stands, closed);
        drop(funded);
    }

    private Stand stand(int p, long need) {
        int row = programme.datasetRow(p);
        int verdicts = assessment.verdicts(row).stream().mapToInt(Rejudged::bit).sum();
        int[] funds = variants.funds(p);
        return new Stand(p, row, variants.cost(p), assessment.milliPoints(row), verdicts, funds, need,
                worth.priced(p, funds));
    }

    private CostCurve curve(Stand stand) {
        if (curves[stand.p()] == null) {
            curves[stand.p()] = CostCurve.down(worth, stand);
        }
        return curves[stand.p()];
    }

    /** Tells apart what levers can move, what only documents can open, and what nothing can. */
    private void sort(int p, List<Stand> stands, List<Stand> closed) {
        Decision decision = decisions.get(programme.id(p));
        Set<Integer> missing = needs.missing(p);
        if (decision != null) {
            fill(p, impossible.because("", "decided"));
        } else if (!missing.isEmpty() && needs.impossible(missing)) {
            fill(p, impossible.because("", "company", ids(missing)));
        } else if (best[p] != null) {
            stands.add(stand(p, needs.of(p, missing)));
        } else if (closing(p).isEmpty()) {
            fill(p, impossible.because("", "no-fund"));
        } else {
            fill(p, impossible.because("", "gate", DocumentLever.ids(closing(p))));
            closed.add(stand(p, needs.of(p, missing)));
        }
    }

    private List<String> ids(Set<Integer> proposals) {
        return proposals.stream().filter(q -> q != Company.NOBODY).map(programme::id).toList();
    }

    private Set<Rule> closing(int p) {
        Set<Rule> rules = new LinkedHashSet<>();
        for (Finding finding : assessment.findings(programme.datasetRow(p))) {
            if (finding.rule().verdict() != null && finding.rule().verdict().closes()) {
                rules.add(finding.rule());
            }
        }
        return rules;
    }

    /** Gives every lever that has no answer yet this one. */
    private void fill(int p, Lever answer) {
        for (int i = 0; i < ORDER.size(); i++) {
            if (takes[p][i] == null) {
                takes[p][i] = named(answer, ORDER.get(i));
            }
        }
    }

    private static Lever named(Lever lever, String name) {
        return new Lever(name, lever.to(), lever.impossible(), lever.code(), lever.items(), lever.rooms());
    }

    private void put(Stand stand, Lever lever) {
        takes[stand.p()][ORDER.indexOf(lever.lever())] = lever;
    }

    private void takes(List<Stand> stands, List<Stand> closed) {
        LimitLever limits = new LimitLever(programme, pricer.prices(), new Tally(programme, selection));
        stands.parallelStream().forEach(stand -> put(stand, limit(stand, limits)));
        Map<Boolean, List<Stand>> byWorth = stands.parallelStream().collect(Collectors.partitioningBy(this::enough));
        byWorth.get(true).forEach(stand -> fill(stand.p(), impossible.because("", "room")));
        List<Stand> insufficient = byWorth.get(false);
        cost(insufficient);
        PointsLever points = new PointsLever(programme, variants, pricer);
        insufficient.parallelStream().forEach(stand -> {
            put(stand, points(stand, points));
            put(stand, volume(stand));
            put(stand, fund(stand));
        });
        DocumentLever lever = new DocumentLever(dataset.proposals(), judge);
        List<Stand> hopeful = new ArrayList<>(closed);
        for (Stand stand : insufficient) {
            if (hopeless(stand)) {
                put(stand, impossible.because(DOCUMENT, lever.lacking(stand.row()) == 0 ? "complete" : "short"));
            } else {
                hopeful.add(stand);
            }
        }
        documents(lever, hopeful);
    }

    private boolean enough(Stand stand) {
        return best[stand.p()].net().compareTo(pricer.prices().scaled(today(stand))) >= 0;
    }

    /** What a net value must be today, referring the proposal among the rivals. */
    private long today(Stand stand) {
        return stand.need() + pricer.referred(stand.p());
    }

    private void cost(List<Stand> stands) {
        List<Stand> paid = stands.stream().filter(stand -> stand.cost() > 0).toList();
        long[] costs = CostLever.lower(judge, paid.stream().map(this::curve).toList());
        for (int i = 0; i < costs.length; i++) {
            put(paid.get(i), costs[i] > 0
                    ? Impossible.to(COST, BigDecimal.valueOf(costs[i]))
                    : impossible.because(COST, "half"));
        }
        stands.stream().filter(stand -> stand.cost() == 0)
                .forEach(stand -> put(stand, impossible.because(COST, "free")));
    }

    private Lever points(Stand stand, PointsLever lever) {
        long fewest = lever.fewest(stand);
        long most = judge.mostMilliPoints().orElse(PointsLever.MOST - 1);
        if (fewest > most) {
            return impossible.because(POINTS, fewest >= PointsLever.MOST ? "worthless" : "cap");
        }
        return Impossible.to(POINTS, BigDecimal.valueOf(fewest, 3));
    }

    private Lever volume(Stand stand) {
        if (!dataset.proposals().fact("divisible", stand.row()).isTrue()) {
            return impossible.because(VOLUME, "indivisible");
        }
        boolean offered = false;
        for (int o = programme.firstOption(stand.p()); o < programme.endOption(stand.p()); o++) {
            Choice choice = programme.choice(o);
            offered |= choice.volume();
            if (choice.volume() && pricer.compare(pricer.option(o), today(stand)) >= 0) {
                return Impossible.with(VOLUME, assessment.policy().fractions().get(choice), List.of(choice.name()));
            }
        }
        return impossible.because(VOLUME, offered ? "part" : "least");
    }

    private Lever fund(Stand stand) {
        int[] others = Arrays.stream(variants.lawfulFunds(stand.p()))
                .filter(fund -> Arrays.stream(stand.funds()).noneMatch(own -> own == fund)).toArray();
        if (others.length == 0) {
            return impossible.because(FUND, "lawful");
        }
        List<String> paying = Arrays.stream(others)
                .filter(fund -> worth.compare(stand, new int[]{fund}) >= 0)
                .mapToObj(fund -> programme.funds().get(fund).code()).toList();
        return paying.isEmpty() ? impossible.because(FUND, "dear") : Impossible.with(FUND, null, paying);
    }

    private Lever limit(Stand stand, LimitLever limits) {
        int rival = rivals.rival(stand.p());
        Set<Integer> missing = needs.missing(stand.p());
        if (rival >= 0) {
            return impossible.because(LIMIT, "rival", List.of(programme.id(rival)));
        }
        if (!missing.isEmpty()) {
            return impossible.because(LIMIT, "company", ids(missing));
        }
        List<Reason.Room> rooms = limits.rooms(best[stand.p()]);
        return rooms.isEmpty()
                ? impossible.because(LIMIT, "loose")
                : new Lever(LIMIT, null, null, null, List.of(), rooms);
    }

    private void documents(DocumentLever lever, List<Stand> stands) {
        int[] lacking = stands.stream().mapToInt(stand -> lever.lacking(stand.row())).toArray();
        List<Stand> some = IntStream.range(0, lacking.length).filter(i -> lacking[i] != 0).mapToObj(stands::get)
                .toList();
        IntStream.range(0, lacking.length).filter(i -> lacking[i] == 0 && !closed(stands.get(i)))
                .forEach(i -> put(stands.get(i), impossible.because(DOCUMENT, "complete")));
        complete(lever, some, Arrays.stream(lacking).filter(bits -> bits != 0).toArray());
    }

    /** Whether no points that the rules can give would do, and no gate is closed that could be opened. */
    private boolean hopeless(Stand stand) {
        Lever points = takes[stand.p()][ORDER.indexOf(POINTS)];
        return points.impossible() != null && closing(stand.p()).isEmpty();
    }

    private boolean closed(Stand stand) {
        return best[stand.p()] == null;
    }

    /** First with every document that is lacking; then, where that opens something, with those alone that closed gates ask. */
    private void complete(DocumentLever lever, List<Stand> stands, int[] lacking) {
        Rejudged all = lever.with(rows(stands), lacking);
        boolean[] pays = pays(stands, all);
        List<Integer> opened = new ArrayList<>();
        for (int i = 0; i < lacking.length; i++) {
            Stand stand = stands.get(i);
            if (pays[i] || closed(stand) && worth.open(stand, all.milliPoints()[i], all.verdicts()[i])) {
                opened.add(i);
            } else if (!closed(stand)) {
                put(stand, impossible.because(DOCUMENT, "short"));
            }
        }
        int[] places = opened.stream().mapToInt(i -> i).toArray();
        List<Stand> few = opened.stream().map(stands::get).toList();
        int[] relevant = lever.relevant(rows(few), pick(lacking, places), new Rejudged(
                Arrays.stream(places).mapToLong(i -> all.milliPoints()[i]).toArray(), pick(all.verdicts(), places)));
        Map<Rule, Integer> asked = new HashMap<>();
        int[] gates = new int[places.length];
        for (int i = 0; i < places.length; i++) {
            gates[i] = relevant[i] & closing(few.get(i).p()).stream()
                    .mapToInt(rule -> asked.computeIfAbsent(rule, one -> lever.asked(Set.of(one))))
                    .reduce(0, (a, b) -> a | b);
        }
        boolean[] paysWithGates = pays(few, lever.with(rows(few), gates));
        for (int i = 0; i < places.length; i++) {
            List<String> names = lever.names(paysWithGates[i] ? gates[i] : relevant[i]);
            put(few.get(i), pays[places[i]]
                    ? Impossible.with(DOCUMENT, null, names)
                    : impossible.because(DOCUMENT, "incomplete", names));
        }
    }

    private boolean[] pays(List<Stand> stands, Rejudged judged) {
        boolean[] pays = new boolean[stands.size()];
        IntStream.range(0, pays.length).parallel().forEach(i -> {
            Stand stand = stands.get(i);
            long milliPoints = judged.milliPoints()[i];
            pays[i] = curve(stand).does(stand.cost(), milliPoints, judged.verdicts()[i]);
        });
        return pays;
    }

    private static int[] rows(List<Stand> stands) {
        return stands.stream().mapToInt(Stand::row).toArray();
    }

    private static int[] pick(int[] of, int[] places) {
        return Arrays.stream(places).map(i -> of[i]).toArray();
    }

    private void drop(List<Stand> stands) {
        long[] costs = CostLever.higher(judge, stands.stream().map(stand -> CostCurve.up(worth, stand)).toList());
        PointsLever points = new PointsLever(programme, variants, pricer);
        IntStream.range(0, costs.length).parallel().forEach(i -> {
            Stand stand = stands.get(i);
            long most = points.most(stand);
            drops[stand.p()][0] = costs[i] > 0
                    ? Impossible.to(COST, BigDecimal.valueOf(costs[i]))
                    : impossible.because(COST, "double");
            drops[stand.p()][1] = most >= 0
                    ? Impossible.to(POINTS, BigDecimal.valueOf(most, 3))
                    : impossible.because(POINTS, "secure");
        });
    }
}
