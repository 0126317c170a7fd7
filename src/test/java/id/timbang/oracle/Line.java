package id.timbang.oracle;

import java.util.ArrayList;
import java.util.List;

/**
 * One linear condition of the oracle's programme: low ≤ Σ coefficient × variable ≤ high.
 *
 * @param kind what it stands for: {@code pick}, {@code relation}, {@code fund}, {@code hard}, {@code obligation},
 *        {@code preference}
 */
record Line(String kind, List<Term> terms, long low, long high) {

    static final long NONE = Long.MAX_VALUE / 4;

    record Term(int variable, long factor) {
    }

    static Line atMost(String kind, List<Term> terms, long high) {
        return new Line(kind, terms, -NONE, high);
    }

    static Line atLeast(String kind, List<Term> terms, long low) {
        return new Line(kind, terms, low, NONE);
    }

    static Line equal(String kind, List<Term> terms, long amount) {
        return new Line(kind, terms, amount, amount);
    }

    /** The same condition with one more term. */
    Line with(int variable, long factor) {
        var more = new ArrayList<>(terms);
        more.add(new Term(variable, factor));
        return new Line(kind, more, low, high);
    }
}
