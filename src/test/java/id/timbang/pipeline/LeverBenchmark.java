package id.timbang.pipeline;

import id.timbang.domain.Progress;
import java.nio.file.Path;

/** Prints how often levers hold when they are moved. Arguments: dataset, its result, trials of each lever, seed. */
final class LeverBenchmark {
    private LeverBenchmark() {
    }

    public static void main(String[] args) {
        LeverTrials.run(Path.of(args[0]), Path.of(args[1]), Integer.parseInt(args[2]), Long.parseLong(args[3]),
                Progress.NONE)
                .forEach((lever, count) -> System.out.println(lever + ": " + count.successes() + " of "
                        + count.trials() + " (" + Math.round(count.percent()) + " %)"));
    }
}
