package id.timbang.verify;

import id.timbang.domain.Choice;
import id.timbang.domain.Outcome;
import id.timbang.domain.PortfolioRow;
import id.timbang.domain.Table;
import id.timbang.model.Programme;
import id.timbang.model.Start;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Checks the rows of portfolio.csv one by one. */
final class PortfolioCheck {
    private final Rebuilt rebuilt;
    private final Programme programme;
    private final Taken taken;
    private final Report report;

    PortfolioCheck(Rebuilt rebuilt, Taken taken, Report report) {
        this.rebuilt = rebuilt;
        this.programme = rebuilt.programme();
        this.taken = taken;
        this.report = report;
    }

    /** Checks the row of a proposal against the dataset, the rules and the programme. */
    void check(int proposal, PortfolioRow row) {
        checkDataset(proposal, row);
        int option = taken.option(proposal);
        if (option < 0) {
            report.differs(row.id(), "choice", row.choice(), "one of " + choices(proposal));
            return;
        }
        report.same(row.id(), "decision", row.decision(), decision(programme, proposal, option));
        report.same(row.id(), "cost", row.cost(), programme.cost(option));
        report.same(row.id(), "value", row.value(), programme.value(option));
        checkFund(proposal, row, option);
        checkStart(proposal, row, option);
    }

    private void checkDataset(int proposal, PortfolioRow row) {
        Table table = rebuilt.dataset().proposals();
        int place = programme.datasetRow(proposal);
        report.same(row.id(), "title", row.title(), table.text("title", place));
        report.same(row.id(), "channel", row.channel(), table.text("channel", place));
        report.same(row.id(), "office", row.office(), table.text("office", place));
        report.same(row.id(), "district", row.district(), table.text("district", place));
        report.same(row.id(), "village", row.village(), table.text("village", place));
        report.same(row.id(), "points", row.milliPoints(), rebuilt.assessment().milliPoints(place));
        if (row.reason().isBlank()) {
            report.differs(row.id(), "reason", row.reason(), "one sentence");
        }
    }

    private List<Choice> choices(int proposal) {
        return IntStream.range(programme.firstOption(proposal), programme.endOption(proposal))
                .mapToObj(programme::choice).toList();
    }

    private void checkFund(int proposal, PortfolioRow row, int option) {
        if (!programme.paid(option)) {
            report.same(row.id(), "fund", row.fund(), "");
        } else if (Arrays.stream(programme.fundsOf(option)).noneMatch(f -> f == taken.fund(proposal))) {
            report.differs(row.id(), "fund", row.fund(), "one of " + Arrays.stream(programme.fundsOf(option))
                    .mapToObj(f -> programme.funds().get(f).code()).collect(Collectors.joining(", ")));
        }
    }

    private void checkStart(int proposal, PortfolioRow row, int option) {
        if (!programme.paid(option)) {
            report.same(row.id(), "start_quarter", row.startQuarter(), 0);
        } else if (taken.start(proposal) == null) {
            report.differs(row.id(), "start_quarter", row.startQuarter(), "one of "
                    + Arrays.stream(programme.startsOf(option)).map(PortfolioCheck::quarter)
                            .collect(Collectors.joining(", ")));
        }
    }

    private static String quarter(Start start) {
        return Integer.toString(Taken.quarter(start));
    }

    /** What becomes of a proposal with that option; contract.md, "Gates, forces, relations". */
    static Outcome decision(Programme programme, int proposal, int option) {
        Choice choice = programme.choice(option);
        if (choice == Choice.DEFER) {
            return programme.whenDeferred(proposal);
        }
        return choice.referred() ? Outcome.REFERRED : Outcome.FUNDED;
    }

    /** Checks net value and contested, which depend on prices. */
    void checkNets(PortfolioRow row, ProposalNets.Nets nets) {
        report.same(row.id(), "net_value", row.netValue(), nets.netValue());
        report.same(row.id(), "contested", row.contested(), nets.contested());
    }
}
