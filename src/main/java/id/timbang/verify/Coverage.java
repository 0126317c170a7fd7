package id.timbang.verify;

import id.timbang.domain.Choice;
import id.timbang.model.Programme;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Whether cases together cover every portfolio: splits by the proposal that most of the cases name, each class of its choices
 * by itself. For a tree of splits that retraces the tree.
 */
final class Coverage {
    /** Far beyond any tree of splits; cases that need more are not shown to cover. */
    private static final long MOST_STEPS = 200_000_000;

    private final Programme programme;
    private final Map<Integer, Choice> path = new TreeMap<>();
    private long steps;

    Coverage(Programme programme) {
        this.programme = programme;
    }

    /** A combination of choices that no case covers, as text; empty when all are covered. */
    Optional<String> findHole(List<Case> cases) {
        steps += cases.stream().mapToLong(one -> 1L + one.allowed().size()).sum();
        if (steps > MOST_STEPS) {
            return Optional.of("not shown within " + MOST_STEPS + " steps: " + describe());
        }
        int split = mostNamed(cases);
        if (cases.isEmpty() || split < 0) {
            return cases.isEmpty() ? Optional.of(describe()) : Optional.empty();
        }
        for (var group : classes(split, cases).entrySet()) {
            path.put(split, group.getValue());
            Optional<String> hole = findHole(group.getKey().stream().mapToObj(cases::get).toList());
            if (hole.isPresent()) {
                return hole;
            }
            path.remove(split);
        }
        return Optional.empty();
    }

    /** The open proposal that most cases name; −1 when some case names none, so that it covers all that is left. */
    private int mostNamed(List<Case> cases) {
        var named = new HashMap<Integer, Integer>();
        for (Case one : cases) {
            boolean open = false;
            for (int p : one.allowed().keySet()) {
                if (!path.containsKey(p)) {
                    named.merge(p, 1, Integer::sum);
                    open = true;
                }
            }
            if (!open) {
                return -1;
            }
        }
        return named.entrySet().stream().max(Map.Entry.<Integer, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey())).map(Map.Entry::getKey).orElse(-1);
    }

    /** The choices open to a proposal, one for each set of cases (by their places) that allows them. */
    private Map<BitSet, Choice> classes(int proposal, List<Case> cases) {
        var classes = new LinkedHashMap<BitSet, Choice>();
        for (int o = programme.firstOption(proposal); o < programme.endOption(proposal); o++) {
            Choice choice = programme.choice(o);
            var allowing = new BitSet(cases.size());
            for (int c = 0; c < cases.size(); c++) {
                allowing.set(c, cases.get(c).allows(proposal, choice));
            }
            classes.putIfAbsent(allowing, choice);
        }
        return classes;
    }

    private String describe() {
        var text = new ArrayList<String>();
        path.forEach((proposal, choice) -> text.add(programme.id(proposal) + " " + choice));
        return text.isEmpty() ? "no case at all" : String.join(", ", text);
    }
}
