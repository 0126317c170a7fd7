package id.timbang.pipeline;

import java.util.LinkedHashMap;
import java.util.Map;

/** Milliseconds of the phases of a run, for summary.json alone. */
final class Stopwatch {
    private final long began = System.nanoTime();
    private final Map<String, Long> phases = new LinkedHashMap<>();
    private long last = began;

    /** Ends a phase that began with the end of the one before. */
    void end(String phase) {
        long now = System.nanoTime();
        put(phase, (now - last) / 1_000_000);
        last = now;
    }

    /** States the milliseconds of a phase that was measured elsewhere. */
    void put(String phase, long milliseconds) {
        phases.put(phase, milliseconds);
    }

    /** Forgets the time since the last phase ended: it was stated in parts. */
    void skip() {
        last = System.nanoTime();
    }

    /** All phases and their total. */
    Map<String, Long> phases() {
        var all = new LinkedHashMap<>(phases);
        all.put("total", (System.nanoTime() - began) / 1_000_000);
        return all;
    }
}
