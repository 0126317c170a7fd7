package id.timbang.explain;

import id.timbang.domain.Reason;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The reason for one proposal in full: points rule by rule, value and price, place among peers, levers. */
public final class StoryTable {
    private final Speech speech;
    private final LeverWords words;
    private final Map<String, String> ruleTitles;
    private final List<String> lines = new ArrayList<>();

    /** @param ruleTitles titles of rules by id */
    public StoryTable(Speech speech, LeverWords words, Map<String, String> ruleTitles) {
        this.speech = speech;
        this.words = words;
        this.ruleTitles = ruleTitles;
    }

    /** The lines. */
    public List<String> of(Reason reason) {
        lines.clear();
        if (reason.mergedInto() != null) {
            say("page.merged", Map.of("other", reason.mergedInto()));
        }
        if (reason.beatenBy() != null) {
            say("page.rival", Map.of("rival", reason.beatenBy()));
        }
        if (!reason.findings().isEmpty()) {
            say("page.points", Map.of("points", decimal(reason.milliPoints())));
            reason.findings().forEach(this::finding);
        }
        usage(reason);
        peers(reason);
        section("page.takes", reason.takes().stream().map(words::line).toList());
        section("page.drops", reason.drops().stream().map(words::dropLine).toList());
        return List.copyOf(lines);
    }

    private void say(String key, Map<String, String> gaps) {
        lines.add(speech.text(key, gaps));
    }

    private void section(String title, List<String> items) {
        if (!items.isEmpty()) {
            lines.add(speech.text(title));
            lines.addAll(items);
        }
    }

    private void finding(Reason.Note note) {
        var rule = note.finding().rule();
        long points = note.finding().milliPoints();
        var gaps = new HashMap<String, String>();
        gaps.put("rule", rule.id());
        gaps.put("title", ruleTitles.getOrDefault(rule.id(), rule.title()));
        gaps.put("reference", rule.reference());
        gaps.put("points", (points < 0 ? "" : "+") + decimal(points));
        gaps.put("aside", note.setAside() == null ? "" : note.setAside());
        gaps.put("mark", rule.status().equals("verified") ? "" : speech.text("page.unverified"));
        say(rule.verdict() == null ? "page.finding" : note.setAside() == null ? "page.gate" : "page.aside", gaps);
    }

    /** All decimals there are, so that the parts add up before the reader's eyes. */
    private String decimal(long milliPoints) {
        BigDecimal points = BigDecimal.valueOf(milliPoints, 3).stripTrailingZeros();
        return speech.number(points.setScale(Math.max(1, points.scale())));
    }

    private void usage(Reason reason) {
        if (reason.netValue() == null) {
            return;
        }
        say("page.value", Map.of("value", decimal(reason.value())));
        for (Reason.Usage use : reason.usage()) {
            BigDecimal cost = use.amount().multiply(use.price());
            long amount = use.amount().abs().setScale(0, RoundingMode.HALF_UP).longValueExact();
            say(cost.signum() >= 0 ? "page.use" : "page.help", Map.of("limit", words.label(use.limit()), "cost",
                    decimal(cost.abs().setScale(0, RoundingMode.HALF_UP).longValueExact()), "amount",
                    words.amount(use.limit(), amount)));
        }
        say(reason.netValue() >= 0 ? "page.above" : "page.below", Map.of("net", decimal(Math.abs(reason.netValue()))));
    }

    private void peers(Reason reason) {
        section("page.peers", reason.peers().stream()
                .map(place -> speech.text(2 * place.rank() <= place.of() ? "page.peer.top" : "page.peer",
                        Map.of("rank", speech.count(place.rank()), "of",
                                speech.count(place.of()), "by", speech.text("peers." + place.by()), "percent",
                                speech.percent(percentile(place), 0))))
                .toList());
    }

    /** Rounded up: nobody is among the best 0 %. */
    private static long percentile(Reason.Peers place) {
        return -Math.floorDiv(-100L * place.rank(), place.of());
    }
}
