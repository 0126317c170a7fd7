package id.timbang.web.page;

import id.timbang.compare.FreeMoney;
import id.timbang.domain.LimitRow;
import id.timbang.store.DatasetService;
import id.timbang.store.ResultService;
import id.timbang.store.RunInfo;
import id.timbang.store.RunService;
import id.timbang.web.ProposalQuery;
import java.util.List;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** <i>Hasil</i>: what a list is made of, what holds it back, and every proposal in it. */
@Controller
class ResultPage {
    private static final String PATH = "/hasil/";

    private final Newest newest;
    private final RunService runs;
    private final ResultService results;
    private final DatasetService datasets;
    private final Composition composition;
    private final ProposalRows rows;
    private final CompareStudies studies;
    private final Staleness staleness;

    ResultPage(Newest newest, RunService runs, ResultService results, DatasetService datasets,
            Composition composition, ProposalRows rows, CompareStudies studies, Staleness staleness) {
        this.staleness = staleness;
        this.studies = studies;
        this.newest = newest;
        this.runs = runs;
        this.results = results;
        this.datasets = datasets;
        this.composition = composition;
        this.rows = rows;
    }

    @GetMapping("/hasil")
    String newest() {
        return newest.run().map(run -> "redirect:/hasil/" + run.id()).orElse("hasil-kosong");
    }

    @GetMapping("/hasil/{number}")
    String show(@PathVariable long number, @ModelAttribute ProposalQuery query,
            @RequestParam MultiValueMap<String, String> parameters, Locale locale, Model model) {
        RunInfo run = runs.get(number);
        List<LimitRow> limits = results.limits(number);
        Links links = Links.of(PATH + number, parameters);
        model.addAttribute("run", run);
        staleness.show(run, locale, model);
        model.addAttribute("links", links);
        model.addAttribute("strip", StripView.of(run, limits, results.sums(number, "channel"),
                FreeMoney.of(limits, datasets.freeFunds(run.dataset())), Words.in(locale)));
        model.addAttribute("robustness", studies.robustness(List.of(number), false, locale));
        model.addAttribute("susunan", composition.of(run, links, locale));
        model.addAttribute("daftar", rows.table(run, query, links, locale));
        return "hasil";
    }

    /** The table alone, for a page that is open already; a step back asks for the whole page. */
    @GetMapping(path = "/hasil/{number}", headers = {"HX-Request", "!HX-History-Restore-Request"})
    ResponseEntity<String> table(@PathVariable long number, @ModelAttribute ProposalQuery query,
            @RequestParam MultiValueMap<String, String> parameters, Locale locale) {
        return Pieces.answer(rows.table(runs.get(number), query, Links.of(PATH + number, parameters), locale));
    }
}
