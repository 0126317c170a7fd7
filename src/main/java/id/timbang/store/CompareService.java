package id.timbang.store;

import id.timbang.compare.Comparison;
import id.timbang.domain.BadInputException;
import id.timbang.domain.Problem;
import id.timbang.domain.Progress;
import id.timbang.pipeline.ComparePipeline;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** Compares results. Results never change, so the last comparisons are remembered. */
@Service
public class CompareService {
    private static final int MOST = 10;
    private static final int REMEMBERED = 6;

    private final ResultService results;
    private final Map<Question, Comparison> known = new LinkedHashMap<>(8, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Question, Comparison> eldest) {
            return size() > REMEMBERED;
        }
    };

    CompareService(ResultService results) {
        this.results = results;
    }

    private record Question(List<Long> runs, String language) {
    }

    /**
     * Compares up to ten results with the first of them.
     *
     * @param language {@code id} or {@code en}
     */
    public synchronized Comparison compare(List<Long> runs, String language) {
        if (runs.size() < 2 || runs.size() > MOST || runs.stream().distinct().count() < runs.size()) {
            throw new BadInputException(new Problem("compare", 0, "runs", runs + " are not two to ten different runs",
                    "name them as 12,15"));
        }
        Question question = new Question(List.copyOf(runs), language);
        Comparison comparison = known.get(question);
        if (comparison == null) {
            comparison = ComparePipeline.run(runs.stream().map(results::folder).toList(), language, Progress.NONE);
            known.put(question, comparison);
        }
        return comparison;
    }
}
