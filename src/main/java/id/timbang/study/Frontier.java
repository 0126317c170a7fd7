package id.timbang.study;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is worth how much at which ceiling.
 *
 * @param subject {@code total} or the code of a fund
 * @param ceiling rupiah of that ceiling as stated
 * @param points in order of their ceiling
 * @param entries every proposal that is funded at some point and not at another, those that need the least money first
 */
public record Frontier(String subject, long ceiling, List<Point> points, List<Entry> entries) {
    public Frontier {
        points = List.copyOf(points);
        entries = List.copyOf(entries);
    }

    /**
     * One ceiling.
     *
     * @param ceiling rupiah
     * @param picture nothing where no portfolio was found that keeps all hard limits
     * @param composition rupiah by {@code office}, {@code district}, {@code channel}, each by code
     * @param entered ids of proposals that the point before did not fund
     * @param left ids of proposals that the point before funded
     */
    public record Point(long ceiling, Optional<Picture> picture, Map<String, Map<String, Long>> composition,
            List<String> entered, List<String> left) {
    }

    /**
     * When a proposal is funded.
     *
     * @param from the lowest ceiling of the sweep at which it is funded, rupiah
     * @param always whether it is funded at every higher point too
     */
    public record Entry(String id, String title, String office, String district, long from, boolean always) {
    }

    /** The points at which a portfolio was found. */
    public List<Point> found() {
        return points.stream().filter(point -> point.picture().isPresent()).toList();
    }
}
