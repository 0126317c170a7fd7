package id.timbang.web.page;

import id.timbang.store.RunInfo;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The newest runs of a dataset that the page of a scenario tells of, the newest first, read once for it. */
record NewestRuns(List<RunInfo> all) {
    private static final String USUAL_PACK = "nasional";

    /** Those of one scenario; of the data as they are for {@code null}. */
    List<RunInfo> of(Long scenario) {
        return all.stream().filter(run -> Objects.equals(run.scenario(), scenario)).toList();
    }

    /** The pack that this dataset was solved with last. */
    String pack() {
        return all.stream().findFirst().map(RunInfo::pack).orElse(USUAL_PACK);
    }

    /** The newest run without a scenario that has a result, or else the newest with one. */
    Optional<RunInfo> standing() {
        List<RunInfo> done = all.stream().filter(RunInfo::hasResult).toList();
        return done.stream().filter(one -> one.scenario() == null).findFirst().or(() -> done.stream().findFirst());
    }

    /** The newest run of a scenario that has a result, or else {@link #standing}. */
    Optional<RunInfo> nearest(long scenario) {
        return of(scenario).stream().filter(RunInfo::hasResult).findFirst().or(this::standing);
    }
}
