package id.timbang.web;

import id.timbang.study.Replan;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * What those are called who must be told.
 *
 * @param village names a village by its code; empty where nobody names it
 */
public record Audience(UnaryOperator<String> village) {
    /** How a study names a village by its code, and the council. */
    private static final String VILLAGE = "Desa/Kelurahan ";
    private static final String COUNCIL = "Sekretariat DPRD";
    /** How districts begin, and villages that proposals name as their sponsors. */
    private static final String DISTRICT = "kecamatan ";
    private static final List<String> VILLAGES = List.of("desa", "kelurahan", "nagari");

    /** What a body is. */
    public enum Kind {
        VILLAGE, DISTRICT, OFFICE, COUNCIL
    }

    /**
     * Somebody who must be told.
     *
     * @param name as letters address it
     */
    public record Body(Kind kind, String name) {
    }

    /** Everybody who must be told of a change. */
    public List<Body> of(Replan.Move move) {
        return move.audience().stream().map(this::body).toList();
    }

    /** What they are called. */
    public List<String> names(Replan.Move move) {
        return of(move).stream().map(Body::name).toList();
    }

    private Body body(String who) {
        if (who.startsWith(VILLAGE)) {
            String name = village.apply(who.substring(VILLAGE.length()));
            return new Body(Kind.VILLAGE, name.isEmpty() ? who : VILLAGE + name);
        }
        return new Body(kind(who), who);
    }

    private static Kind kind(String who) {
        String small = who.toLowerCase(Locale.ROOT);
        if (VILLAGES.stream().anyMatch(small::startsWith)) {
            return Kind.VILLAGE;
        }
        if (small.startsWith(DISTRICT)) {
            return Kind.DISTRICT;
        }
        return who.equals(COUNCIL) ? Kind.COUNCIL : Kind.OFFICE;
    }
}
