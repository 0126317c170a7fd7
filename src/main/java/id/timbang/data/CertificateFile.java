package id.timbang.data;

import id.timbang.domain.Branch;
import id.timbang.domain.Certificate;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** certificate.json as a tree of maps and lists; contract.md §4. */
public final class CertificateFile {
    /** Its name in a result folder. */
    public static final String NAME = "certificate.json";

    private CertificateFile() {
    }

    /** The tree of a certificate. */
    public static Map<String, Object> tree(Certificate certificate) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("stages", List.of(obligation(certificate.ranks()), value(certificate)));
        var prices = new LinkedHashMap<String, Object>();
        prices.put("value", texts(certificate.valuePrices()));
        prices.put("obligation", byRank(certificate.rankPrices(), CertificateFile::texts));
        tree.put("prices", prices);
        if (!certificate.valueBranches().isEmpty() || !certificate.rankBranches().isEmpty()) {
            var branches = new LinkedHashMap<String, Object>();
            branches.put("value", branches(certificate.valueBranches()));
            branches.put("obligation", byRank(certificate.rankBranches(), CertificateFile::branches));
            tree.put("branches", branches);
        }
        tree.put("contested_margin", certificate.contestedMargin());
        tree.put("seed", certificate.seed());
        tree.put("ended", certificate.ended());
        tree.put("reproducible", certificate.reproducible());
        return tree;
    }

    private static <T> Map<String, Object> byRank(SortedMap<Integer, T> ranks, java.util.function.Function<T, ?> form) {
        var tree = new LinkedHashMap<String, Object>();
        ranks.forEach((rank, of) -> tree.put(rank.toString(), form.apply(of)));
        return tree;
    }

    private static Map<String, String> texts(Map<String, BigDecimal> prices) {
        var texts = new LinkedHashMap<String, String>();
        prices.forEach((id, price) -> texts.put(id, price.toPlainString()));
        return texts;
    }

    private static List<Map<String, Object>> branches(List<Branch> branches) {
        return branches.stream().map(branch -> {
            var tree = new LinkedHashMap<String, Object>();
            var fixed = new LinkedHashMap<String, String>();
            branch.allowed().forEach((id, choices) -> fixed.put(id, Branch.text(choices)));
            tree.put("fixed", fixed);
            branch.prices().ifPresent(prices -> tree.put("prices", texts(prices)));
            return (Map<String, Object>) tree;
        }).toList();
    }

    private static Map<String, Object> obligation(List<Certificate.RankProof> ranks) {
        BigInteger achieved = BigInteger.ZERO;
        BigInteger bound = BigInteger.ZERO;
        BigInteger amounts = BigInteger.ZERO;
        for (Certificate.RankProof rank : ranks) {
            achieved = achieved.add(BigInteger.valueOf(rank.achieved()));
            bound = bound.add(BigInteger.valueOf(rank.bound()));
            amounts = amounts.add(BigInteger.valueOf(rank.amounts()));
        }
        var tree = new LinkedHashMap<String, Object>();
        tree.put("name", "obligation");
        tree.put("ranks", ranks.stream().map(CertificateFile::rank).toList());
        progress(tree, achieved, bound, gap(achieved.subtract(bound), amounts));
        return tree;
    }

    private static Map<String, Object> rank(Certificate.RankProof rank) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("rank", rank.rank());
        progress(tree, BigInteger.valueOf(rank.achieved()), BigInteger.valueOf(rank.bound()),
                gap(BigInteger.valueOf(rank.achieved() - rank.bound()), BigInteger.valueOf(rank.amounts())));
        return tree;
    }

    private static Map<String, Object> value(Certificate certificate) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("name", "value");
        progress(tree, BigInteger.valueOf(certificate.achieved()), BigInteger.valueOf(certificate.bound()),
                gapPercent(certificate));
        return tree;
    }

    private static void progress(Map<String, Object> tree, BigInteger achieved, BigInteger bound, String gap) {
        tree.put("achieved", achieved.toString());
        tree.put("bound", bound.toString());
        tree.put("gap_percent", gap);
    }

    /** The gap of the value stage in per cent, four decimals, rounded up. */
    public static String gapPercent(Certificate certificate) {
        BigInteger bound = BigInteger.valueOf(certificate.bound());
        return gap(bound.subtract(BigInteger.valueOf(certificate.achieved())), bound.abs());
    }

    private static String gap(BigInteger difference, BigInteger base) {
        return new BigDecimal(difference).movePointRight(2)
                .divide(new BigDecimal(base.max(BigInteger.ONE)), 4, RoundingMode.CEILING).toPlainString();
    }
}
