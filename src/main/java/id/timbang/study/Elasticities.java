package id.timbang.study;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What a question becomes at other elasticities of cost: how many works it funds, and how many of them are large.
 *
 * @param own the elasticity that it is asked with; not among the points
 * @param points in order of elasticity
 */
public record Elasticities(BigDecimal own, List<Point> points) {
    public Elasticities {
        points = List.copyOf(points);
    }

    /**
     * One elasticity.
     *
     * @param picture nothing where no portfolio keeps all hard limits; its points mean something else at each elasticity
     * @param big funded proposals that ask for Rp500 million or more
     */
    public record Point(BigDecimal elasticity, Optional<Picture> picture, long big) {
    }
}
