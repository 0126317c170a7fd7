package id.timbang.web.page;

import id.timbang.explain.Speech;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.LongStream;

/**
 * The frame of a curve of per cent against number, 600 units wide and 260 high, with round numbers along its sides.
 *
 * @param widest number at its right end
 * @param lowest thousandths of a per cent at its foot; 100 % are its head
 * @param across numbers along its foot
 * @param up per cent along its left side
 */
record CurveFrame(long widest, long lowest, List<Tick> across, List<Tick> up) {

    /** Thousandths of a per cent that are the whole. */
    static final long WHOLE = 100_000;
    static final int LEFT = 46;
    static final int RIGHT = 590;
    static final int TOP = 26;
    static final int FOOT = 216;

    private static final int TICKS = 5;
    private static final long SMALLEST = 10;
    private static final int DECIMALS = 3;

    /** A number on a side, and where it stands. */
    record Tick(int at, String text) {
    }

    /**
     * @param most number that has to fit in
     * @param least thousandths of a per cent that have to fit in
     */
    static CurveFrame of(long most, long least, Speech speech) {
        long step = step(Math.max(1, most), 1);
        long part = step(WHOLE - least, SMALLEST);
        long lowest = Math.min(WHOLE - part, Math.floorDiv(least, part) * part);
        var bare = new CurveFrame(Math.max(1, most), lowest, List.of(), List.of());
        return new CurveFrame(bare.widest, lowest,
                LongStream.iterate(0, at -> at <= bare.widest, at -> at + step)
                        .mapToObj(at -> new Tick(bare.x(at), speech.count(at))).toList(),
                LongStream.iterate(lowest, at -> at <= WHOLE, at -> at + part)
                        .mapToObj(at -> new Tick(bare.y(at), number(at, speech))).toList());
    }

    /** The smallest of 1, 2, 5, 10, 20, … times {@code smallest} that divides a length into few parts. */
    private static long step(long length, long smallest) {
        long ten = smallest;
        while (ten * 10 * TICKS < length) {
            ten *= 10;
        }
        for (long step : new long[]{ten, 2 * ten, 5 * ten}) {
            if (step * TICKS >= length) {
                return step;
            }
        }
        return 10 * ten;
    }

    private static String number(long thousandths, Speech speech) {
        BigDecimal number = BigDecimal.valueOf(thousandths, DECIMALS).stripTrailingZeros();
        return speech.number(number.scale() < 0 ? number.setScale(0) : number);
    }

    int x(long number) {
        return LEFT + (int) ((RIGHT - LEFT) * number / widest);
    }

    int y(long thousandths) {
        return FOOT - (int) ((FOOT - TOP) * (thousandths - lowest) / (WHOLE - lowest));
    }
}
