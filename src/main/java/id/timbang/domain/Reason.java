package id.timbang.domain;

import java.math.BigDecimal;
import java.util.List;

/**
 * Why a proposal came out as it did: one line of reasons.jsonl. Values in milli-points.
 *
 * @param best the choice that net value speaks of; {@code null} where none is offered
 * @param value of {@code best}; 0 where none is offered
 * @param netValue ⌊value − Σ price × usage⌋; {@code null} where none is offered
 * @param beatenBy the rival of the same exclusive group that was taken; {@code null} if none
 */
public record Reason(String id, Outcome decision, long milliPoints, Choice taken, Choice best, long valueTaken,
        long value,
        Long netValue, String beatenBy, List<Note> findings, List<Usage> usage, List<Lever> takes) {

    public Reason {
        findings = List.copyOf(findings);
        usage = List.copyOf(usage);
        takes = List.copyOf(takes);
    }

    /**
     * A finding as shown.
     *
     * @param setAside why a gate does not count (binding, forced or contracted) with reason and name; {@code null} otherwise
     */
    public record Note(Finding finding, String setAside) {
    }

    /**
     * What {@code best} uses of a limit or relation with a price.
     *
     * @param amount exact, in the form {@code usage ≤ amount}: a MIN limit enters negated, a share with up to six decimals
     * @param price milli-points per unit
     */
    public record Usage(String limit, BigDecimal amount, BigDecimal price) {
    }

    /**
     * What would have to change for the proposal to be funded.
     *
     * @param lever {@code cost}, {@code points}, {@code volume}, {@code document}, {@code fund} or {@code limit}
     * @param to the amount it must reach; {@code null} where impossible or where rooms say it
     * @param impossible why this lever alone cannot do it; {@code null} where it can
     * @param rooms the room needed in each limit that binds it
     */
    public record Lever(String lever, BigDecimal to, String impossible, List<Room> rooms) {
    }

    /** Room needed in a limit, in units of its measure. */
    public record Room(String limit, long by) {
    }
}
