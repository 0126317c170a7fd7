package id.timbang.web.page;

import id.timbang.parameters.Ladder;
import id.timbang.parameters.Parameter;
import id.timbang.parameters.Parameters;
import id.timbang.rules.RulePack;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The parameters that say how many points something is worth, and the sum of the criteria that they make: while it stays, scores
 * stay comparable. A ladder stands for its highest value.
 *
 * @param worth what each gives on the day, by id; without those that are no numbers
 * @param criteria those that this pack knows all parameters of
 * @param all those that are numbers on the day, and the ladders of criteria, in order of id
 */
record ScenarioWeights(Parameters parameters, Map<String, BigDecimal> worth, List<Criterion> criteria,
        List<Parameter> all) {

    private static final String POINTS = "poin.";
    private static final String PER_CENT = "_per_persen";

    static ScenarioWeights of(RulePack pack, LocalDate day) {
        Parameters parameters = pack.book().at(day);
        var worth = new LinkedHashMap<String, BigDecimal>();
        for (Parameter parameter : parameters.all()) {
            var dated = parameter.values().floorEntry(day);
            Object value = dated == null ? null : dated.getValue().value();
            if (value instanceof Ladder ladder) {
                worth.put(parameter.id(), ladder.top());
            } else if (value instanceof BigDecimal number) {
                worth.put(parameter.id(), number);
            }
        }
        List<Criterion> criteria = Arrays.stream(Criterion.values())
                .filter(one -> worth.keySet().containsAll(one.counted())).toList();
        return new ScenarioWeights(parameters, worth, criteria, all(parameters, worth, criteria));
    }

    private static List<Parameter> all(Parameters parameters, Map<String, BigDecimal> worth,
            List<Criterion> criteria) {
        List<String> ladders = criteria.stream().flatMap(one -> one.all().stream()).toList();
        return parameters.all().stream()
                .filter(one -> one.id().startsWith(POINTS) || ladders.contains(one.id()))
                .filter(one -> worth.containsKey(one.id())).toList();
    }

    /** What a parameter gives without any scenario. */
    BigDecimal of(String id) {
        return worth.getOrDefault(id, BigDecimal.ZERO);
    }

    /** What a criterion is worth without any scenario. */
    BigDecimal today(Criterion criterion) {
        return sum(criterion, this::of);
    }

    /** What it is worth with what was typed; what is no number counts as today's. */
    BigDecimal now(Criterion criterion, Map<String, String> fields) {
        return sum(criterion, id -> number(fields.getOrDefault(ScenarioFields.PARAMETER + id, ""))
                .orElseGet(() -> of(id)));
    }

    /** Σ of the criteria without any scenario. */
    BigDecimal today() {
        return criteria().stream().map(this::today).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Σ with what was typed. */
    BigDecimal now(Map<String, String> fields) {
        return criteria().stream().map(one -> now(one, fields)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal sum(Criterion criterion, Function<String, BigDecimal> points) {
        return criterion.counted().stream().map(id -> highest(id, points.apply(id)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What a parameter gives at most where it has that value: what counts by per cent, for the whole. */
    static BigDecimal highest(String id, BigDecimal value) {
        return value.movePointRight(id.endsWith(PER_CENT) ? 2 : 0);
    }

    /** A number as people write it; nothing where it is none. */
    static Optional<BigDecimal> number(String typed) {
        String text = typed.strip().replace(',', '.').replace('\u2212', '-');
        return text.matches("-?\\d{1,9}(\\.\\d{1,9})?") ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }
}
