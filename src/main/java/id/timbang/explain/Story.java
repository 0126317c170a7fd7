package id.timbang.explain;

import id.timbang.domain.Choice;
import id.timbang.domain.Outcome;
import id.timbang.domain.PortfolioRow;
import id.timbang.domain.Reason;
import id.timbang.domain.Reason.Lever;
import id.timbang.domain.Rule;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The reason for one proposal as a paragraph: what holds, what it competes with, why now, what would change it. */
public final class Story {
    private final Speech speech;
    private final LeverWords words;
    private final Map<String, String> ruleTitles;
    private final List<String> sentences = new ArrayList<>();

    /** @param ruleTitles titles of rules by id */
    public Story(Speech speech, LeverWords words, Map<String, String> ruleTitles) {
        this.speech = speech;
        this.words = words;
        this.ruleTitles = ruleTitles;
    }

    /** The paragraph. */
    public String of(Reason reason, PortfolioRow row) {
        return (why(reason, row) + " " + change(reason)).strip();
    }

    /** Why it came out so: the paragraph without what would change it. */
    public String why(Reason reason, PortfolioRow row) {
        sentences.clear();
        outcome(reason, row);
        gates(reason);
        if (weighed(reason)) {
            score(reason);
            worth(reason);
        }
        return String.join(" ", sentences);
    }

    /** What would change it: the end of the paragraph; empty where nothing would. */
    public String change(Reason reason) {
        sentences.clear();
        if (weighed(reason)) {
            levers(reason);
        }
        return String.join(" ", sentences);
    }

    private static boolean weighed(Reason reason) {
        return reason.decision() != Outcome.MERGED && reason.decision() != Outcome.INELIGIBLE;
    }

    private void say(String key, Map<String, String> gaps) {
        sentences.add(speech.text(key, gaps));
    }

    private void outcome(Reason reason, PortfolioRow row) {
        var gaps = new HashMap<String, String>();
        gaps.put("choice", speech.text("choice." + reason.taken()));
        gaps.put("cost", speech.rupiah(row.cost()));
        gaps.put("fund", row.fund());
        gaps.put("quarter", Integer.toString(row.startQuarter()));
        gaps.put("other", reason.mergedInto());
        boolean money = reason.decision() == Outcome.FUNDED && !row.fund().isEmpty();
        String which = money ? ".money" : reason.mergedInto() != null ? ".into" : "";
        say("story." + reason.decision() + which, gaps);
    }

    /** Every gate that counts, with what to do about it; of equal advice only the last. */
    private void gates(Reason reason) {
        List<Rule> closing = reason.findings().stream()
                .filter(note -> note.setAside() == null && note.finding().rule().verdict() != null
                        && note.finding().rule().verdict().closes())
                .map(note -> note.finding().rule()).toList();
        for (int i = 0; i < closing.size(); i++) {
            Rule rule = closing.get(i);
            String title = ruleTitles.getOrDefault(rule.id(), rule.id());
            say("story.gate", Map.of("gate", title, "reference", rule.reference()));
            boolean told = reason.decision() == Outcome.REFERRED;
            if (!told && (i + 1 == closing.size() || closing.get(i + 1).verdict() != rule.verdict())) {
                sentences.add(speech.text("story.fix." + rule.verdict()));
            }
        }
    }

    private void score(Reason reason) {
        String points = speech.number(Speech.plain(
                BigDecimal.valueOf(reason.milliPoints(), 3).setScale(1, RoundingMode.HALF_UP)));
        Optional<Reason.Peers> peers = reason.peers().stream().findFirst();
        if (peers.isPresent()) {
            say("story.score.peers", Map.of("points", points, "rank", speech.count(peers.get().rank()), "of",
                    speech.count(peers.get().of()), "by", speech.text("peers." + peers.get().by())));
        } else {
            say("story.score", Map.of("points", points));
        }
    }

    private void worth(Reason reason) {
        if (reason.netValue() == null) {
            rival(reason);
            return;
        }
        if (reason.best() != Choice.FULL && reason.decision() != Outcome.FUNDED) {
            String own = "story.best." + reason.best();
            say(speech.knows(own) ? own : "story.best", Map.of("choice", speech.text("choice." + reason.best())));
        }
        long net = reason.netValue();
        var gaps = Map.of("value", speech.points(reason.value()), "price", speech.points(reason.value() - net), "net",
                speech.points(Math.abs(net)));
        Optional<Reason.Usage> dearest = reason.usage().stream().filter(use -> use.amount().signum() > 0)
                .max(Comparator.comparing(use -> use.amount().multiply(use.price())));
        say(dearest.isEmpty() ? "story.worth.free" : net < 0 ? "story.worth.below" : "story.worth.above", gaps);
        boolean funded = reason.decision() == Outcome.FUNDED;
        if (reason.beatenBy() != null) {
            rival(reason);
        } else if (!funded && net < 0) {
            dearest.ifPresent(use -> say("story.dearest", Map.of("limit", words.label(use.limit()))));
        } else if (!funded || net < 0) {
            sentences.add(speech.text(funded ? keeps(reason) : reason.value() > 0 ? "story.edge" : "story.zero"));
        }
    }

    /** What keeps a proposal whose value is not what its limits are worth. */
    private static String keeps(Reason reason) {
        return mandatory(reason) ? "story.mandatory" : "story.filler";
    }

    private static boolean mandatory(Reason reason) {
        return reason.drops().stream().anyMatch(lever -> "mandatory".equals(lever.code()));
    }

    private void rival(Reason reason) {
        if (reason.beatenBy() != null) {
            say("story.rival", Map.of("rival", reason.beatenBy()));
        }
    }

    private void levers(Reason reason) {
        List<Lever> takes = LeverWords.able(reason.takes());
        List<Lever> drops = LeverWords.able(reason.drops());
        if (!takes.isEmpty()) {
            say("story.takes", Map.of("ways", join(takes, words::way)));
        } else if (!drops.isEmpty()) {
            say("story.drops", Map.of("ways", join(drops, words::drop)));
        } else if (reason.decision() == Outcome.DEFERRED && !reason.takes().isEmpty()) {
            sentences.add(speech.text("story.takes.none"));
        }
        reason.takes().stream().filter(lever -> "incomplete".equals(lever.code()))
                .forEach(lever -> say("story.completed", Map.of("items", words.items(lever))));
        if (reason.decision() == Outcome.DEFERRED) {
            reason.takes().stream().filter(lever -> !lever.rooms().isEmpty()).forEach(
                    lever -> say("story.takes.room", Map.of("rooms", words.roomsBriefly(lever.rooms()))));
        }
    }

    private String join(List<Lever> levers, Function<Lever, String> way) {
        return levers.stream().map(way).collect(Collectors.joining(speech.text("story.or")));
    }
}
