package id.timbang.rules;

import java.util.concurrent.ForkJoinPool;

/** Work on both halves of a range at the same time; which thread takes which makes no difference. */
final class Halves {

    private Halves() {
    }

    /** What is done with the places {@code from} (inclusive) to {@code to} (exclusive). */
    interface Work {
        void on(int from, int to);
    }

    static void of(int size, Work work) {
        int middle = size / 2;
        both(() -> work.on(0, middle), () -> work.on(middle, size));
    }

    /** Ends when both have ended; where both fail, it is the failure of the first that is thrown. */
    static void both(Runnable first, Runnable second) {
        var other = ForkJoinPool.commonPool().submit(second);
        try {
            first.run();
        } finally {
            other.quietlyJoin();
        }
        other.join();
    }
}
