package id.timbang.explain;

import static id.timbang.explain.LeverSheet.DOCUMENT;

import id.timbang.domain.Rejudged;
import id.timbang.domain.Rule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Which documents open a proposal's gates or bring the points that it lacks. */
final class Documents {
    private final DocumentLever lever;
    private final ClosedGates gates;
    private final Worth worth;
    private final CostCurves curves;
    private final Impossible impossible;
    private final LeverSheet sheet;

    /** @param sheet where the other levers stand already */
    Documents(DocumentLever lever, ClosedGates gates, Worth worth, CostCurves curves, Impossible impossible,
            LeverSheet sheet) {
        this.lever = lever;
        this.gates = gates;
        this.worth = worth;
        this.curves = curves;
        this.impossible = impossible;
        this.sheet = sheet;
    }

    /**
     * Finds the document levers.
     *
     * @param insufficient what is eligible and not worth enough
     * @param closed what a gate keeps out
     */
    void find(List<Stand> insufficient, List<Stand> closed) {
        List<Stand> hopeful = new ArrayList<>(closed);
        hopeful.addAll(insufficient.parallelStream().filter(this::hopeful).toList());
        ask(hopeful);
    }

    /** Whether documents may help; where not, that is said. */
    private boolean hopeful(Stand stand) {
        if (!hopeless(stand)) {
            return true;
        }
        put(stand, lever.lacking(stand.row()) == 0 ? "complete" : "short");
        return false;
    }

    /** Whether no points that the rules can give would do, and no gate is closed that could be opened. */
    private boolean hopeless(Stand stand) {
        return sheet.get(stand.p(), LeverSheet.POINTS).impossible() != null && gates.of(stand.p()).isEmpty();
    }

    private void put(Stand stand, String code) {
        sheet.put(stand.p(), impossible.because(DOCUMENT, code));
    }

    private static boolean closed(Stand stand) {
        return stand.best() == null;
    }

    private void ask(List<Stand> stands) {
        int[] lacking = stands.parallelStream().mapToInt(stand -> lever.lacking(stand.row())).toArray();
        List<Stand> some = new ArrayList<>();
        for (int i = 0; i < lacking.length; i++) {
            if (lacking[i] != 0) {
                some.add(stands.get(i));
            } else if (!closed(stands.get(i))) {
                put(stands.get(i), "complete");
            }
        }
        complete(some, Arrays.stream(lacking).filter(bits -> bits != 0).toArray());
    }

    /** First with every document that is lacking; then, where that opens something, with those alone that closed gates ask. */
    private void complete(List<Stand> stands, int[] lacking) {
        Rejudged all = lever.with(rows(stands), lacking);
        boolean[] pays = pays(stands, all);
        int[] places = IntStream.range(0, lacking.length).parallel().filter(i -> opens(stands.get(i), all, i, pays))
                .toArray();
        List<Stand> few = Arrays.stream(places).mapToObj(stands::get).toList();
        int[] relevant = lever.relevant(rows(few), pick(lacking, places), new Rejudged(
                Arrays.stream(places).mapToLong(i -> all.milliPoints()[i]).toArray(), pick(all.verdicts(), places)));
        int[] asked = asked(few, relevant);
        boolean[] paysWithGates = pays(few, lever.with(rows(few), asked));
        for (int i = 0; i < places.length; i++) {
            List<String> names = lever.names(paysWithGates[i] ? asked[i] : relevant[i]);
            sheet.put(few.get(i).p(), pays[places[i]]
                    ? Impossible.with(DOCUMENT, null, names)
                    : impossible.because(DOCUMENT, "incomplete", names));
        }
    }

    /** Whether documents make it worth enough, or open at least what gates keep closed; where not, that is said of what is open. */
    private boolean opens(Stand stand, Rejudged all, int i, boolean[] pays) {
        if (pays[i] || closed(stand) && worth.open(stand, all.milliPoints()[i], all.verdicts()[i])) {
            return true;
        }
        if (!closed(stand)) {
            put(stand, "short");
        }
        return false;
    }

    /** Those of the relevant documents that closed gates ask. */
    private int[] asked(List<Stand> stands, int[] relevant) {
        Map<Rule, Integer> askedBy = new HashMap<>();
        int[] asked = new int[relevant.length];
        for (int i = 0; i < asked.length; i++) {
            for (Rule rule : gates.of(stands.get(i).p())) {
                asked[i] |= relevant[i] & askedBy.computeIfAbsent(rule, one -> lever.asked(Set.of(one)));
            }
        }
        return asked;
    }

    private boolean[] pays(List<Stand> stands, Rejudged judged) {
        boolean[] pays = new boolean[stands.size()];
        IntStream.range(0, pays.length).parallel().forEach(i -> {
            Stand stand = stands.get(i);
            pays[i] = curves.of(stand).does(stand.cost(), judged.milliPoints()[i], judged.verdicts()[i]);
        });
        return pays;
    }

    private static int[] rows(List<Stand> stands) {
        return stands.stream().mapToInt(Stand::row).toArray();
    }

    private static int[] pick(int[] of, int[] places) {
        return Arrays.stream(places).map(i -> of[i]).toArray();
    }
}
