package id.timbang.study;

import java.math.BigDecimal;
import java.util.List;

/**
 * How money falls on districts, and what more evenness costs. Never between offices: the law knows none there.
 *
 * @param per whose heads are counted
 * @param districts as the best list has them, the worst-off first
 * @param gini 0 where every head gets as much, towards 1 where one district gets all; four decimals
 * @param levels from no floor upwards
 */
public record Fairness(Per per, List<District> districts, BigDecimal gini, List<Level> levels) {
    public Fairness {
        districts = List.copyOf(districts);
        levels = List.copyOf(levels);
    }

    /** Whose heads are counted. */
    public enum Per {
        /** All who live there. */
        HEAD,
        /** The poor. */
        POOR
    }

    /**
     * One district.
     *
     * @param spent rupiah of funded proposals
     * @param perHead rupiah per inhabitant, rounded down; 0 where the population is unknown
     * @param perPoor rupiah per poor inhabitant, rounded down; 0 where their number is unknown
     */
    public record District(String code, String name, long population, long poor, long spent, long funded, long perHead,
            long perPoor) {
    }

    /**
     * What a floor costs.
     *
     * @param percent of the average per head that every district gets at least, as far as its proposals go
     * @param picture of the best list under that floor
     * @param givenUp milli-points less than without a floor
     * @param missing rupiah by which districts still fall short of the floor
     * @param least rupiah per head of the worst-off district
     */
    public record Level(int percent, Picture picture, long givenUp, long missing, long least, BigDecimal gini) {
    }
}
