package id.timbang.optimise;

import id.timbang.model.Programme;
import id.timbang.model.Start;
import java.util.Arrays;

/** What ways bring and use, read from the programme, with the rows that any of them touches counted anew. */
final class WayUse {
    private final Programme programme;
    private final Ways ways;
    /** What a way adds to the objective, the other members of its block deferred; milli-points. */
    final long[] objective;
    /** For each way the place of its first entry, and one entry more. */
    final int[] entryStart;
    /** Place among {@link #rows} of each entry. */
    final int[] entryRow;
    final long[] entryAmount;
    /** The programme's rows that some way touches. */
    final int[] rows;
    /** For each row of the programme its place among {@link #rows}; −1 where no way touches it. */
    final int[] placeOfRow;

    WayUse(Programme programme, Ways ways) {
        this.programme = programme;
        this.ways = ways;
        int count = ways.option().length;
        this.objective = new long[count];
        this.entryStart = new int[count + 1];
        this.placeOfRow = new int[programme.rows().size()];
        Arrays.fill(placeOfRow, -1);
        this.rows = touchedRows();
        this.entryRow = new int[entryStart[count]];
        this.entryAmount = new long[entryRow.length];
        for (int i = 0; i < ways.blocks().length; i++) {
            lay(i);
        }
    }

    private int[] touchedRows() {
        int[] found = new int[placeOfRow.length];
        int rowCount = 0;
        for (int w = 0; w < objective.length; w++) {
            int o = ways.option()[w];
            int entries = o == Pricing.NOTHING ? 0 : programme.endEntry(o) - programme.firstEntry(o);
            entryStart[w + 1] = entryStart[w] + entries;
            for (int i = 0; i < entries; i++) {
                int row = programme.entryRow(programme.firstEntry(o) + i);
                if (placeOfRow[row] < 0) {
                    placeOfRow[row] = rowCount;
                    found[rowCount++] = row;
                }
            }
        }
        return Arrays.copyOf(found, rowCount);
    }

    private void lay(int i) {
        long deferred = 0;
        for (int p : programme.members(ways.blocks()[i])) {
            deferred += whenDeferred(p);
        }
        for (int w = ways.wayStart()[i]; w < ways.wayStart()[i + 1]; w++) {
            objective[w] = deferred;
            if (ways.option()[w] != Pricing.NOTHING) {
                take(w);
            }
        }
    }

    private void take(int w) {
        int o = ways.option()[w];
        objective[w] += programme.objective(o) - whenDeferred(ways.proposal()[w]);
        Start begins = ways.start()[w] < 0 ? null : programme.startsOf(o)[ways.start()[w]];
        int at = entryStart[w];
        for (int e = programme.firstEntry(o); e < programme.endEntry(o); e++) {
            entryRow[at] = placeOfRow[programme.entryRow(e)];
            entryAmount[at++] = programme.usage(e, ways.fund()[w], begins);
        }
    }

    private long whenDeferred(int p) {
        return programme.deferrable(p) ? programme.objective(programme.firstOption(p)) : 0;
    }
}
