package id.timbang.store;

import java.util.List;

/**
 * What a changed rule pack makes of a dataset, before anything is solved.
 *
 * @param proposals how many there are
 * @param pointsChanged how many get other points
 * @param opened how many no gate holds back any more
 * @param closed how many a gate holds back now
 * @param shares sums by district and by channel, the largest first
 * @param examples some of the proposals concerned
 */
public record PackPreview(int proposals, int pointsChanged, int opened, int closed, List<Share> shares,
        List<Example> examples) {
    public PackPreview {
        shares = List.copyOf(shares);
        examples = List.copyOf(examples);
    }

    /**
     * What is asked by the proposals concerned in one district or channel.
     *
     * @param by {@code district} or {@code channel}
     * @param code empty where a proposal names none
     * @param proposals how many get other points or gates
     * @param touched rupiah of these
     * @param opened rupiah that no gate holds back any more
     * @param closed rupiah that a gate holds back now
     */
    public record Share(String by, String code, int proposals, long touched, long opened, long closed) {

        Share plus(Share other) {
            return new Share(by, code, proposals + other.proposals, Math.addExact(touched, other.touched),
                    Math.addExact(opened, other.opened), Math.addExact(closed, other.closed));
        }
    }

    /** A proposal under both packs; points in thousandths. */
    public record Example(String id, String title, long before, long after, List<String> gatesBefore,
            List<String> gatesAfter) {
        public Example {
            gatesBefore = List.copyOf(gatesBefore);
            gatesAfter = List.copyOf(gatesAfter);
        }
    }
}
