package id.timbang.web;

import id.timbang.domain.BadInputException;
import id.timbang.optimise.NoPortfolioException;
import id.timbang.pipeline.Recall;
import id.timbang.pipeline.SolvePipeline;
import id.timbang.pipeline.Solved;
import id.timbang.store.Housekeeping;
import id.timbang.store.ResultLoader;
import id.timbang.store.RunFiles;
import id.timbang.store.RunInfo;
import id.timbang.store.RunRecord;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Works one run off: writes its inputs, solves, loads the result. */
@Component
class RunJob {
    private static final Logger LOG = LoggerFactory.getLogger(RunJob.class);

    private final RunRecord record;
    private final RunFiles files;
    private final ResultLoader results;
    private final Recall recall;

    RunJob(RunRecord record, RunFiles files, ResultLoader results, Recall recall) {
        this.record = record;
        this.files = files;
        this.results = results;
        this.recall = recall;
    }

    /** Solves; empty when there is no result, which the run then says, or when the program ends meanwhile. */
    Optional<Solved> work(RunInfo run, RunProgress progress, Closing closing) {
        try {
            Solved solved = SolvePipeline.run(files.request(run), recall, progress);
            if (closing.closed()) {
                // An interrupted search may end early, with less than it would have found.
                return Optional.empty();
            }
            progress.report("menyimpan", 0, 0, Double.NaN);
            results.load(run);
            return Optional.of(solved);
        } catch (NoPortfolioException e) {
            closing.note(() -> none(run, progress, e));
        } catch (BadInputException e) {
            closing.note(() -> record.fail(run.id(), e.getMessage()));
        } catch (RuntimeException | Error e) {
            closing.note(() -> {
                LOG.error("run {} failed", run.id(), e);
                record.fail(run.id(), ProgramFault.text(e));
            });
        } finally {
            Housekeeping.delete(files.work(run.id()));
        }
        return Optional.empty();
    }

    private void none(RunInfo run, RunProgress progress, NoPortfolioException e) {
        if (progress.stopped()) {
            record.stopped(run.id());
        } else {
            record.tooTight(run.id(), e.proven(), e.getMessage());
        }
    }
}
