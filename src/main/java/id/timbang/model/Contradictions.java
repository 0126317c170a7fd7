package id.timbang.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** What excludes an answer beyond doubt, seen without solving anything. */
final class Contradictions {
    private final Openings openings;

    Contradictions(Openings openings) {
        this.openings = openings;
    }

    /** Ids of proposals without options, of rivals that must all be taken, and of relations that cannot hold. */
    List<String> find(int[][] blocks, List<Link> links) {
        var found = new ArrayList<String>();
        for (int p = 0; p < openings.ids.length; p++) {
            if (openings.choices[p] == 0) {
                found.add(openings.ids[p]);
            }
        }
        for (int[] block : blocks) {
            int[] certain = certain(block);
            if (certain.length > 1) {
                Arrays.stream(certain).forEach(p -> found.add(openings.ids[p]));
            }
        }
        links.stream().filter(this::impossible).map(Link::id).forEach(found::add);
        return found;
    }

    private int[] certain(int[] members) {
        return IntStream.of(members).filter(p -> openings.must(p, Counts.TAKEN)).toArray();
    }

    /** At least this much is used, less the most that can stand against it. */
    private boolean impossible(Link link) {
        long least = IntStream.of(link.plus()).filter(p -> openings.must(p, link.counts())).count();
        long most = IntStream.of(link.minus()).filter(p -> openings.some(p, link.counts())).count();
        return least - most > link.amount();
    }
}
