package id.timbang.rules;

import id.timbang.domain.Halves;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which rules of a pack held for each kind of proposal that they were asked about. The rules are asked about every kind once,
 * however many proposals are of it and whatever dataset they come from. Safe between threads.
 */
final class Precedents {
    private static final int BATCH = 5_000;
    /** Kinds that are remembered; more are forgotten together. */
    private static final int MOST = 200_000;

    private final Map<Map<String, Integer>, Map<Kinds.Kind, Held[]>> known = new HashMap<>();
    private int size;

    /**
     * For each row what the rules in force conclude, in their order.
     *
     * @param inForce the place of each rule, by its id
     * @param rules the same rules
     */
    synchronized Held[][] of(RuleBase base, Map<String, Integer> inForce, List<RuleText> rules, Questions questions) {
        Kinds.Kind[] kinds = kinds(new Kinds(questions, rules), questions.table().rows());
        if (size > MOST) {
            known.clear();
            size = 0;
        }
        Map<Kinds.Kind, Held[]> before = known.computeIfAbsent(Map.copyOf(inForce), any -> new HashMap<>());
        var held = new Held[kinds.length][];
        lookUp(kinds, before, held);
        Map<Kinds.Kind, ProposalSubject> fresh = new LinkedHashMap<>();
        for (int row = 0; row < kinds.length; row++) {
            if (held[row] == null && !fresh.containsKey(kinds[row])) {
                fresh.put(kinds[row], new ProposalSubject(questions, row));
            }
        }
        judge(base, new ArrayList<>(fresh.values()), inForce);
        fresh.forEach((kind, subject) -> before.put(kind, inOrder(subject)));
        size += fresh.size();
        lookUp(kinds, before, held);
        return held;
    }

    /** Fills in what is known of kinds of which nothing was known yet. */
    private static void lookUp(Kinds.Kind[] kinds, Map<Kinds.Kind, Held[]> known, Held[][] held) {
        Halves.of(held.length, (from, to) -> {
            for (int row = from; row < to; row++) {
                held[row] = held[row] == null ? known.get(kinds[row]) : held[row];
            }
        });
    }

    private static Kinds.Kind[] kinds(Kinds of, int rows) {
        var kinds = new Kinds.Kind[rows];
        Halves.of(rows, (from, to) -> {
            for (int row = from; row < to; row++) {
                kinds[row] = of.of(row);
            }
        });
        return kinds;
    }

    private static void judge(RuleBase base, List<ProposalSubject> subjects, Map<String, Integer> inForce) {
        Halves.of(subjects.size(), (from, to) -> {
            var conclusions = new Conclusions(inForce);
            for (int first = from; first < to; first += BATCH) {
                base.judge(subjects.subList(first, Math.min(to, first + BATCH)), conclusions);
            }
        });
    }

    private static Held[] inOrder(ProposalSubject subject) {
        return subject.held().stream().sorted(Comparator.comparingInt(Held::rule)).toArray(Held[]::new);
    }
}
