package id.timbang.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What the rules found (<i>hasil penilaian aturan</i>): for every row of proposals.csv its findings, and the limits of the pack.
 * Immutable; the arrays are not to be written to.
 */
public final class Assessment {
    private final List<Rule> rules;
    private final int[] start;
    private final short[] findingRule;
    private final long[] findingPoints;
    private final List<Relation> duplicates;
    private final List<Limit> limits;
    private final List<String> silent;
    private final Policy policy;

    /**
     * @param rules all rules of the pack, in their order; findings refer to them by place
     * @param start for each row of proposals.csv the place of its first finding, and one entry more
     * @param findingRule for each finding the place of its rule
     * @param findingPoints for each finding its thousandths of a point
     * @param duplicates DUPLICATE groups that rules found
     * @param limits limits that rules inserted, before the dataset's own and a scenario's
     * @param silent what stayed silent because the dataset lacks a column: {@code id: column}
     */
    public Assessment(List<Rule> rules, int[] start, short[] findingRule, long[] findingPoints,
            List<Relation> duplicates,
            List<Limit> limits, List<String> silent, Policy policy) {
        this.rules = List.copyOf(rules);
        this.start = start;
        this.findingRule = findingRule;
        this.findingPoints = findingPoints;
        this.duplicates = List.copyOf(duplicates);
        this.limits = List.copyOf(limits);
        this.silent = List.copyOf(silent);
        this.policy = policy;
    }

    /** All rules of the pack. */
    public List<Rule> rules() {
        return rules;
    }

    /** The findings of a row of proposals.csv, in the order of the rules. */
    public List<Finding> findings(int row) {
        var findings = new ArrayList<Finding>(start[row + 1] - start[row]);
        for (int f = start[row]; f < start[row + 1]; f++) {
            findings.add(new Finding(rules.get(findingRule[f]), findingPoints[f]));
        }
        return findings;
    }

    /** Takes what the rules found, without the {@link Finding} around it. */
    @FunctionalInterface
    public interface FindingSink {
        /** Takes one finding, its points in thousandths. */
        void accept(Rule rule, long milliPoints);
    }

    /** Hands over the findings of a row of proposals.csv, in the order of the rules. */
    public void forEachFinding(int row, FindingSink sink) {
        for (int f = start[row]; f < start[row + 1]; f++) {
            sink.accept(rules.get(findingRule[f]), findingPoints[f]);
        }
    }

    /** The points of a row of proposals.csv, in thousandths. */
    public long milliPoints(int row) {
        long sum = 0;
        for (int f = start[row]; f < start[row + 1]; f++) {
            sum += findingPoints[f];
        }
        return sum;
    }

    /** The verdicts of the gates of a row of proposals.csv. */
    public Set<Verdict> verdicts(int row) {
        Set<Verdict> verdicts = java.util.EnumSet.noneOf(Verdict.class);
        for (int f = start[row]; f < start[row + 1]; f++) {
            Verdict verdict = rules.get(findingRule[f]).verdict();
            if (verdict != null) {
                verdicts.add(verdict);
            }
        }
        return verdicts;
    }

    /** How many findings there are. */
    public int findingCount() {
        return findingRule.length;
    }

    /** DUPLICATE groups that rules found. */
    public List<Relation> duplicates() {
        return duplicates;
    }

    /** Limits that rules inserted. */
    public List<Limit> limits() {
        return limits;
    }

    /** Rules and limits that stayed silent because the dataset lacks a column. */
    public List<String> silent() {
        return silent;
    }

    /** The policy parameters in force. */
    public Policy policy() {
        return policy;
    }
}
