package id.timbang.pipeline;

import java.util.List;

/**
 * What a check found.
 *
 * @param lines the report, for people
 * @param casesHold whether every case of the rule pack came out as it says
 */
public record Checked(List<String> lines, boolean casesHold) {
    public Checked {
        lines = List.copyOf(lines);
    }
}
