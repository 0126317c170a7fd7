package id.timbang.data;

import id.timbang.domain.Decision;
import id.timbang.domain.Scenario;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes one scenario of several. */
final class ScenarioMerge {
    private ScenarioMerge() {
    }

    /** Later ones win: per fund, parameter, field of a limit, cell of a proposal, decision of a proposal, and what to keep. */
    static Scenario of(List<Scenario> scenarios) {
        String name = scenarios.stream().map(Scenario::name).filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" + "));
        return new Scenario(name, last(scenarios, Scenario::totalCeiling), flat(scenarios, Scenario::funds),
                flat(scenarios, Scenario::parameters), flat(scenarios, Scenario::policy),
                deep(scenarios, Scenario::limits, ScenarioMerge::giveWay),
                deep(scenarios, Scenario::proposals, (earlier, fields) -> {}), decisions(scenarios),
                last(scenarios, Scenario::keep),
                flat(scenarios, Scenario::places));
    }

    private static <T> Optional<T> last(List<Scenario> scenarios, Function<Scenario, Optional<T>> part) {
        return scenarios.stream().map(part).flatMap(Optional::stream).reduce((earlier, later) -> later);
    }

    private static <T> Map<String, T> flat(List<Scenario> scenarios, Function<Scenario, Map<String, T>> part) {
        var merged = new LinkedHashMap<String, T>();
        scenarios.forEach(scenario -> merged.putAll(part.apply(scenario)));
        return Collections.unmodifiableMap(merged);
    }

    /** @param before what earlier fields of a thing must do before later ones are put among them */
    private static Map<String, Map<String, String>> deep(List<Scenario> scenarios,
            Function<Scenario, Map<String, Map<String, String>>> part,
            BiConsumer<Map<String, String>, Map<String, String>> before) {
        var merged = new LinkedHashMap<String, Map<String, String>>();
        scenarios.forEach(scenario -> part.apply(scenario).forEach((id, fields) -> {
            Map<String, String> earlier = merged.computeIfAbsent(id, key -> new LinkedHashMap<>());
            before.accept(earlier, fields);
            earlier.putAll(fields);
        }));
        return Collections.unmodifiableMap(merged);
    }

    /** A limit has an amount or a share: a later one of either kind takes the place of both. */
    private static void giveWay(Map<String, String> earlier, Map<String, String> fields) {
        if (fields.containsKey("amount") || fields.containsKey("share")) {
            earlier.keySet().removeAll(List.of("amount", "share"));
        }
    }

    private static List<Decision> decisions(List<Scenario> scenarios) {
        return byProposal(scenarios.stream().map(Scenario::decisions).flatMap(Collection::stream).toList());
    }

    /** The last decision of each proposal, in the order in which proposals were first named. */
    static List<Decision> byProposal(List<Decision> decisions) {
        var last = new LinkedHashMap<String, Decision>();
        decisions.forEach(decision -> last.put(decision.proposal(), decision));
        return List.copyOf(last.values());
    }
}
