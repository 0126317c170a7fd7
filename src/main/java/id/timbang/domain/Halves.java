package id.timbang.domain;

import java.util.concurrent.ForkJoinPool;

/** Work on both halves of a range at the same time; which thread takes which makes no difference. */
public final class Halves {
    /** Fewer places are done at once. */
    private static final int WORTH_DIVIDING = 1_000;

    private Halves() {
    }

    /** What is done with the places {@code from} (inclusive) to {@code to} (exclusive). */
    @FunctionalInterface
    public interface Work {
        /** Does it. */
        void on(int from, int to);
    }

    /** Does something with all places below {@code size}, where they are many the first half of them beside the second. */
    public static void of(int size, Work work) {
        if (size < WORTH_DIVIDING) {
            work.on(0, size);
            return;
        }
        int middle = size / 2;
        both(() -> work.on(0, middle), () -> work.on(middle, size));
    }

    /** Does both; ends when both have ended; where both fail, it is the failure of the first that is thrown. */
    public static void both(Runnable first, Runnable second) {
        var other = ForkJoinPool.commonPool().submit(second);
        try {
            first.run();
        } finally {
            other.quietlyJoin();
        }
        other.join();
    }
}
