package id.timbang.web.page;

import id.timbang.store.DatasetInfo;
import id.timbang.store.DatasetService;
import id.timbang.store.RunInfo;
import id.timbang.store.RunService;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The newest list and the data that it came from. */
@Component
class Newest {
    private final RunService runs;
    private final DatasetService datasets;

    Newest(RunService runs, DatasetService datasets) {
        this.runs = runs;
        this.datasets = datasets;
    }

    /** The newest run with a result. */
    Optional<RunInfo> run() {
        return runs.findLatestResult();
    }

    /** Its data; without a run, the data loaded last. */
    Optional<DatasetInfo> dataset() {
        return run().map(run -> datasets.get(run.dataset())).or(datasets::findNewest);
    }
}
