package id.timbang.model;

import id.timbang.domain.Choice;
import id.timbang.domain.Scenario.Keep;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What it costs to give a proposal that was taken before another choice. */
final class Changes {
    private final Map<String, Choice> taken;
    private final long penalty;

    Changes(Optional<Keep> keep) {
        this.taken = keep.map(Keep::taken).orElse(Map.of());
        this.penalty = keep.map(Keep::penaltyPerChange).orElse(BigDecimal.ZERO).movePointRight(3)
                .setScale(0, RoundingMode.CEILING).longValueExact();
    }

    /** Milli-points of a choice; DEFER too is a change for what was taken. */
    long penalty(String id, Choice choice) {
        Choice earlier = taken.get(id);
        return earlier == null || earlier == Choice.DEFER || earlier == choice ? 0 : penalty;
    }

    /** Warns of every id that no proposal bears. */
    void warn(Map<String, Integer> placeById, List<String> warnings) {
        new TreeMap<>(taken).keySet().stream().filter(id -> !placeById.containsKey(id)).forEach(
                id -> warnings.add("scenario: keep: there is no proposal " + id + "; it is not compared"));
    }
}
