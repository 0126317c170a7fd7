package id.timbang.web.page;

import id.timbang.domain.Outcome;
import id.timbang.explain.Speech;
import id.timbang.store.DatasetInfo;
import id.timbang.store.DatasetService;
import id.timbang.store.ResultService;
import id.timbang.store.RunService;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** <i>Usulan</i>: the whole story of one proposal in one list. */
@Controller
class StoryPage {
    /** In how many of the newest lists its fate is told. */
    private static final int OTHERS = 8;

    private final Reasons reasons;
    private final ResultService results;
    private final RunService runs;
    private final DatasetService datasets;
    private final Names names;
    private final ForcePrices prices;

    StoryPage(Reasons reasons, ResultService results, RunService runs, DatasetService datasets, Names names,
            ForcePrices prices) {
        this.reasons = reasons;
        this.results = results;
        this.runs = runs;
        this.datasets = datasets;
        this.names = names;
        this.prices = prices;
    }

    @GetMapping("/hasil/{number}/usulan/{proposal}")
    String story(@PathVariable long number, @PathVariable String proposal, Locale locale, Model model) {
        Speech speech = Words.in(locale);
        Reasons.Known known = reasons.of(number, proposal);
        DatasetInfo dataset = datasets.get(runs.get(number).dataset());
        model.addAttribute("run", number);
        model.addAttribute("dataset", dataset);
        model.addAttribute("names", names.of(dataset.id()));
        model.addAttribute("item", known.item());
        model.addAttribute("asked", speech.count(known.item().asked()));
        model.addAttribute("cost", speech.count(known.item().cost()));
        model.addAttribute("proposal", datasets.proposal(dataset.id(), proposal));
        model.addAttribute("story", StoryView.of(known, results.outcomes(dataset.id(), proposal, OTHERS), locale));
        boolean in = known.reason().decision() != Outcome.FUNDED;
        model.addAttribute("forceIn", in);
        model.addAttribute("force", prices.of(runs.get(number), proposal, in, speech).orElse(null));
        return "usulan";
    }

    /** The short form, which opens below a row of a table. */
    @GetMapping("/hasil/{number}/usulan/{proposal}/ringkas")
    String brief(@PathVariable long number, @PathVariable String proposal, Locale locale, Model model) {
        model.addAttribute("run", number);
        model.addAttribute("proposal", proposal);
        model.addAttribute("brief", BriefView.of(reasons.of(number, proposal), Words.in(locale)));
        return "hasil-ringkas";
    }
}
