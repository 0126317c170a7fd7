package id.timbang.web.page;

import id.timbang.domain.BadInputException;
import id.timbang.store.AdjustService;
import id.timbang.store.AdoptedList;
import id.timbang.store.CommitmentService;
import id.timbang.store.DatasetService;
import id.timbang.store.DecisionService;
import id.timbang.store.LetterService;
import id.timbang.store.NameService;
import id.timbang.store.NotFoundException;
import id.timbang.store.ResultService;
import id.timbang.store.RunInfo;
import id.timbang.store.RunService;
import id.timbang.store.ScenarioInfo;
import id.timbang.store.ScenarioService;
import id.timbang.store.VillageService;
import id.timbang.study.Replan;
import id.timbang.web.Download;
import id.timbang.web.ExportTable;
import id.timbang.web.Studies;
import id.timbang.web.StudyJob;
import java.security.Principal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** <i>Penyesuaian</i>: a list fitted into a cut: state the cut, choose a point, see who must be told, adopt. */
@Controller
class AdjustPage {
    private static final String FIELD = "potong.";

    private final RunService runs;
    private final ResultService results;
    private final ScenarioService scenarios;
    private final DecisionService decisions;
    private final AdjustService adjusting;
    private final NameService names;
    private final VillageService villages;
    private final Studies studies;
    private final AdjustHolds holds;
    private final DatasetService datasets;
    private final LetterService letters;
    private final CommitmentService commitments;
    private final Staleness staleness;

    AdjustPage(RunService runs, ResultService results, ScenarioService scenarios, DecisionService decisions,
            AdjustService adjusting, NameService names, VillageService villages, Studies studies,
            AdjustHolds holds, DatasetService datasets, LetterService letters, CommitmentService commitments,
            Staleness staleness) {
        this.staleness = staleness;
        this.letters = letters;
        this.commitments = commitments;
        this.runs = runs;
        this.results = results;
        this.scenarios = scenarios;
        this.decisions = decisions;
        this.adjusting = adjusting;
        this.names = names;
        this.villages = villages;
        this.studies = studies;
        this.holds = holds;
        this.datasets = datasets;
    }

    /** Where somebody is on the way: which list, which cut, which point, which run of that point. */
    record Step(Long run, Long skenario, Integer titik, Long hitungan, Integer halaman) {
    }

    @GetMapping("/penyesuaian")
    String show(Step step, Locale locale, Model model) {
        Optional<RunInfo> base = base(step.run());
        model.addAttribute("langkah", step);
        if (base.isPresent()) {
            model.addAttribute("dasar", base.get());
            staleness.show(base.get(), locale, model);
            model.addAttribute("versi", decisions.findInForce().filter(list -> list.run() == base.get().id())
                    .map(AdoptedList::version).orElse(null));
            AdjustShares shares = step.skenario() == null
                    ? AdjustShares.NONE
                    : curve(base.get(), step, locale, model);
            cut(base.get(), step, shares, locale, model);
        }
        return "penyesuaian";
    }

    /** The list in force, unless another one is named; before the first adoption the newest one. */
    private Optional<RunInfo> base(Long run) {
        return run != null
                ? Optional.of(runs.get(run))
                : decisions.findInForce().map(list -> runs.get(list.run())).or(runs::findLatestResult);
    }

    private void cut(RunInfo base, Step step, AdjustShares shares, Locale locale, Model model) {
        AdjustFunds before = AdjustFunds.of(results.limits(base.id()));
        AdjustFunds after = step.skenario() == null
                ? before
                : AdjustFunds.under(scenarios.overrides(scenarios.get(step.skenario())),
                        datasets.get(base.dataset()).totalCeiling(), datasets.funds(base.dataset()));
        model.addAttribute("potongan", AdjustCut.of(before, after, shares,
                names.namer(base.dataset(), "fund"), Words.in(locale)));
    }

    /** Returns what makes up the cut at the point that is chosen. */
    private AdjustShares curve(RunInfo base, Step step, Locale locale, Model model) {
        StudyJob job = studies.ask(studies.ofReplan(base.id(), step.skenario()));
        model.addAttribute("studi", job.state());
        if (step.hitungan() != null) {
            run(base, runs.get(step.hitungan()), locale, model);
        }
        return job.answer() instanceof Replan replan && !replan.points().isEmpty()
                ? chosen(base, step, replan, locale, model)
                : AdjustShares.NONE;
    }

    private AdjustShares chosen(RunInfo base, Step step, Replan replan, Locale locale, Model model) {
        AdjustCurve curve = AdjustCurve.of(replan, step.titik(), Words.in(locale));
        model.addAttribute("kurva", curve);
        int page = step.halaman() == null ? 1 : Math.max(1, step.halaman());
        Replan.Point point = replan.points().get(curve.chosen());
        AdjustTold told = told(base, about(base.id(), step.skenario(), curve.chosen()), point, locale);
        model.addAttribute("daftar", AdjustMoves.of(point, page, Words.language(locale), told));
        model.addAttribute("tetap", holds.of(base, step.skenario(), scenarios.get(step.skenario()).version(),
                curve.chosen(), point, Words.in(locale)));
        return AdjustShares.of(point.moves(), told.funds());
    }

    private void run(RunInfo base, RunInfo run, Locale locale, Model model) {
        model.addAttribute("hitungan", run);
        model.addAttribute("tahap", RunView.phase(run.phase()));
        if (run.hasResult() && run.dataset() == base.dataset()) {
            model.addAttribute("terbukti", holds.of(base.id(), run.id(), Words.in(locale)));
        }
    }

