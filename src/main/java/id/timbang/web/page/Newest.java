package id.timbang.web.page;

import id.timbang.store.AdoptedList;
import id.timbang.store.DatasetInfo;
import id.timbang.store.DatasetService;
import id.timbang.store.DecisionService;
import id.timbang.store.RunInfo;
import id.timbang.store.RunService;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.context.annotation.RequestScope;

/** The newest list, the data that it came from, and the list in force: asked once for each request, whose parts all need them. */
@Component
@RequestScope
class Newest {
    private final RunService runs;
    private final DatasetService datasets;
    private final DecisionService decisions;
    private Optional<RunInfo> run;
    private Optional<AdoptedList> inForce;

    Newest(RunService runs, DatasetService datasets, DecisionService decisions) {
        this.runs = runs;
        this.datasets = datasets;
        this.decisions = decisions;
    }

    /** The newest run with a result. */
    Optional<RunInfo> run() {
        if (run == null) {
            run = runs.findLatestResult();
        }
        return run;
    }

    /** Its data; without a run, the data loaded last. */
    Optional<DatasetInfo> dataset() {
        return run().map(newest -> datasets.get(newest.dataset())).or(datasets::findNewest);
    }

    /** The list that was adopted last. */
    Optional<AdoptedList> inForce() {
        if (inForce == null) {
            inForce = decisions.findInForce();
        }
        return inForce;
    }
}
