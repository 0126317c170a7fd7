package id.timbang.compare;

import id.timbang.domain.LimitRow;
import id.timbang.domain.Reason;
import id.timbang.domain.Rule;
import id.timbang.explain.Labels;
import id.timbang.explain.Speech;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds why a proposal flipped and says it. The causes are tried from the most direct to the least. */
final class Whys {
    private final List<Result> results;
    private final Reasons reasons;
    private final Speech speech;
    private final Map<String, String> labelOf = new HashMap<>();

    Whys(List<Result> results, Reasons reasons, String language) {
        this.results = results;
        this.reasons = reasons;
        this.speech = new Speech(Whys.class, language);
        for (Result result : results) {
            for (LimitRow limit : result.limits()) {
                labelOf.putIfAbsent(limit.id(), Labels.plain(limit.label()));
            }
        }
    }

    /** Why the result at that place differs from the baseline. */
    Flip.Why of(int result, Pair pair) {
        Flip.Way way = pair.way();
        if (!pair.complete()) {
            return why(way, Flip.Cause.ABSENT, pair.was() == null ? "absent.before" : "absent.now", Map.of());
        }
        String decided = results.get(result).decided().get(pair.id());
        if (!Objects.equals(results.get(0).decided().get(pair.id()), decided)) {
            return why(way, Flip.Cause.DECISION, decided != null ? "decision.now" : "decision.before", Map.of());
        }
        return pair.explained() ? explained(result, pair, way) : edge(pair, way);
    }

    private Flip.Why explained(int result, Pair pair, Flip.Way way) {
        Reason was = pair.wasReason();
        Reason is = pair.isReason();
        Set<String> before = gates(was);
        Set<String> now = gates(is);
        if (!before.equals(now)) {
            boolean closed = !before.containsAll(now);
            String gate = (closed ? now : before).stream().filter(id -> !(closed ? before : now).contains(id)).sorted()
                    .findFirst().orElseThrow();
            return why(way, Flip.Cause.GATE, closed ? "gate.closed" : "gate.open", Map.of("gate",
                    reasons.title(closed ? result : 0, gate)));
        }
        if (was.milliPoints() != is.milliPoints()) {
            return why(way, Flip.Cause.POINTS, "points", Map.of("was", speech.points(was.milliPoints()), "is",
                    speech.points(is.milliPoints())));
        }
        String rival = is.beatenBy() != null ? is.beatenBy() : was.beatenBy();
        if (rival != null) {
            return why(way, Flip.Cause.RIVAL, is.beatenBy() != null ? "rival.now" : "rival.before",
                    Map.of("rival", rival));
        }
        if (was.best() == is.best() && was.best() != null && was.value() != is.value()) {
            return why(way, Flip.Cause.VALUE, "value", Map.of("was", speech.points(was.value()), "is",
                    speech.points(is.value())));
        }
        return price(pair, way);
    }

    private static Set<String> gates(Reason reason) {
        return reason.findings().stream().filter(note -> note.setAside() == null).map(note -> note.finding().rule())
                .filter(rule -> rule.kind() == Rule.Kind.GATE && rule.verdict().closes()).map(Rule::id)
                .collect(Collectors.toSet());
    }

    /** A limit that became dearer explains what left or shrank, one that became cheaper what entered or grew. */
    private Flip.Why price(Pair pair, Flip.Way way) {
        Long was = pair.wasReason().netValue();
        Long is = pair.isReason().netValue();
        int sign = way == Flip.Way.IN || way == Flip.Way.MORE ? -1 : 1;
        if (was == null || is == null || way == Flip.Way.OTHER || (was - is) * sign <= 0) {
            return edge(pair, way);
        }
        Map<String, BigDecimal> rise = costs(pair.isReason());
        costs(pair.wasReason()).forEach((limit, cost) -> rise.merge(limit, cost.negate(), BigDecimal::add));
        String limit = null;
        BigDecimal most = BigDecimal.ZERO;
        for (Map.Entry<String, BigDecimal> entry : rise.entrySet()) {
            BigDecimal change = entry.getValue().multiply(BigDecimal.valueOf(sign));
            if (change.compareTo(most) > 0) {
                most = change;
                limit = entry.getKey();
            }
        }
        if (limit == null) {
            return edge(pair, way);
        }
        return why(way, Flip.Cause.PRICE, sign > 0 ? "price.dearer" : "price.cheaper",
                Map.of("limit", labelOf.getOrDefault(limit, limit), "by", speech.points(most), "was",
                        distance(was), "is", distance(is)));
    }

    /** What a proposal pays for each limit; per limit, in order of id, so that ties always fall the same way. */
    private static Map<String, BigDecimal> costs(Reason reason) {
        var costs = new java.util.TreeMap<String, BigDecimal>(id.timbang.domain.Ids.ORDER);
        reason.usage().forEach(use -> costs.merge(use.limit(), use.amount().multiply(use.price()), BigDecimal::add));
        return costs;
    }

    private Flip.Why edge(Pair pair, Flip.Way way) {
        Long net = pair.is().netValue();
        return net == null
                ? why(way, Flip.Cause.EDGE, "edge.plain", Map.of())
                : why(way, Flip.Cause.EDGE, "edge", Map.of("is", distance(net)));
    }

    private String distance(long net) {
        return speech.text(net >= 0 ? "above" : "below", Map.of("net", speech.points(Math.abs(net))));
    }

    private Flip.Why why(Flip.Way way, Flip.Cause cause, String key, Map<String, String> gaps) {
        return new Flip.Why(way, cause, speech.text("why." + key, gaps));
    }
}
