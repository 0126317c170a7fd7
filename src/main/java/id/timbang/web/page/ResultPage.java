package id.timbang.web.page;

import id.timbang.domain.LimitRow;
import id.timbang.explain.Speech;
import id.timbang.store.DatasetService;
import id.timbang.store.DistrictInfo;
import id.timbang.store.FundInfo;
import id.timbang.store.ResultService;
import id.timbang.store.RunInfo;
import id.timbang.store.RunService;
import id.timbang.store.SumRow;
import id.timbang.web.ProposalQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
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
    private static final Map<String, SharesView.Kind> KINDS = Map.of("jumlah", SharesView.Kind.COUNT, "jiwa",
            SharesView.Kind.HEAD);
    private static final List<String> DIMENSIONS = List.of("function", "district", "fund", "quarter", "channel");

    private final Newest newest;
    private final RunService runs;
    private final ResultService results;
    private final DatasetService datasets;
    private final Names names;
    private final ProposalRows rows;

    ResultPage(Newest newest, RunService runs, ResultService results, DatasetService datasets, Names names,
            ProposalRows rows) {
        this.newest = newest;
        this.runs = runs;
        this.results = results;
        this.datasets = datasets;
        this.names = names;
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
        List<FundInfo> funds = datasets.funds(run.dataset());
        Speech speech = Words.in(locale);
        model.addAttribute("strip", StripView.of(run, limits, results.sums(number, "channel"),
                FreeMoney.of(limits, funds), speech));
        model.addAttribute("limits", LimitsView.of(limits, speech));
        shares(run, limits, parameters.getFirst("ukuran"), locale, model);
        rows.show(run, query, Links.of(PATH + number, parameters), locale, model);
        return "hasil";
    }

    /** The table alone, for a page that is open already; a step back asks for the whole page. */
    @GetMapping(path = "/hasil/{number}", headers = {"HX-Request", "!HX-History-Restore-Request"})
    String table(@PathVariable long number, @ModelAttribute ProposalQuery query,
            @RequestParam MultiValueMap<String, String> parameters, Locale locale, Model model) {
        rows.show(runs.get(number), query, Links.of(PATH + number, parameters), locale, model);
        return "hasil-usulan :: daftar";
    }

    private void shares(RunInfo run, List<LimitRow> limits, String measure, Locale locale, Model model) {
        SharesView.Kind kind = KINDS.getOrDefault(measure == null ? "" : measure, SharesView.Kind.MONEY);
        Map<String, Map<String, String>> called = names.of(run.dataset());
        var shares = new ArrayList<SharesView>();
        var sums = new ArrayList<SumsTable>();
        for (String dimension : DIMENSIONS) {
            List<SumRow> rows = results.sums(run.id(), dimension);
            Map<String, String> named = called.getOrDefault(dimension, Map.of());
            shares.add(SharesView.of(dimension, rows, kind, new SharesView.Known(named, ceilings(limits, dimension),
                    dimension.equals("district") ? heads(run) : Map.of()), locale));
            sums.add(SumsTable.of(dimension, rows, named, Words.in(locale)));
        }
        model.addAttribute("kind", kind.name());
        model.addAttribute("shares", shares);
        model.addAttribute("sums", sums);
    }

    /** The inhabitants of districts, as far as they are stated. */
    private Map<String, Long> heads(RunInfo run) {
        return datasets.districts(run.dataset()).stream().filter(district -> district.population() != null)
                .collect(Collectors.toMap(DistrictInfo::code, DistrictInfo::population));
    }

    /** The ceilings of a dimension by code, where each value of it has one of its own. */
    private static Map<String, Long> ceilings(List<LimitRow> limits, String dimension) {
        String start = dimension + "-";
        return limits.stream().filter(limit -> limit.id().startsWith(start)).collect(Collectors
                .toMap(limit -> limit.id().substring(start.length()), LimitRow::amount, Math::max));
    }
}
