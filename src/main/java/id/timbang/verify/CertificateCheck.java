package id.timbang.verify;

import id.timbang.model.Programme;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Checks certificate.json: what was achieved, and that the stated prices prove the stated bounds. */
final class CertificateCheck {
    private static final String VALUE = "value";
    private static final String OBLIGATION = "obligation";
    private static final Set<String> ENDS = Set.of("gap", "steps", "optimal", "limit", "stopped");

    private final Programme programme;
    private final Sums sums;
    private final Report report;
    private final Tree certificate;
    private final PriceReader priceReader;
    private final BranchReader branchReader;
    private final SortedSet<Integer> ranks;
    private final PriceSet valuePrices;
    private final long margin;

    CertificateCheck(Rebuilt rebuilt, Rows rows, Sums sums, Object stated, Report report) {
        this.programme = rebuilt.programme();
        this.sums = sums;
        this.report = report;
        this.certificate = new Tree(stated, "", report);
        this.priceReader = new PriceReader(programme, report);
        this.branchReader = new BranchReader(rows, priceReader, report);
        this.ranks = PriceReader.ranks(programme);
        this.valuePrices = prices(VALUE, PriceReader.VALUE_STAGE, certificate.object("prices", ""), VALUE);
        this.margin = certificate.integer("contested_margin").orElse(0L);
    }

    private PriceSet prices(String id, int stage, Tree of, String field) {
        return priceReader.read(of.object(field, id).fields(), id, stage);
    }

    /** The stated prices of the value stage. */
    PriceSet valuePrices() {
        return valuePrices;
    }

    /** The stated margin of contested proposals, milli-points. */
    long margin() {
        return margin;
    }

    /** Checks everything. */
    void check() {
        List<?> stages = certificate.list("stages");
        if (stages.size() != 2) {
            report.differs("", "stages", stages.size() + " stages", "the stages obligation and value");
        }
        Tree obligation = new Tree(stages.isEmpty() ? null : stages.get(0), OBLIGATION, report);
        SortedMap<Integer, BigDecimal> kept = checkObligations(obligation);
        checkValue(new Tree(stages.size() < 2 ? null : stages.get(1), VALUE, report), kept);
        priceReader.checkComplete(certificate.object("prices", "").object(VALUE, VALUE).fields(), VALUE);
        checkRanks("prices", certificate.object("prices", "").object(OBLIGATION, OBLIGATION), true);
        checkRanks("branches", certificate.object("branches", "").object(OBLIGATION, OBLIGATION), false);
        checkEnd();
    }

    /** Something is stated for ranks that are there, and where {@code all} is asked for each of them. */
    private void checkRanks(String field, Tree stated, boolean all) {
        Set<String> known = ranks.stream().map(String::valueOf).collect(Collectors.toSet());
        stated.fields().keySet().stream().map(String::valueOf).filter(rank -> !known.contains(rank))
                .forEach(rank -> report.differs(OBLIGATION + " " + rank, field, "something", "no such rank"));
        ranks.stream().filter(rank -> all && !stated.fields().containsKey(rank.toString()))
                .forEach(rank -> report.differs(OBLIGATION + " " + rank, field, null, "the prices of the rank"));
    }

    /** Checks the obligation stage and tells the shortfall that each rank keeps. */
    private SortedMap<Integer, BigDecimal> checkObligations(Tree stage) {
        stage.same("name", OBLIGATION);
        var kept = new TreeMap<Integer, BigDecimal>();
        Progress all = new Progress(BigInteger.ZERO, BigInteger.ZERO, BigInteger.ZERO);
        List<?> stated = stage.list("ranks");
        report.same(OBLIGATION, "ranks", stated.size(), ranks.size());
        int place = 0;
        for (int rank : ranks) {
            var tree = new Tree(place < stated.size() ? stated.get(place++) : null, OBLIGATION + " " + rank, report);
            all = all.plus(checkRank(tree, rank, kept));
            kept.put(rank, new BigDecimal(sums.rankShortfall(rank)));
        }
        checkProgress(stage, all);
        return kept;
    }