    private LetterService.About about(long run, long scenario, int point) {
        return new LetterService.About(run, scenario, scenarios.get(scenario).version(), point);
    }

    private AdjustTold told(RunInfo base, LetterService.About about, Replan.Point point, Locale locale) {
        Set<String> ids = point.moves().stream().map(Replan.Move::id).collect(Collectors.toSet());
        return new AdjustTold(audience(base), letters.made(about), commitments.funds(base.id(), ids), locale);
    }

    private Audience audience(RunInfo base) {
        return new Audience(villages.of(base.dataset())::name);
    }

    /** A point that was found already. */
    private Replan.Point point(long run, long scenario, int number) {
        if (studies.ask(studies.ofReplan(run, scenario)).answer() instanceof Replan replan && number >= 0
                && number < replan.points().size()) {
            return replan.points().get(number);
        }
        throw new NotFoundException("point", number);
    }

    /** Every change of a point, as a file. */
    @GetMapping("/penyesuaian/daftar.{kind:csv|xlsx}")
    ResponseEntity<StreamingResponseBody> file(@PathVariable String kind, @RequestParam long run,
            @RequestParam long skenario, @RequestParam int titik, Locale locale) {
        ExportTable table = AdjustMoves.table(point(run, skenario, titik), Words.language(locale),
                audience(runs.get(run)));
        String name = "penyesuaian-" + run + "-" + skenario + "-" + titik;
        return kind.equals("csv") ? Download.csv(name, table) : Download.xlsx(name, table);
    }

    /** The letters of a point, one sheet each, all of them at once. */
    @GetMapping("/penyesuaian/surat")
    String letters(@RequestParam long run, @RequestParam long skenario, @RequestParam int titik, Locale locale,
            Model model) {
        RunInfo base = runs.get(run);
        cut(base, new Step(run, skenario, titik, null, null), AdjustShares.NONE, locale, model);
        model.addAttribute("data", datasets.get(base.dataset()));
        model.addAttribute("skenario", scenarios.get(skenario));
        model.addAttribute("run", run);
        model.addAttribute("titik", titik);
        Replan.Point point = point(run, skenario, titik);
        model.addAttribute("surat", AdjustLetters.of(point, Words.language(locale),
                told(base, about(run, skenario, titik), point, locale)));
        return "penyesuaian-surat";
    }

    /** Makes the letters of a point: notes who made them when, and opens them. */
    @PostMapping("/penyesuaian/surat")
    String make(@RequestParam(defaultValue = "0") long run, @RequestParam(defaultValue = "0") long skenario,
            @RequestParam(defaultValue = "0") int titik, Principal actor) {
        Audience audience = audience(runs.get(run));
        Set<String> bodies = point(run, skenario, titik).moves().stream()
                .flatMap(move -> audience.of(move).stream()).collect(Collectors.toCollection(TreeSet::new));
        letters.make(about(run, skenario, titik), bodies, actor.getName());
        return "redirect:/penyesuaian/surat?run=" + run + "&skenario=" + skenario + "&titik=" + titik;
    }

    /** States a cut: fields {@code potong.<fund>} in per cent. */
    @PostMapping("/penyesuaian")
    String cut(@RequestParam(defaultValue = "0") long run, @RequestParam(defaultValue = "") String nama,
            @RequestParam Map<String, String> form, Locale locale, Principal actor, Model model) {
        var percents = new HashMap<String, String>();
        form.forEach((key, value) -> {
            if (key.startsWith(FIELD)) {
                percents.put(key.substring(FIELD.length()), value);
            }
        });
        try {
            AdjustFunds after = AdjustFunds.of(results.limits(run)).cut(percents);
            ScenarioInfo scenario = adjusting.cut(run, nama.isBlank() ? "Penyesuaian" : nama.strip(), after.total(),
                    after.funds(), actor.getName());
            return "redirect:/penyesuaian?run=" + run + "&skenario=" + scenario.id();
        } catch (BadInputException e) {
            model.addAttribute("salah", e.problems().get(0));
            model.addAttribute("isian", form);
            return show(new Step(run, null, null, null, null), locale, model);
        }
    }

    /** Queues the whole calculation of a point. */
    @PostMapping("/penyesuaian/hitung")
    String solve(@RequestParam(defaultValue = "0") long run, @RequestParam(defaultValue = "0") long skenario,
            @RequestParam(defaultValue = "0") int titik, Principal actor) {
        StudyJob job = studies.ask(studies.ofReplan(run, skenario));
        String back = "redirect:/penyesuaian?run=" + run + "&skenario=" + skenario + "&titik=" + titik;
        if (job.answer() instanceof Replan replan && titik >= 0 && titik < replan.points().size()) {
            RunInfo queued = adjusting.solve(run, skenario, replan.points().get(titik).penalty(), actor.getName());
            return back + "&hitungan=" + queued.id();
        }
        return back;
    }

    /** Ends the search for points with those found so far. */
    @PostMapping("/penyesuaian/henti")
    String stop(@RequestParam(defaultValue = "0") long run, @RequestParam(defaultValue = "0") long skenario) {
        studies.stop(studies.ofReplan(run, skenario));
        return "redirect:/penyesuaian?run=" + run + "&skenario=" + skenario;
    }
}
