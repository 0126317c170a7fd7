package id.timbang.oracle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The ways of a dataset as binary variables. Ways of one proposal that no limit, relation or value tells apart share one.
 *
 * @param ways for each variable one way that stands for it
 */
record Columns(List<Way> ways) {

    static Columns of(List<Way> all, List<Bounded> limits, Sums sums) {
        Map<List<Object>, Way> distinct = new HashMap<>();
        var ways = new ArrayList<Way>();
        for (Way way : all) {
            if (distinct.putIfAbsent(signature(way, limits, sums), way) == null) {
                ways.add(way);
            }
        }
        return new Columns(ways);
    }

    private static List<Object> signature(Way way, List<Bounded> limits, Sums sums) {
        var signature = new ArrayList<Object>(List.of(way.proposal(), way.value(), way.treatment().built(),
                way.treatment() == Treatment.DEFER));
        for (Bounded limit : limits) {
            signature.add(sums.where(limit, way));
            signature.add(limit.isShare() ? sums.of(limit, way) : 0L);
        }
        return signature;
    }

    /** The variables of a proposal that satisfy a condition, each once. */
    List<Line.Term> of(int proposal, java.util.function.Predicate<Treatment> condition, long factor) {
        var terms = new ArrayList<Line.Term>();
        for (int v = 0; v < ways.size(); v++) {
            if (ways.get(v).proposal() == proposal && condition.test(ways.get(v).treatment())) {
                terms.add(new Line.Term(v, factor));
            }
        }
        return terms;
    }
}
