package id.timbang.web.page;

import id.timbang.compare.Comparison;
import id.timbang.store.CompareService;
import id.timbang.store.NameService;
import id.timbang.store.RunInfo;
import id.timbang.store.RunService;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** <i>Bandingkan</i>: up to ten results against the first of them. */
@Controller
class ComparePage {
    private static final int CHOICE = 30;
    private static final int RECENT = 200;
    private static final int MOST = 10;

    private final RunService runs;
    private final CompareService comparisons;
    private final NameService names;

    ComparePage(RunService runs, CompareService comparisons, NameService names) {
        this.runs = runs;
        this.comparisons = comparisons;
        this.names = names;
    }

    @GetMapping("/bandingkan")
    String compare(@RequestParam(name = "runs", defaultValue = "") List<Long> asked,
            @RequestParam(defaultValue = "") String sebab, @RequestParam(defaultValue = "1") int halaman,
            Locale locale, Model model) {
        List<RunInfo> all = asked.stream().distinct().limit(MOST).map(runs::get).toList();
        List<RunInfo> solved = all.stream().filter(RunInfo::hasResult).toList();
        model.addAttribute("asked", asked);
        model.addAttribute("without", all.stream().filter(run -> !run.hasResult()).toList());
        model.addAttribute("choice", runs.list(RECENT).stream().filter(RunInfo::hasResult).limit(CHOICE).toList());
        if (solved.size() > 1) {
            show(solved, new CompareFilter(sebab, halaman), locale, model);
        }
        return "bandingkan";
    }

    private void show(List<RunInfo> solved, CompareFilter filter, Locale locale, Model model) {
        List<Long> ids = solved.stream().map(RunInfo::id).toList();
        Comparison comparison = comparisons.compare(ids, Words.language(locale));
        long dataset = solved.get(0).dataset();
        model.addAttribute("filter", filter);
        model.addAttribute("runs", ids.stream().map(String::valueOf).collect(java.util.stream.Collectors.joining(",")));
        model.addAttribute("facts", new CompareFacts(comparison, solved, Words.in(locale)).view());
        model.addAttribute("shifts", List.of(
                ShiftView.of("district", comparison, names.namer(dataset, "district"), Words.in(locale)),
                ShiftView.of("office", comparison, names.namer(dataset, "office"), Words.in(locale)),
                ShiftView.of("fund", comparison, names.namer(dataset, "fund"), Words.in(locale))));
        model.addAttribute("flips", FlipView.of(comparison, ids, filter, Words.language(locale)));
    }
}
