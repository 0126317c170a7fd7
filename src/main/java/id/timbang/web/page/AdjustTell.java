package id.timbang.web.page;

import id.timbang.explain.Speech;
import id.timbang.study.Replan;
import id.timbang.web.Audience;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How many must be told of one point of the curve.
 *
 * @param bodies all of them
 * @param letters how many letters to them were made
 * @param villages among them; {@code districts} and {@code offices} likewise
 * @param council how many changes the council must be told of; empty for none
 */
record AdjustTell(int bodies, int letters, String villages, String districts, String offices, String council) {

    static AdjustTell of(List<Replan.Move> moves, AdjustTold told, Speech speech) {
        List<List<Audience.Body>> audiences = moves.stream().map(told.audience()::of).toList();
        Set<Audience.Body> bodies = audiences.stream().flatMap(List::stream).collect(Collectors.toSet());
        long council = audiences.stream().filter(all -> count(all, Audience.Kind.COUNCIL) > 0).count();
        return new AdjustTell(bodies.size(),
                (int) bodies.stream().map(Audience.Body::name).filter(told.letters()::containsKey).count(),
                speech.count(count(bodies, Audience.Kind.VILLAGE)), speech.count(count(bodies, Audience.Kind.DISTRICT)),
                speech.count(count(bodies, Audience.Kind.OFFICE)), council == 0 ? "" : speech.count(council));
    }

    private static long count(Collection<Audience.Body> bodies, Audience.Kind kind) {
        return bodies.stream().filter(body -> body.kind() == kind).count();
    }
}