    private Progress checkRank(Tree tree, int rank, SortedMap<Integer, BigDecimal> kept) {
        String id = OBLIGATION + " " + rank;
        report.same(id, "rank", tree.fields().get("rank"), rank);
        PriceSet prices = prices(id, rank, certificate.object("prices", "").object(OBLIGATION, ""), rank + "");
        List<?> branches = certificate.object("branches", "").object(OBLIGATION, "").list(rank + "");
        Optional<BigDecimal> sum = largest(id, rank, prices, branches, new StageProof(programme, false, kept));
        BigInteger bound = sum.map(value -> value.negate().setScale(0, RoundingMode.CEILING).toBigIntegerExact())
                .orElse(BigInteger.ZERO).max(BigInteger.ZERO);
        var progress = new Progress(sums.rankShortfall(rank), bound, sums.rankAmounts(rank));
        checkProgress(tree, progress);
        return progress;
    }

    private Optional<BigDecimal> largest(String id, int stage, PriceSet prices, List<?> branches, StageProof proof) {
        List<StageProof.Branch> read = branchReader.read(branches, id, stage, prices);
        List<Case> cases = read.stream().map(StageProof.Branch::only).toList();
        new Coverage(programme).findHole(cases)
                .ifPresent(
                        hole -> report.differs(id, "branches", branches.size() + " branches", "none covers: " + hole));
        return proof.largest(read);
    }

    /** Where a rank stands, in rupiah: what its portfolio falls short, the proven least, and what its gap is measured against. */
    private record Progress(BigInteger achieved, BigInteger bound, BigInteger amounts) {

        Progress plus(Progress other) {
            return new Progress(achieved.add(other.achieved), bound.add(other.bound), amounts.add(other.amounts));
        }
    }

    private static void checkProgress(Tree tree, Progress progress) {
        tree.same("achieved", progress.achieved());
        tree.same("bound", progress.bound());
        tree.same("gap_percent", gap(progress.achieved().subtract(progress.bound()), progress.amounts()));
    }

    private void checkValue(Tree stage, SortedMap<Integer, BigDecimal> kept) {
        stage.same("name", VALUE);
        List<?> branches = certificate.object("branches", "").list(VALUE);
        var proof = new StageProof(programme, true, kept);
        Optional<BigDecimal> sum = largest(VALUE, PriceReader.VALUE_STAGE, valuePrices, branches, proof);
        BigInteger achieved = sums.achieved();
        stage.same("achieved", achieved);
        if (sum.isEmpty()) {
            report.differs(VALUE, "bound", stage.fields().get("bound"), "no portfolio at all");
            return;
        }
        BigInteger bound = sum.get().setScale(0, RoundingMode.FLOOR).toBigIntegerExact();
        stage.same("bound", bound);
        stage.same("gap_percent", gap(bound.subtract(achieved), bound.abs()));
    }

    /** 100 × difference ÷ max(1, base), four decimals, rounded up. */
    private static String gap(BigInteger difference, BigInteger base) {
        return new BigDecimal(difference).movePointRight(2)
                .divide(new BigDecimal(base.max(BigInteger.ONE)), 4, RoundingMode.CEILING).toPlainString();
    }

    private void checkEnd() {
        if (margin < 0) {
            report.differs("", "contested_margin", margin, "at least 0");
        }
        certificate.integer("seed");
        Object ended = certificate.fields().get("ended");
        if (!(ended instanceof String) || !ENDS.contains(ended)) {
            report.differs("", "ended", ended, "gap, steps, optimal, limit or stopped");
        }
        Object reproducible = certificate.fields().get("reproducible");
        if (!(reproducible instanceof Boolean)) {
            report.differs("", "reproducible", reproducible, "true or false");
        }
    }
}
