package id.timbang.model;

import id.timbang.domain.Choice;
import id.timbang.domain.Policy;
import id.timbang.domain.Problem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Policy parameters outside the range in which they mean something; a scenario may have put them there. */
final class PolicyCheck {
    private static final int DIGITS = 12;

    private final List<Problem> problems = new ArrayList<>();

    private PolicyCheck() {
    }

    static List<Problem> problems(Policy policy) {
        var check = new PolicyCheck();
        check.notNegative("elasticity", policy.elasticity());
        check.notNegative("designShare", policy.designShare());
        check.notNegative("officePenalty", policy.officePenalty());
        check.parts("fractions", policy.fractions());
        check.parts("effects", policy.effects());
        return check.problems;
    }

    private void parts(String name, Map<Choice, BigDecimal> parts) {
        new TreeMap<>(parts).forEach((choice, part) -> {
            if (part.signum() < 0 || part.compareTo(BigDecimal.ONE) > 0 || part.stripTrailingZeros().scale() > DIGITS) {
                problem(name + "." + choice, part, "a part from 0 to 1 with at most 12 decimals");
            }
        });
    }

    private void notNegative(String name, BigDecimal value) {
        if (value != null && value.signum() < 0) {
            problem(name, value, "0 or more");
        }
    }

    private void problem(String name, BigDecimal value, String advice) {
        problems.add(new Problem("policy", 0, name, value.toPlainString() + " is out of range", advice));
    }
}
