package id.timbang.verify;

import id.timbang.domain.Choice;
import id.timbang.domain.Finding;
import id.timbang.domain.Reason;
import id.timbang.model.Programme;
import java.math.BigDecimal;
import java.util.List;

/** Checks reasons.jsonl line by line. */
final class ReasonsCheck {
    private final Rebuilt rebuilt;
    private final Programme programme;
    private final Taken taken;
    private final PricedUsage usage;
    private final Rivals rivals;
    private final Carriers carriers;
    private final Report report;

    ReasonsCheck(Rebuilt rebuilt, Taken taken, PriceSet prices, Report report) {
        this.rebuilt = rebuilt;
        this.programme = rebuilt.programme();
        this.taken = taken;
        this.usage = new PricedUsage(programme, prices);
        this.rivals = new Rivals(programme, taken);
        this.carriers = new Carriers(rebuilt);
        this.report = report;
    }

    /** Checks the reason of a proposal. */
    void check(int proposal, Reason reason, ProposalNets.Nets nets) {
        checkFindings(reason, programme.datasetRow(proposal));
        int option = taken.option(proposal);
        if (option >= 0) {
            report.same(reason.id(), "decision", reason.decision(),
                    PortfolioCheck.decision(programme, proposal, option));
            report.same(reason.id(), "taken", reason.taken(), programme.choice(option));
            report.same(reason.id(), "value_taken", reason.valueTaken(), programme.value(option));
        }
        List<String> beating = rivals.taken(proposal);
        boolean named = beating.isEmpty() ? reason.beatenBy() == null : beating.contains(reason.beatenBy());
        if (!named) {
            report.differs(reason.id(), "beaten_by", reason.beatenBy(), String.join(" or ", beating));
        }
        String carrier = reason.mergedInto();
        if (carrier != null && !carriers.of(reason.id()).contains(carrier)) {
            report.differs(reason.id(), "merged_into", carrier, String.join(" or ", carriers.of(reason.id())));
        }
        checkBest(reason, nets);
    }

    private void checkFindings(Reason reason, int row) {
        List<Finding> findings = rebuilt.assessment().findings(row);
        report.same(reason.id(), "points", reason.milliPoints(), rebuilt.assessment().milliPoints(row));
        report.same(reason.id(), "findings", reason.findings().stream().map(note -> text(note.finding())).toList(),
                findings.stream().map(ReasonsCheck::text).toList());
    }

    private static String text(Finding finding) {
        return String.join(" ", finding.rule().id(), String.valueOf(finding.rule().kind()),
                String.valueOf(finding.rule().verdict()), BigDecimal.valueOf(finding.milliPoints(), 3).toPlainString(),
                finding.rule().reference(), finding.rule().status());
    }

    private void checkBest(Reason reason, ProposalNets.Nets nets) {
        List<ProposalNets.Way> best = nets.best();
        List<Choice> choices = best.stream().map(way -> programme.choice(way.option())).distinct().toList();
        if (best.isEmpty() ? reason.best() != null : !choices.contains(reason.best())) {
            report.differs(reason.id(), "best", reason.best(), best.isEmpty() ? "none" : choices);
            return;
        }
        report.same(reason.id(), "net_value", reason.netValue(), nets.netValue());
        List<ProposalNets.Way> ways = best.stream().filter(way -> programme.choice(way.option()) == reason.best())
                .toList();
        report.same(reason.id(), "value", reason.value(), ways.isEmpty() ? 0 : programme.value(ways.get(0).option()));
        checkUsage(reason, ways);
    }

    private void checkUsage(Reason reason, List<ProposalNets.Way> ways) {
        if (ways.isEmpty()) {
            report.same(reason.id(), "usage", reason.usage(), List.of());
        } else if (ways.stream().noneMatch(way -> usage.contradictions(way, reason).isEmpty())) {
            for (PricedUsage.Difference difference : usage.contradictions(ways.get(0), reason)) {
                report.differs(reason.id(), "usage " + difference.limit() + " " + difference.field(),
                        difference.stated(), difference.recomputed());
            }
        }
    }
}
