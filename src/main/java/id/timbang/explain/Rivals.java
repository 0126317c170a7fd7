package id.timbang.explain;

import id.timbang.model.ModelLimit;
import id.timbang.model.Programme;
import id.timbang.model.Selection;

/** Who of the same exclusive group was taken. */
final class Rivals {
    private final Programme programme;
    private final Selection selection;
    private final int[] blockOf;
    /** For each limit that is an exclusive group and no block, the member that was taken; −1 for none. */
    private final int[] takenOfLimit;
    private final int[][] limitsOfProposal;

    Rivals(Programme programme, Selection selection) {
        this.programme = programme;
        this.selection = selection;
        this.blockOf = new int[programme.proposals()];
        for (int b = 0; b < programme.blocks(); b++) {
            for (int p : programme.members(b)) {
                blockOf[p] = b;
            }
        }
        int[] limitOfRow = new int[programme.rows().size()];
        java.util.Arrays.fill(limitOfRow, -1);
        for (int l = 0; l < programme.limits().size(); l++) {
            ModelLimit limit = programme.limits().get(l);
            if (limit.kind() == ModelLimit.Kind.EXCLUSIVE) {
                limitOfRow[limit.whereRow()] = l;
            }
        }
        this.takenOfLimit = new int[programme.limits().size()];
        java.util.Arrays.fill(takenOfLimit, -1);
        this.limitsOfProposal = new int[programme.proposals()][];
        for (int p = 0; p < programme.proposals(); p++) {
            limitsOfProposal[p] = exclusive(p, limitOfRow);
        }
    }

    private int[] exclusive(int p, int[] limitOfRow) {
        int last = programme.endOption(p) - 1;
        int[] found = java.util.stream.IntStream.range(programme.firstEntry(last), programme.endEntry(last))
                .map(e -> limitOfRow[programme.entryRow(e)]).filter(l -> l >= 0).toArray();
        if (taken(p)) {
            for (int l : found) {
                takenOfLimit[l] = p;
            }
        }
        return found;
    }

    private boolean taken(int p) {
        return programme.choice(selection.option()[p]).taken();
    }

    /** The id of the rival taken in a proposal's stead; {@code null} if there is none. */
    String beating(int p) {
        int rival = rival(p);
        return rival < 0 ? null : programme.id(rival);
    }

    /** The rival taken in a proposal's stead; −1 if there is none. */
    int rival(int p) {
        if (taken(p)) {
            return -1;
        }
        for (int member : programme.members(blockOf[p])) {
            if (member != p && taken(member)) {
                return member;
            }
        }
        for (int l : limitsOfProposal[p]) {
            if (takenOfLimit[l] >= 0) {
                return takenOfLimit[l];
            }
        }
        return -1;
    }

    /** Whether two proposals are of one block, which takes at most one of them. */
    boolean together(int p, int q) {
        return blockOf[p] == blockOf[q];
    }
}
