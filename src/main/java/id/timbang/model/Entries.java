package id.timbang.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The entries of all options while they are gathered, in pieces, so that what is there is not copied while they grow. */
final class Entries implements Usages.Sink {
    private static final int FIRST = 1 << 10;
    private static final int LARGEST = 1 << 17;

    private final List<Piece> pieces = new ArrayList<>();
    private Piece last = new Piece(FIRST);
    private int[] start = new int[1024];
    private int options;

    /** Entries up to a number that is known beforehand, the first of them at a place among all. */
    private static final class Piece {
        private final int[] row;
        private final long[] amount;
        private int first;
        private int size;

        Piece(int most) {
            row = new int[most];
            amount = new long[most];
        }

        int end() {
            return Math.addExact(first, size);
        }
    }

    Entries() {
        pieces.add(last);
    }

    @Override
    public void add(int rowPlace, long entryAmount) {
        if (last.size == last.row.length) {
            begin();
        }
        last.row[last.size] = rowPlace;
        last.amount[last.size++] = entryAmount;
    }

    private void begin() {
        var next = new Piece(Math.min(LARGEST, 2 * last.row.length));
        next.first = last.end();
        pieces.add(next);
        last = next;
    }

    void endOption() {
        endOption(last.end());
    }

    private void endOption(int end) {
        if (++options == start.length) {
            start = Arrays.copyOf(start, options + (options >> 1));
        }
        start[options] = end;
    }

    /** Adds the options of another, which is not to be used any more. */
    void addAll(Entries others) {
        int before = last.end();
        for (int option = 1; option <= others.options; option++) {
            endOption(before + others.start[option]);
        }
        for (Piece piece : others.pieces) {
            piece.first = Math.addExact(before, piece.first);
            pieces.add(piece);
            last = piece;
        }
    }

    int[] starts() {
        return Arrays.copyOf(start, options + 1);
    }

    int[] rows() {
        int[] all = new int[last.end()];
        pieces.forEach(piece -> System.arraycopy(piece.row, 0, all, piece.first, piece.size));
        return all;
    }

    long[] amounts() {
        long[] all = new long[last.end()];
        pieces.forEach(piece -> System.arraycopy(piece.amount, 0, all, piece.first, piece.size));
        return all;
    }
}
