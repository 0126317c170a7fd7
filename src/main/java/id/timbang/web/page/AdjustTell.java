package id.timbang.web.page;

import id.timbang.explain.Speech;
import id.timbang.study.Replan;
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
        List<List<String>> audiences = moves.stream().map(told.audience()::of).toList();
        Set<String> bodies = audiences.stream().flatMap(List::stream).collect(Collectors.toSet());
        long council = audiences.stream().filter(all -> count(all, Audience.Body.COUNCIL) > 0).count();
        return new AdjustTell(bodies.size(), (int) bodies.stream().filter(told.letters()::containsKey).count(),
                speech.count(count(bodies, Audience.Body.VILLAGE)), speech.count(count(bodies, Audience.Body.DISTRICT)),
                speech.count(count(bodies, Audience.Body.OFFICE)), council == 0 ? "" : speech.count(council));
    }

    private static long count(Iterable<String> bodies, Audience.Body kind) {
        long found = 0;
        for (String body : bodies) {
            found += Audience.Body.of(body) == kind ? 1 : 0;
        }
        return found;
    }
}
