package id.timbang.web.page;

import id.timbang.parameters.Parameter;
import id.timbang.parameters.Parameters;
import id.timbang.rules.RulePack;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The parameters that say how many points something is worth, and the sum of those that are given whole: while it stays, scores
 * stay comparable.
 *
 * @param whole ids of those that a rule gives as they are, not by the per cent
 */
record ScenarioWeights(Parameters parameters, Set<String> whole) {
    private static final String POINTS = "poin.";
    private static final Pattern GIVEN = Pattern.compile("beri poin sebesar parameter \"([^\"]+)\"");

    static ScenarioWeights of(RulePack pack, LocalDate day) {
        return new ScenarioWeights(pack.book().at(day), pack.listing().stream()
                .flatMap(rule -> rule.sentences().stream()).map(GIVEN::matcher).filter(Matcher::matches)
                .map(given -> given.group(1)).collect(Collectors.toUnmodifiableSet()));
    }

    /** Those that are numbers on the day, in order of id. */
    List<Parameter> all() {
        return parameters.all().stream().filter(parameter -> parameter.id().startsWith(POINTS))
                .filter(this::isNumber).toList();
    }

    private boolean isNumber(Parameter parameter) {
        var entry = parameter.values().floorEntry(parameters.date());
        return entry != null && entry.getValue().value() instanceof BigDecimal;
    }

    /** Σ without any scenario. */
    BigDecimal today() {
        return sum(parameters::number);
    }

    /** Σ with what was typed; what is no number counts as today's. */
    BigDecimal now(Map<String, String> fields) {
        return sum(id -> number(fields.getOrDefault(ScenarioFields.PARAMETER + id, ""))
                .orElse(parameters.number(id)));
    }

    private BigDecimal sum(Function<String, BigDecimal> points) {
        return all().stream().map(Parameter::id).filter(whole::contains).map(points).reduce(BigDecimal.ZERO,
                BigDecimal::add);
    }

    /** A number as people write it; nothing where it is none. */
    static Optional<BigDecimal> number(String typed) {
        String text = typed.strip().replace(',', '.').replace('\u2212', '-');
        return text.matches("-?\\d{1,9}(\\.\\d{1,9})?") ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }
}
