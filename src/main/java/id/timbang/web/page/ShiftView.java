package id.timbang.web.page;

import id.timbang.compare.Comparison;
import id.timbang.compare.Group;
import id.timbang.explain.Speech;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * What offices, districts or funds gain or lose against the first result, as bars to both sides of a line; all bars of one view share
 * a scale.
 *
 * @param by {@code district}, {@code office} or {@code fund}
 */
record ShiftView(String by, List<Line> lines) {
    /** Half of the width of the drawing, in its units. */
    private static final int HALF = 100;
    /** A fall by more per cent than this is marked. */
    private static final int FALL = 15;

    /** One of them. */
    record Line(String name, String before, List<Bar> bars) {
    }

    /**
     * One bar.
     *
     * @param x its left end, from 0 to 200; 100 is no change
     * @param warning whether it fell by more than 15 per cent
     */
    record Bar(int x, int width, boolean warning, String change) {
    }

    static ShiftView of(String by, Comparison comparison, Function<String, String> name, Speech speech) {
        List<Group> moved = comparison.groups().get(by).stream().filter(group -> most(group) > 0)
                .sorted(Comparator.comparingLong(ShiftView::most).reversed().thenComparing(Group::key)).toList();
        long scale = moved.stream().mapToLong(ShiftView::most).max().orElse(1);
        return new ShiftView(by, moved.stream().map(group -> new Line(name.apply(group.key()),
                speech.rupiah(group.sums().get(0).rupiah()),
                IntStream.range(1, group.sums().size()).mapToObj(r -> bar(group, r, scale, speech)).toList()))
                .toList());
    }

    private static long most(Group group) {
        return IntStream.range(1, group.sums().size()).mapToLong(r -> Math.abs(group.change(r))).max().orElse(0);
    }

    private static Bar bar(Group group, int result, long scale, Speech speech) {
        long change = group.change(result);
        int width = (int) Math.round((double) HALF * Math.abs(change) / scale);
        long before = group.sums().get(0).rupiah();
        boolean warning = change < 0 && -change > before / 100.0 * FALL;
        return new Bar(change < 0 ? HALF - width : HALF, width, warning, change == 0 ? "0" : speech.change(change));
    }
}
