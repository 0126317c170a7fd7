package id.timbang.web.page;

import id.timbang.compare.Comparison;
import id.timbang.domain.BadInputException;
import id.timbang.domain.Problem;
import id.timbang.report.Sheet;
import id.timbang.store.CompareService;
import id.timbang.store.NotFoundException;
import id.timbang.store.RunInfo;
import id.timbang.store.RunService;
import id.timbang.study.FrontierReport;
import id.timbang.study.RobustnessReport;
import id.timbang.web.Download;
import id.timbang.web.ExportTable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** <i>Bandingkan</i>: up to ten results against the first of them. */
@Controller
class ComparePage {
    private static final int CHOICE = 30;
    private static final int MOST = 10;

    private final RunService runs;
    private final CompareService comparisons;
    private final CompareStudies studies;
    private final CompareChanges changes;
    private final Staleness staleness;

    ComparePage(RunService runs, CompareService comparisons, CompareStudies studies,
            CompareChanges changes, Staleness staleness) {
        this.staleness = staleness;
        this.runs = runs;
        this.comparisons = comparisons;
        this.studies = studies;
        this.changes = changes;
    }

    @GetMapping("/bandingkan")
    String compare(@RequestParam(name = "runs", defaultValue = "") List<Long> asked,
            @RequestParam(defaultValue = "") String sebab, @RequestParam(defaultValue = "1") int halaman,
            Locale locale, Model model) {
        List<RunInfo> all = asked.stream().distinct().limit(MOST).map(runs::get).toList();
        List<RunInfo> solved = all.stream().filter(RunInfo::hasResult).toList();
        model.addAttribute("asked", asked);
        model.addAttribute("without", all.stream().filter(run -> !run.hasResult())
                .map(run -> new Without(String.valueOf(run.id()), Trouble.told(run.message()))).toList());
        model.addAttribute("choice", runs.results(CHOICE));
        if (solved.size() > 1) {
            show(solved, new CompareFilter(sebab, halaman), locale, model);
        }
        return "bandingkan";
    }

    /** A run that has nothing to compare; {@code why} is empty while it waits or works. */
    record Without(String id, String why) {
    }

    private void show(List<RunInfo> solved, CompareFilter filter, Locale locale, Model model) {
        List<Long> ids = solved.stream().map(RunInfo::id).toList();
        Comparison comparison = comparisons.compare(ids, Words.language(locale));
        named(ids, model);
        model.addAttribute("facts", new CompareFacts(comparison, solved, Words.in(locale)).view());
        model.addAttribute("stale", staleness.among(solved, locale));
        model.addAttribute("perubahan", changes.of(comparison, solved, filter, locale));
        model.addAttribute("frontier", studies.frontier(ids, comparison, false, locale).orElse(null));
        model.addAttribute("robustness", studies.robustness(ids, false, locale));
    }

    private static void named(List<Long> ids, Model model) {
        model.addAttribute("base", first(ids));
        model.addAttribute("runs", CompareChanges.listed(ids));
    }

    private static long first(List<Long> ids) {
        return ids.stream().findFirst().orElseThrow(() -> new BadInputException(new Problem("compare", 0, "runs",
                "no run is named", "name them as 12,15")));
    }

    /** Value against ceiling, worked out when it is first asked for, unless {@code mulai} is false. */
    @GetMapping("/bandingkan/pagu")
    String frontier(@RequestParam("runs") List<Long> ids, @RequestParam(defaultValue = "true") boolean mulai,
            Locale locale, Model model) {
        named(ids, model);
        model.addAttribute("frontier", studies.frontier(ids, comparisons.compare(ids, Words.language(locale)), mulai,
                locale).orElse(null));
        return "bandingkan-studi :: pagu";
    }

    /** How sure the places are, worked out when it is first asked for, unless {@code mulai} is false. */
    @GetMapping("/bandingkan/ketahanan")
    String robustness(@RequestParam("runs") List<Long> ids, @RequestParam(defaultValue = "true") boolean mulai,
            Locale locale, Model model) {
        named(ids, model);
        model.addAttribute("robustness", studies.robustness(ids, mulai, locale));
        return "bandingkan-studi :: ketahanan";
    }

    /** What one of these two found, as a CSV file for spreadsheets. */
    @GetMapping("/bandingkan/{study}.csv")
    ResponseEntity<StreamingResponseBody> csv(@PathVariable String study, @RequestParam("runs") List<Long> ids,
            Locale locale) {
        return Download.csv(study + "-" + first(ids), table(study, ids, Words.language(locale)));
    }

    /** The same as a workbook. */
    @GetMapping("/bandingkan/{study}.xlsx")
    ResponseEntity<StreamingResponseBody> xlsx(@PathVariable String study, @RequestParam("runs") List<Long> ids,
            Locale locale) {
        return Download.xlsx(study + "-" + first(ids), table(study, ids, Words.language(locale)));
    }

    private ExportTable table(String study, List<Long> ids, String language) {
        Optional<Sheet> sheet = switch (study) {
            case "pagu" -> studies.frontier(ids, comparisons.compare(ids, language))
                    .map(found -> FrontierReport.of(found, language).tables().get("points"));
            case "ketahanan" -> studies.robustness(ids)
                    .map(found -> RobustnessReport.of(found, language).tables().get("standings"));
            default -> Optional.empty();
        };
        return ExportTable.of(study, sheet.orElseThrow(() -> new NotFoundException("study", study)));
    }
}
