package id.timbang.web.page;

import id.timbang.store.DatasetInfo;
import id.timbang.store.DatasetService;
import id.timbang.store.ProposalFilter;
import id.timbang.store.ResultService;
import id.timbang.store.RunInfo;
import id.timbang.store.RunService;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** <i>Beranda</i>: what is asked, what there is, how good the newest list is, and every proposal in it. */
@Controller
class HomePage {
    /** Among how many of the newest runs one with a result is looked for. */
    private static final int RECENT = 100;

    private final DatasetService datasets;
    private final RunService runs;
    private final ResultService results;

    HomePage(DatasetService datasets, RunService runs, ResultService results) {
        this.datasets = datasets;
        this.runs = runs;
        this.results = results;
    }

    @GetMapping("/")
    String home(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String decision,
            @RequestParam(defaultValue = "1") int page, Model model) {
        model.addAttribute("active", runs.active());
        Optional<RunInfo> latest = runs.list(RECENT).stream().filter(RunInfo::hasResult).findFirst();
        Optional<DatasetInfo> dataset = latest.map(run -> datasets.get(run.dataset())).or(datasets::findNewest);
        dataset.ifPresent(info -> model.addAttribute("region", RegionView.of(info)));
        latest.ifPresent(run -> show(run, new ProposalFilter(q, "", "", "", "", "", decision, "", "", 0, false, "",
                false, page, 0), model));
        return "beranda";
    }

    private void show(RunInfo run, ProposalFilter filter, Model model) {
        model.addAttribute("filter", filter);
        model.addAttribute("list", ListView.of(run, results.sums(run.id(), "fund"), results.limits(run.id())));
        model.addAttribute("found", FoundView.of(results.portfolio(run.id(), filter)));
    }
}
