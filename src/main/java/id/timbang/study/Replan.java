package id.timbang.study;

import id.timbang.domain.Choice;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An earlier portfolio fitted into a changed question: how much value is kept for how many changes.
 *
 * @param earlierValue what the earlier portfolio is worth in the changed question, as points of the curve are, milli-points
 * @param earlierSpent rupiah
 * @param points from fewest changes to most; each is worth more, or serves obligations better, than each before it
 */
public record Replan(long earlierValue, long earlierSpent, List<Point> points) {

    /** Shortfalls of obligations, the smaller first: a rank counts only where all before it are equal. */
    static final Comparator<List<Long>> BY_RANK = (a, b) -> Arrays
            .compare(a.toArray(Long[]::new), b.toArray(Long[]::new));

    public Replan {
        points = List.copyOf(points);
    }

    /**
     * Place of the point with the fewest changes among those that serve obligations best and come near the most value of these.
     *
     * @param part how near: 100 for one per cent of that value
     */
    public int enough(long part) {
        List<Long> least = points.stream().map(Point::shortfalls).min(BY_RANK).orElseThrow();
        int[] served = IntStream.range(0, points.size()).filter(i -> points.get(i).shortfalls().equals(least))
                .toArray();
        long best = Arrays.stream(served).mapToLong(this::value).max().orElseThrow();
        return Arrays.stream(served).filter(i -> best - value(i) <= Math.abs(best) / part).findFirst().orElseThrow();
    }

    private long value(int point) {
        return points.get(point).picture().achieved();
    }

    /**
     * One point of the curve.
     *
     * @param penalty milli-points that one change more would bring, by its prices
     * @param changes proposals taken earlier that get another choice
     * @param shortfalls weighted rupiah by which obligations fall short, one number for each rank, the first rank first
     * @param freed rupiah that dropped and shrunk proposals no longer take
     * @param moves every proposal with another choice than earlier, those that were not taken earlier among them
     */
    public record Point(long penalty, long changes, Picture picture, List<Long> shortfalls, long freed,
            List<Move> moves) {
        public Point {
            // answers that were kept before ranks were told apart
            shortfalls = shortfalls == null ? List.of(picture.shortfall()) : List.copyOf(shortfalls);
            moves = List.copyOf(moves);
        }
    }

    /** What becomes of a proposal. */
    public enum Kind {
        /** Taken earlier, not now. */
        DROPPED,
        /** Built or designed earlier, now handed to a ministry, the province or the village. */
        REFERRED,
        /** Taken with less money. */
        SHRUNK,
        /** Taken with more money. */
        GROWN,
        /** Taken, with as much money, another way. */
        OTHER,
        /** Not taken earlier; no change as penalties count them. */
        ADDED
    }

    /**
     * One proposal with another choice.
     *
     * @param before rupiah earlier
     * @param now rupiah now
     * @param audience who must be told: offices, district, village; never a person
     */
    public record Move(String id, String title, Kind kind, Choice earlier, Choice choice, long before, long now,
            List<String> audience) {
        public Move {
            audience = List.copyOf(audience);
        }
    }
}
