package id.timbang.web.page;

import id.timbang.domain.Outcome;
import id.timbang.explain.Speech;
import id.timbang.store.DatasetInfo;
import id.timbang.store.DatasetService;
import id.timbang.store.DecisionService;
import id.timbang.store.MeetingMarkService;
import id.timbang.store.OtherOutcome;
import id.timbang.store.ProposalInfo;
import id.timbang.store.ResultService;
import id.timbang.store.RunInfo;
import id.timbang.store.RunService;
import id.timbang.store.SumRow;
import id.timbang.store.VillageService;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
    private final DecisionService decisions;
    private final CompareStudies studies;
    private final Staleness staleness;
    private final VillageService villages;
    private final StoryRows rows;
    private final MeetingMarkService marks;

    StoryPage(Reasons reasons, ResultService results, RunService runs, DatasetService datasets, Names names,
            ForcePrices prices, DecisionService decisions, CompareStudies studies, Staleness staleness,
            VillageService villages, StoryRows rows, MeetingMarkService marks) {
        this.marks = marks;
        this.rows = rows;
        this.villages = villages;
        this.staleness = staleness;
        this.decisions = decisions;
        this.studies = studies;
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
        RunInfo run = runs.get(number);
        DatasetInfo dataset = datasets.get(run.dataset());
        model.addAttribute("run", number);
        staleness.show(run, locale, model);
        model.addAttribute("dataset", dataset);
        model.addAttribute("names", names.of(dataset.id()));
        model.addAttribute("item", known.item());
        model.addAttribute("village", villages.of(dataset.id()).name(known.item().village()));
        model.addAttribute("asked", speech.count(known.item().asked()));
        model.addAttribute("cost", speech.count(known.item().cost()));
        ProposalInfo info = datasets.proposal(dataset.id(), proposal);
        List<OtherOutcome> outcomes = results.outcomes(number, proposal, OTHERS);
        model.addAttribute("proposal", info);
        model.addAttribute("papers", PaperView.of(info));
        model.addAttribute("terms", terms(info, known, dataset, run, locale));
        StoryView story = StoryView.of(known, outcomes, funded(known, number), locale);
        model.addAttribute("story", story);
        HistoryView history = HistoryView.of(new HistoryView.Known(info, dataset, outcomes, decisions.history(),
                decisions.publications(dataset.id())), locale);
        model.addAttribute("baris", rows.of(story, history, number, proposal));
        model.addAttribute("tanda", marks.find(dataset.id(), proposal)
                .map(mark -> MarkView.of(mark, locale)).orElse(null));
        model.addAttribute("terbit", decisions.findPublished().filter(one -> one.run() == number).isPresent());
        model.addAttribute("place", studies.place(number, proposal).orElse(""));
        boolean in = known.reason().decision() != Outcome.FUNDED;
        model.addAttribute("forceIn", in);
        model.addAttribute("force", prices.of(run, known.item(), known.reason(), in, speech));
        return "usulan";
    }

    private TermsView terms(ProposalInfo info, Reasons.Known known, DatasetInfo dataset, RunInfo run, Locale locale) {
        return TermsView.of(info, new TermsView.Known(datasets.funds(dataset.id()), names.of(dataset.id()).get("fund"),
                dataset.fiscalYear(), known.item().quarter(), run.asOf()), locale);
    }

    /** By district and office from the sums of the list; what shares an activity is not summed up anywhere. */
    private StoryView.Funded funded(Reasons.Known known, long run) {
        Map<String, String> codes = Map.of("district", known.item().district(), "office", known.item().office());
        return by -> codes.containsKey(by)
                ? results.sums(run, by).stream().filter(sum -> sum.code().equals(codes.get(by))).map(SumRow::funded)
                        .findFirst()
                : Optional.empty();
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
