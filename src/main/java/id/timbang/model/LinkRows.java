package id.timbang.model;

import id.timbang.domain.Choice;
import id.timbang.domain.Level;
import id.timbang.domain.Sense;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Which relations each proposal enters, and with which sign; their rows follow those of the stated limits. */
final class LinkRows {
    private final List<Link> links;
    private final int firstRow;
    private final int[] start;
    private final int[] link;
    private final byte[] sign;

    LinkRows(List<Link> links, int proposals, int firstRow) {
        this.links = links;
        this.firstRow = firstRow;
        this.start = starts(proposals);
        this.link = new int[start[proposals]];
        this.sign = new byte[link.length];
        int[] next = start.clone();
        for (int l = 0; l < links.size(); l++) {
            enter(l, links.get(l).plus(), 1, next);
            enter(l, links.get(l).minus(), -1, next);
        }
    }

    private int[] starts(int proposals) {
        int[] starts = new int[proposals + 1];
        for (Link one : links) {
            for (int p : one.plus()) {
                starts[p + 1]++;
            }
            for (int p : one.minus()) {
                starts[p + 1]++;
            }
        }
        for (int p = 0; p < proposals; p++) {
            starts[p + 1] += starts[p];
        }
        return starts;
    }

    private void enter(int place, int[] proposals, int plusOrMinus, int[] next) {
        for (int p : proposals) {
            link[next[p]] = place;
            sign[next[p]++] = (byte) plusOrMinus;
        }
    }

    /** The place of the row of a relation. */
    int row(int place) {
        return firstRow + place;
    }

    /** Adds the entries of one option, rows ascending. */
    void add(int proposal, Choice choice, Usages.Sink entries) {
        for (int i = start[proposal]; i < start[proposal + 1]; i++) {
            if ((links.get(link[i]).counts().mask() & 1 << choice.ordinal()) != 0) {
                entries.add(row(link[i]), sign[i]);
            }
        }
    }

    /** By which relations building a proposal needs another. */
    List<Variants.Need> needs() {
        return links.stream().filter(one -> one.counts() == Counts.BUILT)
                .flatMap(one -> Arrays.stream(one.plus()).boxed().flatMap(
                        p -> Arrays.stream(one.minus()).mapToObj(q -> new Variants.Need(p, q))))
                .toList();
    }

    /** The relations as limits of the programme, in order of id. */
    List<ModelLimit> limits() {
        return IntStream.range(0, links.size()).mapToObj(this::limit).toList();
    }

    private ModelLimit limit(int place) {
        Link one = links.get(place);
        return new ModelLimit(one.id(), one.label(), one.kind(), Level.HARD, 0, 1, null, false,
                Sense.MAX, row(place), -1, 0, one.amount(), 0, 0, "");
    }
}
