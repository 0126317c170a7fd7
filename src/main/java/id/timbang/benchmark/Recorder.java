package id.timbang.benchmark;

import id.timbang.domain.Progress;
import java.util.ArrayList;
import java.util.List;

/** Writes down when better portfolios and lower bounds came; its clock starts when it is made. */
final class Recorder implements Progress {
    private final long began;
    private final List<Moment> found = new ArrayList<>();
    private final List<Moment> proven = new ArrayList<>();

    Recorder() {
        Heap.forget();
        began = System.nanoTime();
    }

    @Override
    public void found(long achieved) {
        if (found.isEmpty() || achieved > found.get(found.size() - 1).value()) {
            found.add(new Moment(milliseconds(), achieved));
        }
    }

    @Override
    public void bounded(long bound) {
        if (proven.isEmpty() || bound < proven.get(proven.size() - 1).value()) {
            proven.add(new Moment(milliseconds(), bound));
        }
    }

    /** What was recorded until now. */
    Run run(String name, String settings, String ended) {
        return new Run(name, settings, found, proven, ended, milliseconds(), Heap.peak(), "heap");
    }

    private long milliseconds() {
        return (System.nanoTime() - began) / 1_000_000;
    }
}
