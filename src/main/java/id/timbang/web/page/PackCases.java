package id.timbang.web.page;

import id.timbang.rules.CaseResult;
import id.timbang.rules.RuleCases;
import id.timbang.rules.RulePack;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The cases of a pack, run beside everything else: the rules are compiled for them, which nobody should wait for. */
final class PackCases {
    private static final Logger LOG = LoggerFactory.getLogger(PackCases.class);

    private volatile State state = State.RUNNING;
    private volatile List<CaseResult> results = List.of();

    /** How far they are. */
    enum State {
        RUNNING, DONE,
        /** They could not be run; the log says why. */
        FAILED
    }

    private PackCases() {
    }

    /** Starts them. */
    static PackCases start(RulePack pack) {
        var cases = new PackCases();
        var thread = new Thread(() -> cases.run(pack), "cases");
        thread.setPriority(Thread.MIN_PRIORITY);
        thread.setDaemon(true);
        thread.start();
        return cases;
    }

    private void run(RulePack pack) {
        try {
            results = RuleCases.run(pack);
            state = State.DONE;
        } catch (RuntimeException e) {
            LOG.error("the cases of pack {}", pack.id(), e);
            state = State.FAILED;
        }
    }

    State state() {
        return state;
    }

    /** What came out; empty until they are done. */
    List<CaseResult> results() {
        return results;
    }
}
