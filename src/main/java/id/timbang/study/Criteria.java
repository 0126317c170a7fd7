package id.timbang.study;

import id.timbang.domain.Assessment;
import id.timbang.domain.Finding;
import id.timbang.domain.Ids;
import id.timbang.domain.Rule;
import id.timbang.model.Programme;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The points of all proposals by criterion, so that criteria can weigh otherwise. Rules S06, S06b and S06c are one criterion. */
final class Criteria {
    /** A weight of one. */
    static final int ONE = 1_000_000;
    private static final Pattern CRITERION = Pattern.compile("([A-Za-z]+[0-9]+).*");

    private final List<String> names;
    private final int[] start;
    private final byte[] criterion;
    private final long[] points;
    /** Σ points of each criterion. */
    private final BigInteger[] sums;
    private final long low;
    private final long high;

    Criteria(Assessment assessment, Programme programme) {
        var places = new TreeMap<String, Integer>(Ids.ORDER);
        assessment.rules().stream().filter(rule -> rule.kind() == Rule.Kind.POINTS)
                .forEach(rule -> places.put(name(rule), 0));
        this.names = List.copyOf(places.keySet());
        names.forEach(name -> places.put(name, names.indexOf(name)));
        this.start = new int[programme.proposals() + 1];
        this.criterion = new byte[assessment.findingCount()];
        this.points = new long[criterion.length];
        long least = Long.MIN_VALUE;
        long most = Long.MAX_VALUE;
        int at = 0;
        for (int p = 0; p < programme.proposals(); p++) {
            int row = programme.datasetRow(p);
            for (Finding finding : assessment.findings(row)) {
                if (finding.rule().kind() == Rule.Kind.POINTS) {
                    criterion[at] = places.get(name(finding.rule())).byteValue();
                    points[at++] = finding.milliPoints();
                } else if (finding.rule().kind() == Rule.Kind.CAP) {
                    // What was capped shows where the cap is.
                    least = finding.milliPoints() > 0 ? assessment.milliPoints(row) : least;
                    most = finding.milliPoints() < 0 ? assessment.milliPoints(row) : most;
                }
            }
            start[p + 1] = at;
        }
        this.sums = new BigInteger[names.size()];
        Arrays.fill(sums, BigInteger.ZERO);
        for (int f = 0; f < at; f++) {
            sums[criterion[f]] = sums[criterion[f]].add(BigInteger.valueOf(points[f]));
        }
        this.low = least;
        this.high = most;
    }

    private static String name(Rule rule) {
        Matcher matcher = CRITERION.matcher(rule.id());
        return matcher.matches() ? matcher.group(1) : rule.id();
    }

    /** The names of the criteria, in order. */
    List<String> names() {
        return names;
    }

    /** Weights in millionths, changed by one factor so that all points together stay what they are. */
    int[] balanced(int[] weights) {
        BigInteger plain = BigInteger.ZERO;
        BigInteger weighed = BigInteger.ZERO;
        for (int c = 0; c < weights.length; c++) {
            plain = plain.add(sums[c]);
            weighed = weighed.add(sums[c].multiply(BigInteger.valueOf(weights[c])));
        }
        if (plain.signum() <= 0 || weighed.signum() <= 0) {
            return weights;
        }
        int[] balanced = new int[weights.length];
        for (int c = 0; c < weights.length; c++) {
            balanced[c] = BigInteger.valueOf(weights[c]).multiply(plain).multiply(BigInteger.valueOf(ONE))
                    .divide(weighed).intValueExact();
        }
        return balanced;
    }

    /** The points of every proposal under these weights, within the caps. */
    long[] points(int[] weights) {
        long[] sums = new long[start.length - 1];
        for (int p = 0; p < sums.length; p++) {
            long sum = 0;
            for (int f = start[p]; f < start[p + 1]; f++) {
                sum += points[f] * weights[criterion[f]];
            }
            sums[p] = Math.max(low, Math.min(high, Math.floorDiv(sum + ONE / 2, ONE)));
        }
        return sums;
    }

    /** Weights by name. */
    Map<String, Integer> named(int[] weights) {
        var named = new TreeMap<String, Integer>(Ids.ORDER);
        for (int c = 0; c < weights.length; c++) {
            named.put(names.get(c), weights[c]);
        }
        return named;
    }

    /** As many equal weights as there are criteria. */
    int[] equal() {
        int[] equal = new int[names.size()];
        java.util.Arrays.fill(equal, ONE);
        return equal;
    }
}
