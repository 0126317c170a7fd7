package id.timbang.explain;

import id.timbang.domain.Reason.Lever;
import java.util.Arrays;
import java.util.List;

/** The levers of all proposals while they are found: each kind of lever once for each proposal. Safe between threads of other proposals. */
final class LeverSheet {
    static final String COST = "cost";
    static final String POINTS = "points";
    static final String VOLUME = "volume";
    static final String DOCUMENT = "document";
    static final String FUND = "fund";
    static final String LIMIT = "limit";

    private final List<String> order;
    private final Lever[][] levers;

    /** @param order the kinds, in the order in which they are told */
    LeverSheet(int proposals, List<String> order) {
        this.order = order;
        this.levers = new Lever[proposals][];
    }

    /** What the levers of a proposal are; empty for one of which none was asked. */
    List<Lever> of(int p) {
        return levers[p] == null ? List.of() : Arrays.asList(levers[p]);
    }

    /** One lever of a proposal; {@code null} where it has no answer yet. */
    Lever get(int p, String kind) {
        return levers[p][order.indexOf(kind)];
    }

    void put(int p, Lever lever) {
        opened(p)[order.indexOf(lever.lever())] = lever;
    }

    /** Gives every lever of a proposal that has no answer yet this one. */
    void fill(int p, Lever answer) {
        Lever[] own = opened(p);
        for (int i = 0; i < own.length; i++) {
            if (own[i] == null) {
                own[i] = new Lever(order.get(i), answer.to(), answer.impossible(), answer.code(), answer.items(),
                        answer.rooms());
            }
        }
    }

    private Lever[] opened(int p) {
        if (levers[p] == null) {
            levers[p] = new Lever[order.size()];
        }
        return levers[p];
    }
}
