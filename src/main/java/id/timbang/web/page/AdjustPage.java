package id.timbang.web.page;

import id.timbang.domain.BadInputException;
import id.timbang.domain.Outcome;
import id.timbang.domain.Problem;
import id.timbang.store.AdjustService;
import id.timbang.store.AdoptedList;
import id.timbang.store.DecisionService;
import id.timbang.store.ResultService;
import id.timbang.store.RunInfo;
import id.timbang.store.RunService;
import id.timbang.store.ScenarioInfo;
import id.timbang.store.ScenarioService;
import id.timbang.store.SumRow;
import id.timbang.study.Replan;
import id.timbang.web.AdjustPoints;
import id.timbang.web.Studies;
import id.timbang.web.StudyJob;
import id.timbang.web.StudyQuestion;
import java.security.Principal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** <i>Penyesuaian</i>: a list fitted into a cut: state the cut, choose a point, see who must be told, adopt. */
@Controller
class AdjustPage {
    private static final String FIELD = "potong.";
    private static final Set<String> TAKEN = Set.of(Outcome.FUNDED.name(), Outcome.REFERRED.name());

    private final RunService runs;
    private final ResultService results;
    private final ScenarioService scenarios;
    private final DecisionService decisions;
    private final AdjustService adjusting;
    private final Studies studies;
    private final AdjustHolds holds;
    private final AdjustDesk desk;
    private final AdjustPoints points;
    private final Staleness staleness;

    AdjustPage(RunService runs, ResultService results, ScenarioService scenarios, DecisionService decisions,
            AdjustService adjusting, Studies studies, AdjustHolds holds, AdjustDesk desk, AdjustPoints points,
            Staleness staleness) {
        this.runs = runs;
        this.results = results;
        this.scenarios = scenarios;
        this.decisions = decisions;
        this.adjusting = adjusting;
        this.studies = studies;
        this.holds = holds;
        this.desk = desk;
        this.points = points;
        this.staleness = staleness;
    }

    /** Where somebody is on the way: which list, which cut, which point, which run of that point. */
    record Step(Long run, Long skenario, Integer titik, Long hitungan, Integer halaman) {
    }

    /** The way so far; the search for points is begun unless {@code mulai} is false. */
    @GetMapping("/penyesuaian")
    String show(Step step, @RequestParam(defaultValue = "true") boolean mulai, Locale locale, Model model) {
        Optional<RunInfo> base = base(step.run());
        model.addAttribute("langkah", step);
        if (base.isPresent()) {
            model.addAttribute("dasar", base.get());
            staleness.show(base.get(), locale, model);
            Optional<AdoptedList> inForce = decisions.findInForce();
            model.addAttribute("versi", inForce.filter(list -> list.run() == base.get().id())
                    .map(AdoptedList::version).orElse(null));
            model.addAttribute("berikut", inForce.map(AdoptedList::version).orElse(0) + 1);
            AdjustShares shares = step.skenario() == null
                    ? AdjustShares.NONE
                    : curve(base.get(), step, mulai, locale, model);
            model.addAttribute("potongan", desk.cut(base.get(), step.skenario(), shares, locale));
        }
        return "penyesuaian";
    }

    /** The list in force, unless another one is named; before the first adoption the newest one. */
    private Optional<RunInfo> base(Long run) {
        return run != null
                ? Optional.of(runs.get(run))
                : decisions.findInForce().map(list -> runs.get(list.run())).or(runs::findLatestResult);
    }

    /** Returns what makes up the cut at the point that is chosen. */
    private AdjustShares curve(RunInfo base, Step step, boolean start, Locale locale, Model model) {
        StudyQuestion question = studies.ofReplan(base.id(), step.skenario());
        Optional<StudyJob> job = start ? Optional.of(studies.ask(question)) : studies.find(question);
        model.addAttribute("studi", StudyView.of(job));
        model.addAttribute("gagal", Trouble.told(job.map(StudyJob::state).map(StudyJob.State::message).orElse(""),
                results.limits(base.id())));
        if (step.hitungan() != null) {
            run(base, runs.get(step.hitungan()), locale, model);
        }
        return job.map(StudyJob::answer).orElse(null) instanceof Replan replan && !replan.points().isEmpty()
                ? chosen(base, step, replan, locale, model)
                : AdjustShares.NONE;
    }

    private AdjustShares chosen(RunInfo base, Step step, Replan replan, Locale locale, Model model) {
        long taken = taken(base);
        AdjustCurve curve = AdjustCurve.of(replan, step.titik(), taken, Words.in(locale));
        model.addAttribute("diambil", Words.in(locale).count(taken));
        model.addAttribute("kurva", curve);
        int page = step.halaman() == null ? 1 : Math.max(1, step.halaman());
        Replan.Point point = replan.points().get(curve.chosen());
        List<Replan.Move> shown = AdjustMoves.page(point, page);
        AdjustTold told = desk.told(base, points.about(base.id(), step.skenario(), curve.chosen()), point, shown,
                locale);
        model.addAttribute("kecamatan", desk.districts(base));
        model.addAttribute("daftar", AdjustMoves.of(point, shown, page, Words.language(locale), told));
        model.addAttribute("tetap", holds.of(base, step.skenario(), scenarios.get(step.skenario()).version(),
                curve.chosen(), point, Words.in(locale)));
        return AdjustShares.of(point.moves(), told.funds());
    }

    /** How many proposals a list funds or hands on. */
    private long taken(RunInfo list) {
        return results.sums(list.id(), "decision").stream().filter(sum -> TAKEN.contains(sum.code()))
                .mapToLong(SumRow::proposals).sum();
    }

    private void run(RunInfo base, RunInfo run, Locale locale, Model model) {
        model.addAttribute("hitungan", run);
        model.addAttribute("hitunganGagal", Trouble.told(run.message(), results.limits(base.id())));
        model.addAttribute("tahap", RunView.phase(run.phase()));
        if (AdjustDesk.follows(run, base)) {
            model.addAttribute("terbukti", holds.of(base.id(), run.id(), Words.in(locale)));
        }
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
            Problem wrong = e.problems().get(0);
            model.addAttribute("kolom", wrong.column());
            model.addAttribute("salah", Trouble.told(wrong.message()));
            model.addAttribute("isian", form);
            return show(new Step(run, null, null, null, null), true, locale, model);
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

    /** Searches for points again, after a search that failed or was stopped before it found one. */
    @PostMapping("/penyesuaian/ulang")
    String again(@RequestParam(defaultValue = "0") long run, @RequestParam(defaultValue = "0") long skenario) {
        studies.start(studies.ofReplan(run, skenario));
        return "redirect:/penyesuaian?run=" + run + "&skenario=" + skenario;
    }

    /** Ends the search for points with those found so far. */
    @PostMapping("/penyesuaian/henti")
    String stop(@RequestParam(defaultValue = "0") long run, @RequestParam(defaultValue = "0") long skenario) {
        studies.stop(studies.ofReplan(run, skenario));
        return "redirect:/penyesuaian?mulai=false&run=" + run + "&skenario=" + skenario;
    }
}
