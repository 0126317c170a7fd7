package id.timbang.web;

import java.util.LinkedHashMap;
import java.util.Map;

/** Counts failures by key over the last quarter of an hour; the eldest of very many keys are forgotten. */
final class FailureCounts {
    static final long SECONDS = 15 * 60;
    private static final int MOST = 20_000;

    private final Map<String, Count> counts = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Count> eldest) {
            return size() > MOST;
        }
    };

    private record Count(int number, long began) {
        private boolean old(long now) {
            return now - began > SECONDS * 1_000_000_000L;
        }
    }

    synchronized void add(String key) {
        long now = System.nanoTime();
        Count before = counts.get(key);
        counts.put(key, before == null || before.old(now)
                ? new Count(1, now)
                : new Count(before.number + 1,
                        before.began));
    }

    synchronized int count(String key) {
        Count count = counts.get(key);
        return count == null || count.old(System.nanoTime()) ? 0 : count.number;
    }

    synchronized void clear(String key) {
        counts.remove(key);
    }
}
