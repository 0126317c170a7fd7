package id.timbang.web.page;

import id.timbang.compare.FreeMoney;
import id.timbang.domain.LimitRow;
import id.timbang.explain.Speech;
import id.timbang.store.DatasetService;
import id.timbang.store.ResultService;
import id.timbang.store.RunInfo;
import id.timbang.store.RunRequest;
import id.timbang.store.RunService;
import id.timbang.web.Studies;
import id.timbang.web.StudyQuestion;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The runs of scenarios: the newest of one, the queue, and the run whose limits scenarios are compared with. */
@Component
class ScenarioRuns {
    private static final int SHOWN = 5;

    private final RunService runs;
    private final ResultService results;
    private final Studies studies;
    private final DatasetService datasets;
    private final Staleness staleness;
    private final Pieces pieces;

    ScenarioRuns(RunService runs, ResultService results, Studies studies, DatasetService datasets,
            Staleness staleness, Pieces pieces) {
        this.pieces = pieces;
        this.staleness = staleness;
        this.studies = studies;
        this.datasets = datasets;
        this.runs = runs;
        this.results = results;
    }

    /** What a run that is over is told by. */
    private record Over(long run, FreeMoney money) {
    }

    /**
     * Puts {@code run} and {@code price}, or once it is over with a result {@code selesai}, and {@code earlier} and {@code queue} into
     * a model.
     */
    void show(NewestRuns newest, Long scenario, Locale locale, Model model) {
        Speech speech = Words.in(locale);
        List<RunInfo> own = newest.of(scenario);
        own.stream().findFirst()
                .ifPresent(run -> {
                    FreeMoney money = money(run, newest);
                    if (run.hasResult()) {
                        model.addAttribute("selesai", pieces.of("skenario-bagian :: hitungan",
                                new Over(run.id(), money), () -> told(run, money, speech)));
                    } else {
                        model.addAllAttributes(told(run, money, speech));
                    }
                    if (!run.active()) {
                        staleness.show(run, locale, model);
                    }
                    if (run.tooTight()) {
                        model.addAttribute("ketat", tight(run, locale));
                    }
                });
        model.addAttribute("earlier", own.stream().skip(1).limit(SHOWN).map(run -> brief(run, speech)).toList());
        model.addAttribute("queue", runs.active().stream().map(run -> brief(run, speech)).toList());
    }

    private Map<String, Object> told(RunInfo run, FreeMoney money, Speech speech) {
        return Map.of("price", money.price().toPlainString(), "run",
                RunView.of(run, runs.events(run.id(), 0), money, speech));
    }

    private static RunView brief(RunInfo run, Speech speech) {
        return RunView.of(run, List.of(), FreeMoney.NONE, speech);
    }

    /** At its own prices, or while it has none at those of the list without a scenario. */
    private FreeMoney money(RunInfo run, NewestRuns newest) {
        return Optional.of(run).filter(RunInfo::hasResult).or(newest::standing).map(this::money)
                .orElse(FreeMoney.NONE);
    }

    /** What free money is worth by the prices of a list. */
    FreeMoney money(RunInfo list) {
        return FreeMoney.of(results.limits(list.id()), datasets.freeFunds(list.dataset()));
    }

    private TightView tight(RunInfo run, Locale locale) {
        return TightView.of(studies.ask(new StudyQuestion.OfDoctor(run.id())), RunInfo.IMPOSSIBLE.equals(run.ended()),
                Words.in(locale), Words.language(locale));
    }

    /** The newest runs of a scenario, of the data as they are for {@code null}, and those that it is compared with. */
    NewestRuns newest(long dataset, Long scenario) {
        return new NewestRuns(runs.around(dataset, scenario, 1 + SHOWN));
    }

    /** The limits as they were in the newest run without a scenario, or else in the newest run. */
    List<LimitRow> limits(NewestRuns newest) {
        return newest.standing().map(one -> results.limits(one.id())).orElse(List.of());
    }

    /** Puts a run of a scenario into the queue. */
    void queue(long dataset, long scenario, String pack, BigDecimal gap, Long limitSeconds, String actor) {
        runs.queue(new RunRequest(dataset, scenario, pack, null, null, 0, gap, limitSeconds), actor);
    }

    /** Stops a run, unless it has ended meanwhile. */
    void stop(long run, String actor) {
        if (runs.get(run).active()) {
            runs.stop(run, actor);
        }
    }
}
