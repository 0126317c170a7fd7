package id.timbang.verify;

import id.timbang.domain.PortfolioRow;
import id.timbang.domain.Reason;
import id.timbang.model.Programme;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Recomputes everything that a result states, in exact arithmetic, and names each field that differs. */
public final class Verifier {
    private static final int PART = 8192;

    private final Rebuilt rebuilt;
    private final Programme programme;
    private final Stated stated;
    private final Rows rows;
    private final Report portfolio = new Report("portfolio.csv");
    private final Report reasons = new Report("reasons.jsonl");
    private final Report limits = new Report("limits.csv");
    private final Report certificate = new Report("certificate.json");
    private final Report summary = new Report("summary.json");

    private Verifier(Rebuilt rebuilt, Stated stated) {
        this.rebuilt = rebuilt;
        this.programme = rebuilt.programme();
        this.stated = stated;
        this.rows = new Rows(programme);
    }

    /** All fields of a result that recomputation contradicts, file by file in the order of the files; empty when none. */
    public static List<Contradiction> verify(Rebuilt rebuilt, Stated stated) {
        return new Verifier(rebuilt, stated).verify();
    }

    private List<Contradiction> verify() {
        List<PortfolioRow> rowOf = rows.byProposal(stated.portfolio(), portfolio);
        var taken = new Taken(programme, rowOf);
        var sums = new Sums(programme, taken);
        var proof = new CertificateCheck(rebuilt, rows, sums, stated.certificate(), certificate);
        List<ProposalNets.Nets> nets = nets(taken, new RowPrices(programme, proof.valuePrices()), proof.margin());
        checkPortfolio(rowOf, new PortfolioCheck(rebuilt, taken, portfolio), nets);
        checkReasons(new ReasonsCheck(rebuilt, taken, proof.valuePrices(), reasons), nets);
        var limitsCheck = new LimitsCheck(programme, taken, sums, proof.valuePrices(), limits);
        limitsCheck.checkKept();
        limitsCheck.checkRows(stated.limits());
        proof.check();
        new SummaryCheck(rebuilt, taken, summary).check(stated.summary());
        return Stream.of(portfolio, reasons, limits, certificate, summary)
                .flatMap(report -> report.contradictions().stream()).toList();
    }

    /** What prices say of each proposal; every proposal by itself, so that it does not matter who looks at it. */
    private List<ProposalNets.Nets> nets(Taken taken, RowPrices prices, long margin) {
        return IntStream.range(0, (programme.proposals() + PART - 1) / PART).parallel().boxed().flatMap(part -> {
            var nets = new ProposalNets(programme, prices, taken, margin);
            return IntStream.range(part * PART, Math.min(programme.proposals(), (part + 1) * PART))
                    .mapToObj(nets::of);
        }).toList();
    }

    private void checkPortfolio(List<PortfolioRow> rowOf, PortfolioCheck check, List<ProposalNets.Nets> nets) {
        for (PortfolioRow row : stated.portfolio()) {
            int proposal = rows.find(row.id());
            if (proposal >= 0 && rowOf.get(proposal) == row) {
                check.check(proposal, row);
                check.checkNets(row, nets.get(proposal));
            }
        }
    }

    private void checkReasons(ReasonsCheck check, List<ProposalNets.Nets> nets) {
        var order = rows.new Order(reasons);
        for (Reason reason : stated.reasons()) {
            int proposal = order.next(reason.id());
            if (proposal >= 0) {
                check.check(proposal, reason, nets.get(proposal));
            }
        }
        order.end();
    }
}
