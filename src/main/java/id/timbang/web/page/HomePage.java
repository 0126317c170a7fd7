package id.timbang.web.page;

import id.timbang.compare.FreeMoney;
import id.timbang.domain.LimitRow;
import id.timbang.explain.Speech;
import id.timbang.store.DatasetService;
import id.timbang.store.ResultService;
import id.timbang.store.RunInfo;
import id.timbang.web.Studies;
import id.timbang.web.StudyQuestion;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** <i>Beranda</i>: what is asked, what there is, what the newest list makes of it, and how good it is. */
@Controller
class HomePage {
    private final Newest newest;
    private final DatasetService datasets;
    private final ResultService results;
    private final Names names;
    private final HomeTasks tasks;
    private final HomeChanges changes;
    private final HomeDrafts drafts;
    private final Studies studies;
    private final Pieces pieces;
    private final Staleness staleness;

    HomePage(Newest newest, DatasetService datasets, ResultService results,
            Names names, HomeTasks tasks, HomeChanges changes, HomeDrafts drafts, Studies studies,
            Pieces pieces, Staleness staleness) {
        this.staleness = staleness;
        this.newest = newest;
        this.datasets = datasets;
        this.results = results;
        this.names = names;
        this.tasks = tasks;
        this.changes = changes;
        this.drafts = drafts;
        this.studies = studies;
        this.pieces = pieces;
    }

    @GetMapping("/")
    String home(HttpServletRequest who, Locale locale, Model model) {
        Speech speech = Words.in(locale);
        List<HomeTask> waiting = tasks.of(who);
        model.addAttribute("tasks", waiting);
        newest.dataset().ifPresent(info -> model.addAttribute("region", RegionView.of(info, speech)));
        newest.run().ifPresent(run -> show(run, waiting, locale, model));
        return "beranda";
    }

    private void show(RunInfo run, List<HomeTask> waiting, Locale locale, Model model) {
        Speech speech = Words.in(locale);
        List<LimitRow> limits = results.limits(run.id());
        FreeMoney money = FreeMoney.of(limits, datasets.freeFunds(run.dataset()));
        var strip = StripView.of(run, limits, results.sums(run.id(), "channel"), money, speech);
        var change = changes.since(run, speech).orElse(null);
        Standing standing = changes.standing(run);
        StandingView at = StandingView.of(standing, datasets.get(run.dataset()), datasets.ceilingLines(run.dataset()),
                speech);
        FundsView funds = FundsView.of(standing, names.of(run.dataset()).get("fund"), locale);
        model.addAttribute("run", run);
        staleness.show(run, locale, model);
        model.addAttribute("strip", strip);
        model.addAttribute("at", at);
        var list = new HashMap<String, Object>();
        list.put("run", run);
        list.put("strip", strip);
        list.put("change", change);
        list.put("tasks", waiting);
        list.put("ways", WaysView.of(studies.find(new StudyQuestion.OfWays(run.id())), money, speech));
        list.put("at", at);
        list.put("region", RegionView.of(datasets.get(run.dataset()), speech));
        list.put("funds", funds);
        list.put("outcomes", OutcomesView.of(results.sums(run.id(), "decision"), locale));
        list.put("drafts", drafts.of(run.dataset(), limits, speech));
        model.addAttribute("daftar", pieces.of("beranda-daftar :: daftar", list));
    }
}
