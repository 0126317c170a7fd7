package id.timbang.rules;

import id.timbang.domain.Halves;

/** The rows of a table in batches, which are judged two at a time and handed over in their order. */
final class Batches {
    private static final int SIZE = 5_000;

    private final int rows;
    private final Judge judge;
    private final Taker taker;

    /** Judges some rows; called from two threads, each with its own conclusions. */
    interface Judge {
        void judge(int from, int to, Conclusions conclusions);
    }

    /** Takes what some rows were found to be. */
    interface Taker {
        void take(int from, int to, FindingList findings);
    }

    Batches(int rows, Judge judge, Taker taker) {
        this.rows = rows;
        this.judge = judge;
        this.taker = taker;
    }

    void run(Conclusions even, Conclusions odd) {
        for (int from = 0; from < rows; from += 2 * SIZE) {
            int first = from;
            int second = end(first);
            Halves.both(() -> judge.judge(first, second, even), () -> judge.judge(second, end(second), odd));
            take(first, even);
            take(second, odd);
        }
    }

    private int end(int from) {
        return Math.min(rows, from + SIZE);
    }

    private void take(int from, Conclusions conclusions) {
        if (from < rows) {
            taker.take(from, end(from), conclusions.findings());
            conclusions.findings().clear();
        }
    }
}
