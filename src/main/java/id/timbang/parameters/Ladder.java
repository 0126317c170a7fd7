package id.timbang.parameters;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;

/** A scale with steps (<i>tangga</i>): from each threshold on, until the next, one value. */
public record Ladder(List<Step> steps) {
    private static final int DECIMALS = 3;

    /** From {@code from} (inclusive) on: {@code value}. */
    public record Step(BigDecimal from, BigDecimal value) {
    }

    public Ladder {
        steps = List.copyOf(steps);
    }

    /** The value of the step that {@code x} stands on; zero below the first. */
    public BigDecimal valueAt(BigDecimal x) {
        BigDecimal value = BigDecimal.ZERO;
        for (Step step : steps) {
            if (x.compareTo(step.from()) < 0) {
                return value;
            }
            value = step.value();
        }
        return value;
    }

    /** The highest value; zero without steps. */
    public BigDecimal top() {
        return steps.stream().map(Step::value).max(Comparator.naturalOrder()).orElse(BigDecimal.ZERO);
    }

    /** The same scale with another highest value: the others keep their share of it, rounded to a thousandth. */
    public Ladder upTo(BigDecimal highest) {
        BigDecimal top = top();
        return top.signum() == 0
                ? this
                : new Ladder(steps.stream().map(step -> new Step(step.from(),
                        step.value().multiply(highest).divide(top, DECIMALS, RoundingMode.HALF_UP))).toList());
    }
}
