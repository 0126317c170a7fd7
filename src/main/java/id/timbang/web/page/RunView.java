package id.timbang.web.page;

import id.timbang.compare.FreeMoney;
import id.timbang.explain.Speech;
import id.timbang.store.RunEvent;
import id.timbang.store.RunInfo;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * How far a run is, in words.
 *
 * @param state key of the text that names its status
 * @param gap per cent; {@code –} while there is none
 * @param seconds it took; empty while it works
 * @param loss points that another list could have more, at most
 * @param lossRupiah the same as money; {@code –} where money is not short
 * @param kept per cent of the best possible that is certain; {@code null} while there is no list
 */
record RunView(long id, boolean active, boolean waiting, boolean result, boolean stopAsked, String state,
        String scenario, String pack, String phase, long done, long total, String gap, String value, String bound,
        String loss, String lossRupiah, String kept, String aim, String seconds, String message, List<Step> steps,
        List<Phase> phases) {

    private static final String NONE = "–";
    private static final int DECIMALS = 4;

    /** What runs do one after the other; whatever else they say they do has no name of its own. */
    static final List<String> PHASES = List.of("data", "aturan", "model", "harga", "pilihan", "sertifikat", "alasan",
            "hasil", "menyimpan");

    /**
     * One thing that it does.
     *
     * @param name as its events call it, {@code key} is that of its name
     * @param state {@code sudah}, {@code kini} or {@code nanti}
     * @param seconds it took; empty before its end
     */
    record Phase(String name, String key, String state, String seconds) {
    }

    /** A step of its chart and table. */
    record Step(long milliseconds, Double percent, String seconds, String phase, String gap, String value,
            String bound) {
    }

    /** @param money whose price tells what points are worth */
    static RunView of(RunInfo run, List<RunEvent> steps, FreeMoney money, Speech speech) {
        boolean both = run.achieved() != null && run.bound() != null;
        return new RunView(run.id(), run.active(), run.active() && run.startedAt() == null, run.hasResult(),
                run.stopAsked(), "hitungan." + run.status().name(), run.scenarioName(), run.pack(), phase(run.phase()),
                run.done(), run.total(), gap(run, speech), points(run.achieved(), speech), points(run.bound(), speech),
                both ? speech.points(run.bound() - run.achieved()) : NONE,
                both ? rupiah(money.worth(run.bound() - run.achieved()), speech) : NONE, kept(run, speech),
                speech.number(run.gap()),
                seconds(run, speech), Trouble.told(run.message()),
                steps.stream().map(step -> step(step, speech)).toList(), phases(run, steps, speech));
    }

    /** Key of the text that names a phase. */
    static String phase(String name) {
        return "fase." + (PHASES.contains(name) ? name : "lain");
    }

    private static String rupiah(Long worth, Speech speech) {
        return worth == null ? NONE : speech.rupiah(worth);
    }

    private static String kept(RunInfo run, Speech speech) {
        return run.gapPercent() == null
                ? null
                : speech.number(BigDecimal.valueOf(100 - run.gapPercent()).setScale(DECIMALS, RoundingMode.FLOOR));
    }

    /** All while it works, else those that it came to. Neighbours of the same name are one; each lasts until the next begins. */
    private static List<Phase> phases(RunInfo run, List<RunEvent> steps, Speech speech) {
        var seconds = new LinkedHashMap<String, String>();
        List<RunEvent> begins = begins(steps);
        for (int i = 0; i < begins.size(); i++) {
            boolean last = i + 1 == begins.size();
            long end = last ? lasted(run, begins.get(i)) : begins.get(i + 1).milliseconds();
            seconds.put(begins.get(i).phase(),
                    last && run.active() ? "" : tenths(end - begins.get(i).milliseconds(), speech));
        }
        var names = new LinkedHashSet<>(run.active() ? PHASES : seconds.keySet());
        return names.stream().map(name -> new Phase(name, phase(name), state(seconds.get(name)),
                seconds.getOrDefault(name, ""))).toList();
    }

    private static String state(String seconds) {
        if (seconds == null) {
            return "nanti";
        }
        return seconds.isEmpty() ? "kini" : "sudah";
    }

    private static List<RunEvent> begins(List<RunEvent> steps) {
        var begins = new ArrayList<RunEvent>();
        for (RunEvent step : steps) {
            if (begins.stream().noneMatch(one -> one.phase().equals(step.phase()))) {
                begins.add(step);
            }
        }
        return begins;
    }

    private static long lasted(RunInfo run, RunEvent last) {
        return run.startedAt() == null || run.endedAt() == null
                ? last.milliseconds()
                : Math.max(last.milliseconds(), Duration.between(run.startedAt(), run.endedAt()).toMillis());
    }

    private static String tenths(long milliseconds, Speech speech) {
        return speech.number(BigDecimal.valueOf(milliseconds, 3).setScale(1, RoundingMode.HALF_UP));
    }

    private static String seconds(RunInfo run, Speech speech) {
        return run.startedAt() == null || run.endedAt() == null
                ? ""
                : tenths(Duration.between(run.startedAt(), run.endedAt()).toMillis(), speech);
    }

    private static String gap(RunInfo run, Speech speech) {
        return run.provenGap() == null ? percent(run.gapPercent(), speech) : speech.number(run.provenGap());
    }

    private static Step step(RunEvent event, Speech speech) {
        return new Step(event.milliseconds(), event.gapPercent(),
                tenths(event.milliseconds(), speech), phase(event.phase()), percent(event.gapPercent(), speech),
                points(event.achieved(), speech),
                points(event.bound(), speech));
    }

    private static String percent(Double percent, Speech speech) {
        return percent == null
                ? NONE
                : speech.number(BigDecimal.valueOf(percent).setScale(DECIMALS, RoundingMode.CEILING));
    }

    private static String points(Long milliPoints, Speech speech) {
        return milliPoints == null ? NONE : speech.points(milliPoints);
    }
}
