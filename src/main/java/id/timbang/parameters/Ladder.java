package id.timbang.parameters;

import java.math.BigDecimal;
import java.util.List;

/** A scale with steps (<i>tangga</i>): from each threshold on, until the next, one value. */
public record Ladder(List<Step> steps) {

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
}
