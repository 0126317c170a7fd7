package id.timbang.optimise;

import id.timbang.domain.Choice;
import java.util.EnumSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The portfolios in which some proposals get one of some choices.
 *
 * @param allowed the choices left to those proposals
 * @param prices the best known
 * @param found {@code null} before it is priced
 */
record Case(SortedMap<Integer, Set<Choice>> allowed, double[] prices, PriceFinder.Found found) {

    /** A case that was priced. */
    static Case of(SortedMap<Integer, Set<Choice>> allowed, PriceFinder.Found found) {
        return new Case(allowed, found.prices(), found);
    }

    /** The choices left to a proposal. */
    Set<Choice> left(int p) {
        return allowed.getOrDefault(p, EnumSet.allOf(Choice.class));
    }

    /** What is left to all proposals where one gets a choice, or does not. */
    SortedMap<Integer, Set<Choice>> with(int p, Choice of, boolean chosen) {
        var all = new TreeMap<>(allowed);
        Set<Choice> narrowed = EnumSet.copyOf(left(p));
        narrowed.removeIf(choice -> chosen != (choice == of));
        all.put(p, narrowed);
        return all;
    }
}
