package id.timbang.store;

import java.util.List;

/**
 * What a changed rule pack makes of a dataset, before anything is solved.
 *
 * @param proposals how many there are
 * @param pointsChanged how many get other points
 * @param opened how many no gate holds back any more
 * @param closed how many a gate holds back now
 * @param examples some of the proposals concerned
 */
public record PackPreview(int proposals, int pointsChanged, int opened, int closed, List<Example> examples) {
    public PackPreview {
        examples = List.copyOf(examples);
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
