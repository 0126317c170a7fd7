package id.timbang.pipeline;

import id.timbang.data.ReasonsReader;
import id.timbang.domain.Progress;
import id.timbang.domain.Reason;
import id.timbang.domain.Reason.Lever;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Measures how far the levers of a result can be trusted: random proposals that are not funded, each lever moved alone and solved
 * again, with all of the change and with nine tenths of it.
 */
public final class LeverTrials {
    private static final BigDecimal MOST_OF_IT = new BigDecimal("0.9");

    private final Confirmation confirmation;
    private final Progress progress;
    private final Map<String, Count> counts = new TreeMap<>();
    private int done;
    private int total;

    /**
     * How often something came about.
     *
     * @param trials how often it was tried
     * @param successes how often the proposal was funded; of the limit lever how often no earlier pick was lost
     */
    public record Count(int trials, int successes) {
        private Count plus(boolean success) {
            return new Count(trials + 1, successes + (success ? 1 : 0));
        }

        /** Per cent of the trials. */
        public double percent() {
            return trials == 0 ? 0 : 100.0 * successes / trials;
        }
    }

    private LeverTrials(Confirmation confirmation, Progress progress) {
        this.confirmation = confirmation;
        this.progress = progress;
    }

    /**
     * Tries levers; every solve costs about as much as the result did.
     *
     * @param trials how many of each lever at most
     * @param seed of the draw
     * @return by {@code cost}, {@code cost 90 %}, {@code points}, {@code points 90 %}, {@code limit}
     */
    public static Map<String, Count> run(Path dataset, Path result, int trials, long seed, Progress progress) {
        LeverTrials all = new LeverTrials(new Confirmation(dataset, result, Progress.NONE), progress);
        List<Reason> reasons = new ArrayList<>();
        ReasonsReader.read(result).forEach(reason -> {
            if (!reason.takes().isEmpty()) {
                reasons.add(reason);
            }
        });
        Collections.shuffle(reasons, new Random(seed));
        all.total = 5 * trials;
        for (String lever : List.of("cost", "points", "limit")) {
            reasons.stream().filter(reason -> find(reason, lever).impossible() == null).limit(trials)
                    .forEach(reason -> all.attempt(reason, find(reason, lever)));
        }
        return all.counts;
    }

    private static Lever find(Reason reason, String name) {
        return reason.takes().stream().filter(lever -> lever.lever().equals(name)).findFirst().orElseThrow();
    }

    private void attempt(Reason reason, Lever lever) {
        Confirmation.Tried tried = confirmation.apply(reason, lever);
        boolean limit = lever.lever().equals("limit");
        count(lever.lever(), limit ? tried.funded() && tried.lost().isEmpty() : tried.funded());
        if (!limit) {
            BigDecimal today = lever.lever().equals("cost")
                    ? BigDecimal.valueOf(confirmation.cost(reason.id()))
                    : BigDecimal.valueOf(reason.milliPoints(), 3);
            count(lever.lever() + " 90 %", confirmation.apply(reason, part(lever, today)).funded());
        }
    }

    /** Nine tenths of the change; what is not whole stays nearer to today's. */
    private static Lever part(Lever lever, BigDecimal today) {
        BigDecimal change = lever.to().subtract(today).multiply(MOST_OF_IT).setScale(lever.to().scale(),
                RoundingMode.DOWN);
        return new Lever(lever.lever(), today.add(change), null, null, List.of(), List.of());
    }

    private void count(String what, boolean success) {
        counts.put(what, counts.getOrDefault(what, new Count(0, 0)).plus(success));
        progress.report("tuas", ++done, total, Double.NaN);
    }
}
