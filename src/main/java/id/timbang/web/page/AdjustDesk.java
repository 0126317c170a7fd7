package id.timbang.web.page;

import id.timbang.store.CommitmentService;
import id.timbang.store.DatasetService;
import id.timbang.store.LetterService;
import id.timbang.store.NameService;
import id.timbang.store.ResultService;
import id.timbang.store.RunInfo;
import id.timbang.store.ScenarioService;
import id.timbang.study.Replan;
import id.timbang.web.AdjustPoints;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the pages of an adjustment share: the cut, and who is told of a point. */
@Component
class AdjustDesk {
    private final ResultService results;
    private final ScenarioService scenarios;
    private final DatasetService datasets;
    private final NameService names;
    private final LetterService letters;
    private final CommitmentService commitments;
    private final AdjustPoints points;

    AdjustDesk(ResultService results, ScenarioService scenarios, DatasetService datasets, NameService names,
            LetterService letters, CommitmentService commitments, AdjustPoints points) {
        this.results = results;
        this.scenarios = scenarios;
        this.datasets = datasets;
        this.names = names;
        this.letters = letters;
        this.commitments = commitments;
        this.points = points;
    }

    /** The ceilings of a list beside those of a scenario; {@code null} for no scenario yet. */
    AdjustCut cut(RunInfo base, Long scenario, AdjustShares shares, Locale locale) {
        AdjustFunds before = AdjustFunds.of(results.limits(base.id()));
        AdjustFunds after = scenario == null
                ? before
                : AdjustFunds.under(scenarios.overrides(scenarios.get(scenario)),
                        datasets.get(base.dataset()).totalCeiling(), datasets.funds(base.dataset()));
        return AdjustCut.of(before, after, shares, names.namer(base.dataset(), "fund"), Words.in(locale));
    }

    /** Whether a run has a result that tells of the proposals of a list. */
    static boolean follows(RunInfo run, RunInfo base) {
        return run.hasResult() && run.dataset() == base.dataset();
    }

    /** Who must be told of a point, and who was; {@code shown} are the changes that are shown with where they belong. */
    AdjustTold told(RunInfo base, LetterService.About about, Replan.Point point, List<Replan.Move> shown,
            Locale locale) {
        Set<String> ids = point.moves().stream().map(Replan.Move::id).collect(Collectors.toSet());
        return new AdjustTold(points.audience(base), letters.made(about), commitments.funds(base.id(), ids),
                results.items(base.id(), shown.stream().map(Replan.Move::id).toList()), locale);
    }

    /** What the districts of a list are called, by their codes. */
    Map<String, String> districts(RunInfo base) {
        return names.names(base.dataset(), "district");
    }
}
