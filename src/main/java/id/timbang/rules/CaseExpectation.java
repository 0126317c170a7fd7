package id.timbang.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import id.timbang.domain.Assessment;
import id.timbang.domain.Dataset;
import id.timbang.domain.Finding;
import id.timbang.domain.Limit;
import id.timbang.domain.Rule;
import id.timbang.parameters.Parameters;
import id.timbang.yaml.YamlNode;

/** Compares what a case expects with what came out. */
final class CaseExpectation {
    /** Stands for the sum of all rules. */
    static final String SUM = "poin";

    private final Parameters parameters;
    private final Dataset dataset;
    private final Assessment assessment;
    private final Set<String> rules = new HashSet<>();
    private final List<String> differences = new ArrayList<>();

    CaseExpectation(Parameters parameters, Dataset dataset, Assessment assessment) {
        this.parameters = parameters;
        this.dataset = dataset;
        this.assessment = assessment;
        assessment.rules().forEach(rule -> rules.add(rule.id()));
    }

    List<String> differences(YamlNode node) {
        node.find("harap")
                .ifPresent(map -> map.map().forEach((id, expected) -> proposal(id, row(id, expected), expected)));
        node.find("batas").ifPresent(map -> map.map().forEach(this::limit));
        return differences;
    }

    private int row(String id, YamlNode node) {
        for (int row = 0; row < dataset.proposals().rows(); row++) {
            if (dataset.proposals().text("id", row).equals(id)) {
                return row;
            }
        }
        throw node.wrong("the case has no proposal (" + id + ")", "it is misspelt");
    }

    private void proposal(String id, int row, YamlNode expected) {
        expected.map().forEach((rule, value) -> {
            if (rule.equals(SUM)) {
                compare(id + ": poin", value, points(assessment.milliPoints(row)));
            } else {
                finding(id, rule, row, value);
            }
        });
    }

    private void finding(String id, String rule, int row, YamlNode value) {
        if (!rules.contains(rule)) {
            throw value.wrong("the pack has no rule (" + rule + ")", "it is misspelt");
        }
        Optional<Finding> found = assessment.findings(row).stream().filter(one -> one.rule().id().equals(rule))
                .findFirst();
        compare(id + ": " + rule, value, found.map(CaseExpectation::shown).orElse("tidak"));
    }

    private static String shown(Finding finding) {
        return finding.rule().kind() == Rule.Kind.GATE
                ? finding.rule().verdict().name()
                : points(finding.milliPoints());
    }

    private static String points(long milliPoints) {
        return BigDecimal.valueOf(milliPoints, 3).stripTrailingZeros().toPlainString();
    }

    private void limit(String id, YamlNode value) {
        Optional<Limit> limit = assessment.limits().stream().filter(one -> one.id().equals(id)).findFirst();
        compare("batas " + id, value, limit.map(CaseExpectation::shown).orElse("tidak"));
    }

    private static String shown(Limit limit) {
        return limit.isShare() ? limit.share().stripTrailingZeros().toPlainString() + "%" : limit.amount().toString();
    }

    private void compare(String what, YamlNode expected, String came) {
        String wanted = expected.value() instanceof Boolean flag ? flag ? "ya" : "tidak" : wanted(expected);
        boolean any = (wanted.equals("ya") || wanted.equals("ada")) && !came.equals("tidak");
        if (!any && !wanted.equals(came)) {
            differences.add(what + ": diharapkan " + wanted + ", hasilnya " + came);
        }
    }

    private String wanted(YamlNode expected) {
        return expected.value() instanceof BigDecimal || CaseNumber.isFormula(expected)
                ? new CaseNumber(parameters).read(expected).stripTrailingZeros().toPlainString()
                : expected.text();
    }
}
