package id.timbang.oracle;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What the files say of one portfolio, added up limit by limit and relation by relation. */
record Judgement(Stated stated, List<Bounded> limits, List<Way> taken) {

    /** Σ over the bounded selector, base included. */
    long used(Bounded limit) {
        var sums = new Sums(stated);
        long base = limit.withBase() ? sums.base(limit.where(), limit.measure()) : 0;
        return base + taken.stream().mapToLong(way -> sums.where(limit, way)).sum();
    }

    /** The stated amount, or the share of the sum it is a share of, rounded towards strictness. */
    long amount(Bounded limit) {
        if (!limit.isShare()) {
            return limit.amount();
        }
        var sums = new Sums(stated);
        long of = (limit.withBase() ? sums.base(limit.of(), limit.measure()) : 0)
                + taken.stream().mapToLong(way -> sums.of(limit, way)).sum();
        return BigDecimal.valueOf(of).multiply(BigDecimal.valueOf(limit.sharePpm(), 6))
                .setScale(0, limit.max() ? RoundingMode.FLOOR : RoundingMode.CEILING).longValueExact();
    }

    long shortfall(Bounded limit) {
        return Math.max(0, limit.max() ? used(limit) - amount(limit) : amount(limit) - used(limit));
    }

    /** Σ weighted shortfalls of a rank. */
    long rank(int rank) {
        return limits.stream().filter(limit -> limit.obligation() && limit.rank() == rank)
                .mapToLong(limit -> limit.weight() * shortfall(limit)).sum();
    }

    /** Σ value − Σ penalties, milli-points. */
    long achieved() {
        long penalties = limits.stream().filter(Bounded::preference)
                .mapToLong(limit -> limit.price().multiply(BigDecimal.valueOf(shortfall(limit)))
                        .setScale(0, RoundingMode.CEILING).longValueExact())
                .sum();
        return taken.stream().mapToLong(Way::value).sum() - penalties;
    }

    /** Whatever hard limit or relation does not hold. */
    List<String> broken() {
        var broken = new ArrayList<String>();
        limits.stream().filter(limit -> limit.hard() && shortfall(limit) > 0).forEach(limit -> broken.add(limit.id()));
        stated.relations().rows().stream().filter(this::breaks).forEach(row -> broken.add(row.toString()));
        return broken;
    }

    boolean relationsHold() {
        return stated.relations().rows().stream().noneMatch(this::breaks);
    }

    private boolean breaks(Map<String, String> relation) {
        Predicate<Way> built = way -> way.treatment().built();
        return switch (relation.get("type")) {
            case "EXCLUSIVE" -> members(relation).stream().filter(w -> w.treatment() != Treatment.DEFER).count() > 1;
            case "PACKAGE" -> members(relation).stream().map(built::test).distinct().count() > 1;
            case "PREREQUISITE" ->
                built.test(way(relation.get("proposal"))) && !built.test(way(relation.get("requires")))
                        && !Cells.flag(stated.proposals().find("id", relation.get("requires")), "started");
            default -> false;
        };
    }

    private List<Way> members(Map<String, String> relation) {
        return stated.relations().rows().stream().filter(row -> row.get("type").equals(relation.get("type"))
                && row.get("group").equals(relation.get("group"))).map(row -> way(row.get("proposal"))).toList();
    }

    private Way way(String id) {
        return taken.stream().filter(way -> stated.id(way.proposal()).equals(id)).findFirst().orElseThrow();
    }
}
