package id.timbang.oracle;

import id.timbang.domain.Certificate;
import id.timbang.domain.Certificate.RankProof;
import id.timbang.domain.Progress;
import id.timbang.model.Programme;
import id.timbang.optimise.NoPortfolioException;
import id.timbang.optimise.Optimiser;
import id.timbang.optimise.Settings;
import id.timbang.optimise.Solution;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Holds one result of the optimiser against the oracle and writes down whatever is wrong with it. */
final class Comparison {
    private static final List<String> KINDS = List.of("obligation", "fund", "preference", "relation");
    private final String name;
    private final Oracle oracle;
    private final Programme programme;
    private final List<String> complaints = new ArrayList<>();
    private final SortedMap<Integer, Long> held = new TreeMap<>();
    private boolean hard;
    private long milliseconds;

    Comparison(String name, Oracle oracle, Programme programme) {
        this.name = name;
        this.oracle = oracle;
        this.programme = programme;
    }

    /** Everything that is wrong; empty when nothing is. */
    List<String> complaints() {
        return complaints;
    }

    /** Whether an obligation, a fund, a preference and a relation bind and the linear gap exceeds 1 %. */
    boolean hard() {
        return hard;
    }

    /** What the optimiser took. */
    long milliseconds() {
        return milliseconds;
    }

    Comparison run() {
        try {
            compare(solve());
        } catch (NoPortfolioException none) {
            check(oracle.feasible().infeasible(), "there is a portfolio, but " + none.getMessage());
        }
        return this;
    }

    private Solution solve() {
        long start = System.nanoTime();
        try {
            return Optimiser.optimise(programme, Settings.DEFAULT, Progress.NONE);
        } finally {
            milliseconds = (System.nanoTime() - start) / 1_000_000;
        }
    }

    private void compare(Solution solution) {
        Certificate certificate = solution.certificate();
        Judgement judgement = oracle.judge(Bridge.of(programme).ways(oracle, solution.selection()));
        check(judgement.broken().isEmpty(), "breaks " + judgement.broken());
        check(certificate.ranks().stream().map(RankProof::rank).toList().equals(List.copyOf(oracle.ranks())),
                "states the ranks " + certificate.ranks());
        certificate.ranks().forEach(rank -> compare(rank, judgement.rank(rank.rank())));
        compare(certificate, judgement.achieved());
    }

    private void compare(RankProof rank, long judged) {
        long least = -oracle.shortfall(rank.rank(), held).best();
        held.put(rank.rank(), rank.achieved());
        String text = "rank " + rank.rank() + ": short by " + rank.achieved() + ", bound " + rank.bound() + ", least "
                + least + ": ";
        check(rank.amounts() == oracle.amounts(rank.rank()), text + "amounts " + rank.amounts());
        check(judged == rank.achieved(), text + "in truth " + judged);
        check(rank.achieved() <= least + rank.amounts() / 1000, text + "too far");
        check(rank.bound() <= least, text + "the bound is no bound");
    }

    private void compare(Certificate certificate, long judged) {
        CpSat.Answer best = oracle.value(held);
        long achieved = certificate.achieved();
        String text = "value " + achieved + ", bound " + certificate.bound() + ", best " + best.best() + ": ";
        check(best.proven(), text + "not proven");
        check(judged == achieved, text + "in truth " + judged);
        check(achieved <= best.best(), text + "better than the best");
        check(1000 * (best.best() - achieved) <= 5 * Math.abs(best.best()), text + "too far");
        check(certificate.bound() >= best.best(), text + "the bound is no bound");
        Relaxation relaxation = oracle.relaxation(held);
        hard = relaxation.optimum() - best.best() > Math.abs(best.best()) / 100.0
                && relaxation.priced().containsAll(KINDS);
    }

    private void check(boolean right, String complaint) {
        if (!right) {
            complaints.add(name + ": " + complaint);
        }
    }
}
