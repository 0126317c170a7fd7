package id.timbang.parameters;

import id.timbang.domain.BadInputException;
import id.timbang.domain.Choice;
import id.timbang.domain.Limit;
import id.timbang.domain.Policy;
import id.timbang.domain.Policy.Valuation;
import id.timbang.domain.Problem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** Reads the policy from parameters, and refuses values outside the range in which they mean something: all at once. */
final class PolicyReader {
    private static final Set<Choice> WITH_FRACTION = Set.of(Choice.VOLUME_75, Choice.VOLUME_50, Choice.VOLUME_25,
            Choice.PHASED, Choice.DESIGN_ONLY);
    private static final int DECIMALS = 12;
    /** At ten a work of Rp1 trillion is worth 10⁴⁰ times one of Rp100 million: nobody can mean more. */
    private static final long MOST_ELASTICITY = 10;
    private static final long MOST_PERCENT = 100;

    private final Parameters parameters;
    private final List<Problem> problems = new ArrayList<>();

    PolicyReader(Parameters parameters) {
        this.parameters = parameters;
    }

    Policy read(Valuation valuation, Set<Choice> choices, boolean allStarts) {
        Map<Choice, BigDecimal> fractions = new EnumMap<>(Choice.class);
        Map<Choice, BigDecimal> effects = new EnumMap<>(Choice.class);
        for (Choice choice : Choice.values()) {
            boolean whole = choice == Choice.DEFER || choice == Choice.FULL;
            fractions.put(choice, WITH_FRACTION.contains(choice) ? part("fraction." + choice) : whole(choice));
            effects.put(choice, whole ? whole(choice) : part("effect." + choice));
        }
        BigDecimal elasticity = within("elasticity", parameters::number, MOST_ELASTICITY);
        long minimum = tried(0L, () -> parameters.rupiah(PolicyParameters.PHASED_MINIMUM));
        BigDecimal design = within("design_share", parameters::percent, MOST_PERCENT);
        BigDecimal penalty = within("office_penalty", parameters::number, Limit.LARGEST_PENALTY);
        if (!problems.isEmpty()) {
            throw new BadInputException(problems);
        }
        return new Policy(valuation, choices, allStarts, elasticity, fractions, effects, minimum, design, penalty);
    }

    private static BigDecimal whole(Choice choice) {
        return choice == Choice.FULL ? BigDecimal.ONE : BigDecimal.ZERO;
    }

    private BigDecimal part(String name) {
        String id = PolicyParameters.PREFIX + name;
        return tried(BigDecimal.ZERO, () -> {
            BigDecimal part = parameters.number(id);
            if (part.signum() < 0 || part.compareTo(BigDecimal.ONE) > 0) {
                throw parameters.problem(id, "(" + part.toPlainString() + ") is not between 0 and 1",
                        "write .75 for 75 %");
            }
            if (part.stripTrailingZeros().scale() > DECIMALS) {
                throw parameters.problem(id, "(" + part.toPlainString() + ") has more than 12 decimals", "round it");
            }
            return part;
        });
    }

    /** Reads the number of an id. */
    private interface Getter {
        BigDecimal get(String id);
    }

    private BigDecimal within(String name, Getter getter, long most) {
        String id = PolicyParameters.PREFIX + name;
        return tried(BigDecimal.ZERO, () -> {
            BigDecimal value = getter.get(id);
            if (value.signum() < 0) {
                throw parameters.problem(id, "(" + value.toPlainString() + ") is less than 0", "the sign is a slip");
            }
            if (value.compareTo(BigDecimal.valueOf(most)) > 0) {
                throw parameters.problem(id, "(" + value.toPlainString() + ") is over " + most, "the unit is a slip");
            }
            return value;
        });
    }

    private <T> T tried(T otherwise, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (BadInputException bad) {
            problems.addAll(bad.problems());
            return otherwise;
        }
    }
}
