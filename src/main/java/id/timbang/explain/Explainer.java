package id.timbang.explain;

import id.timbang.domain.Assessment;
import id.timbang.domain.Certificate;
import id.timbang.domain.Choice;
import id.timbang.domain.Dataset;
import id.timbang.domain.Decision;
import id.timbang.domain.Finding;
import id.timbang.domain.Limit;
import id.timbang.domain.LimitRow;
import id.timbang.domain.Outcome;
import id.timbang.domain.PortfolioRow;
import id.timbang.domain.Reason;
import id.timbang.domain.Rule;
import id.timbang.domain.Table;
import id.timbang.model.ModelLimit;
import id.timbang.model.Programme;
import id.timbang.model.Selection;
import id.timbang.model.Selections;
import id.timbang.model.Start;
import id.timbang.model.Tally;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Explains one result: for every proposal its reason and its row, for every limit its row. */
public final class Explainer {
    private final Dataset dataset;
    private final Assessment assessment;
    private final Programme programme;
    private final Selection selection;
    private final Certificate certificate;
    private final LimitPrices prices;
    private final Nets nets;
    private final Rivals rivals;
    private final Mergers mergers;
    private final UsageList usages;
    private final Map<String, Decision> decisionOf = new HashMap<>();
    private final Sentences sentences;
    private final Way[] best;
    private final PeerTable peers;
    private final Levers levers;

    /** Prepares the explanations of a result. */
    public Explainer(Result result) {
        this.dataset = result.dataset();
        this.assessment = result.assessment();
        this.programme = result.programme();
        this.selection = result.selection();
        this.certificate = result.certificate();
        this.prices = new LimitPrices(programme, certificate.valuePrices());
        Pricer pricer = new Pricer(programme, prices);
        OptionCosts costs = new OptionCosts(programme, pricer);
        this.nets = new Nets(programme, prices, costs);
        this.rivals = new Rivals(programme, selection);
        this.mergers = new Mergers(programme, List.of(dataset.relations(), assessment.duplicates()));
        this.usages = new UsageList(programme, prices);
        dataset.decisions().forEach(decision -> decisionOf.put(decision.proposal(), decision));
        this.sentences = new Sentences(dataset, programme);
        this.best = new Way[programme.proposals()];
        IntStream.range(0, best.length).parallel().forEach(p -> best[p] = nets.best(p, selection));
        this.peers = new PeerTable(dataset.proposals(), assessment);
        this.levers = new Levers(result, pricer, costs, nets, rivals, best, certificate.contestedMargin());
    }

    /** A proposal's row of portfolio.csv and its reason. */
    public record Explained(PortfolioRow row, Reason reason) {
    }

    /** Explains a proposal by its place in the programme. */
    public Explained explain(int p) {
        int row = programme.datasetRow(p);
        int taken = selection.option()[p];
        Choice choice = programme.choice(taken);
        Outcome outcome = Selections.outcome(programme, selection, p);
        long milliPoints = assessment.milliPoints(row);
        Way way = best[p];
        Long net = way == null ? null : (Long) way.net();
        List<Reason.Usage> usage = way == null ? List.of() : usages.of(way);
        Reason reason = new Reason(programme.id(p), outcome, milliPoints, choice,
                way == null ? null : programme.choice(way.option()), programme.value(taken),
                way == null ? 0 : programme.value(way.option()), net, rivals.beating(p), mergers.into(programme.id(p)),
                notes(p, row), usage,
                levers.takes(p), levers.drops(p), peers.of(row));
        return new Explained(portfolioRow(p, row, reason), reason);
    }

    private List<Reason.Note> notes(int p, int row) {
        String setAside = setAside(p, row);
        List<Reason.Note> notes = new ArrayList<>();
        for (Finding finding : assessment.findings(row)) {
            boolean closing = finding.rule().kind() == Rule.Kind.GATE && finding.rule().verdict().closes();
            notes.add(new Reason.Note(finding, closing ? setAside : null));
        }
        return notes;
    }

    /** Why gates do not count for a proposal; {@code null} where they do. */
    private String setAside(int p, int row) {
        Decision decision = decisionOf.get(programme.id(p));
        if (decision != null && decision.kind() != Decision.Kind.FORCE_OUT && decision.choice() != Choice.DEFER) {
            return sentences.decided(decision);
        }
        Table table = dataset.proposals();
        if (table.fact("binding", row).isTrue()) {
            return sentences.text("aside.binding");
        }
        return table.number("contracted", row, 0) > 0 ? sentences.text("aside.contracted") : null;
    }

    private PortfolioRow portfolioRow(int p, int row, Reason reason) {
        Table table = dataset.proposals();
        int fund = selection.fund()[p];
        Start start = selection.startOf(programme, p);
        boolean contested = nets.contested(p, certificate.contestedMargin());
        return new PortfolioRow(reason.id(), table.text("title", row), table.text("channel", row),
                table.text("office", row), table.text("district", row), table.text("village", row), reason.decision(),
                reason.taken(), fund < 0 ? "" : programme.funds().get(fund).code(), start == null ? 0 : start.quarter(),
                programme.cost(selection.option()[p]), reason.valueTaken(), reason.milliPoints(), reason.netValue(),
                contested, sentences.of(reason, decisionOf.get(reason.id()), row, fund, start,
                        programme.cost(selection.option()[p])));
    }

    /** The rows of limits.csv in order of id: stated limits, silent ones among them. */
    public List<LimitRow> limits() {
        Tally tally = new Tally(programme, selection);
        List<LimitRow> rows = new ArrayList<>();
        for (int l = 0; l < programme.limits().size(); l++) {
            ModelLimit limit = programme.limits().get(l);
            if (!limit.isRelation()) {
                rows.add(new LimitRow(limit.id(), limit.label(), limit.level(), limit.rank(), limit.sense(),
                        tally.amount(limit), tally.used(limit), tally.slack(limit), tally.shortfall(limit),
                        prices.of(l), limit.reference(), false, limit.money()));
            }
        }
        for (Limit limit : programme.silent()) {
            rows.add(new LimitRow(limit.id(), limit.label(), limit.level(), limit.rank(), limit.sense(), 0, 0, 0, 0,
                    BigDecimal.ZERO, limit.reference(), true, limit.isMoney()));
        }
        rows.sort(Comparator.comparing(LimitRow::id, id.timbang.domain.Ids.ORDER));
        return rows;
    }
}
