package id.timbang.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.timbang.compare.Comparison;
import id.timbang.compare.Terms;
import id.timbang.domain.BadInputException;
import id.timbang.domain.Problem;
import id.timbang.domain.Progress;
import id.timbang.pipeline.ComparePipeline;
import java.util.Collections;
import java.util.List;
import org.springframework.stereotype.Service;

/** Compares results. Results never change, so the last comparisons are remembered. */
@Service
public class CompareService {
    private static final int MOST = 10;
    private static final int REMEMBERED = 6;

    private final ResultService results;
    private final RunService runs;
    private final DatasetService datasets;
    private final Cache<Question, Comparison> known = Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    CompareService(ResultService results, RunService runs, DatasetService datasets) {
        this.results = results;
        this.runs = runs;
        this.datasets = datasets;
    }

    private record Question(List<Long> runs, String language) {
    }

    /**
     * Compares up to ten results with the first of them; the ceilings to keep are those of the newest.
     *
     * @param language {@code id} or {@code en}
     */
    public Comparison compare(List<Long> runs, String language) {
        if (runs.size() < 2 || runs.size() > MOST || runs.stream().distinct().count() < runs.size()) {
            throw new BadInputException(new Problem("compare", 0, "runs", runs + " are not two to ten different runs",
                    "name them as 12,15"));
        }
        return known.get(new Question(List.copyOf(runs), language), this::read);
    }

    /** One at a time: a comparison of large results needs much memory. */
    private synchronized Comparison read(Question question) {
        return ComparePipeline.run(question.runs().stream().map(results::folder).toList(), terms(question.runs()),
                question.language(), Progress.NONE);
    }

    private Terms terms(List<Long> ids) {
        return new Terms(ids.indexOf(Collections.max(ids)), datasets.freeFunds(runs.get(ids.get(0)).dataset()));
    }
}
