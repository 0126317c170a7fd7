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
 * @param mergedInto the proposal that is weighed in its stead; {@code null} if it is not merged, or nobody knows which
 * @param takes what it would take for a proposal that is not funded to be funded; every lever, each as a value or impossible
 * @param drops what could drop a proposal that is funded: cost and points
 * @param peers its place by points among the proposals of its activity, district and office
 */
public record Reason(String id, Outcome decision, long milliPoints, Choice taken, Choice best, long valueTaken,
        long value,
        Long netValue, String beatenBy, String mergedInto, List<Note> findings, List<Usage> usage, List<Lever> takes,
        List<Lever> drops, List<Peers> peers) {

    public Reason {
        findings = List.copyOf(findings);
        usage = List.copyOf(usage);
        takes = List.copyOf(takes);
        drops = List.copyOf(drops);
        peers = List.copyOf(peers);
    }

    /** A reason that tells neither where the proposal was merged, what could drop it, nor its place among peers. */
    public Reason(String id, Outcome decision, long milliPoints, Choice taken, Choice best, long valueTaken, long value,
            Long netValue, String beatenBy, List<Note> findings, List<Usage> usage, List<Lever> takes) {
        this(id, decision, milliPoints, taken, best, valueTaken, value, netValue, beatenBy, null, findings, usage,
                takes,
                List.of(), List.of());
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
     * What would have to change.
     *
     * @param lever {@code cost}, {@code points}, {@code volume}, {@code document}, {@code fund} or {@code limit}
     * @param to the amount it must reach; {@code null} where impossible or where rooms or items say it
     * @param impossible why this lever alone cannot do it, in Bahasa Indonesia; {@code null} where it can
     * @param code why, as templates name it; {@code null} where it can
     * @param items columns of documents, codes of funds, a choice, or what {@code impossible} speaks of: rules or proposals
     * @param rooms the room needed in each limit that binds it
     */
    public record Lever(String lever, BigDecimal to, String impossible, String code, List<String> items,
            List<Room> rooms) {
        public Lever {
            items = List.copyOf(items);
            rooms = List.copyOf(rooms);
        }
    }

    /** Room needed in a limit, in units of its measure. */
    public record Room(String limit, long by) {
    }

    /**
     * Place among peers.
     *
     * @param by {@code activity}, {@code district} or {@code office}
     * @param rank 1 for the most points; equal points share a rank
     * @param of how many there are, itself among them
     */
    public record Peers(String by, int rank, int of) {
    }
}
