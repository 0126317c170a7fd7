package id.timbang.benchmark;

import id.timbang.pipeline.Question;
import java.nio.file.Path;
import java.util.List;

/**
 * What all contenders are given.
 *
 * @param dataset where the data are, for contenders that run in a process of their own
 * @param rules the rule pack
 * @param allowed for each rank of obligations, ascending, the shortfall that a portfolio may have, rupiah
 */
public record Race(Path dataset, String rules, Question question, List<Long> allowed) {
    public Race {
        allowed = List.copyOf(allowed);
    }
}
