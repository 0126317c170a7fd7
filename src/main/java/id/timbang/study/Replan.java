package id.timbang.study;

import id.timbang.domain.Choice;
import java.util.List;

/**
 * An earlier portfolio fitted into a changed question: how much value is kept for how many changes.
 *
 * @param earlierValue what the earlier portfolio was worth, milli-points
 * @param earlierSpent rupiah
 * @param points from fewest changes to most; each is worth more, or serves obligations better, than each before it
 */
public record Replan(long earlierValue, long earlierSpent, List<Point> points) {
    public Replan {
        points = List.copyOf(points);
    }

    /**
     * One point of the curve.
     *
     * @param penalty milli-points that one change more would bring, by its prices
     * @param changes proposals taken earlier that get another choice
     * @param freed rupiah that dropped and shrunk proposals no longer take
     * @param moves every proposal with another choice than earlier, those that were not taken earlier among them
     */
    public record Point(long penalty, long changes, Picture picture, long freed, List<Move> moves) {
        public Point {
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
