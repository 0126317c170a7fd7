package id.timbang.web.page;

import id.timbang.store.NotFoundException;
import id.timbang.store.RunService;
import id.timbang.study.Replan;
import id.timbang.web.AdjustPoints;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What opens below a row of the changes in <i>Penyesuaian</i>. */
@Controller
class AdjustBriefPage {
    private final RunService runs;
    private final Reasons reasons;
    private final AdjustPoints points;

    AdjustBriefPage(RunService runs, Reasons reasons, AdjustPoints points) {
        this.runs = runs;
        this.reasons = reasons;
        this.points = points;
    }

    /** What a point does to a proposal, and why: by the run of that point once it is done, before that by the list that is left. */
    @GetMapping("/penyesuaian/ringkas")
    String brief(@RequestParam long run, @RequestParam long skenario, @RequestParam int titik,
            @RequestParam String usulan, @RequestParam(required = false) Long hitungan, Locale locale, Model model) {
        Replan.Move move = points.point(run, skenario, titik).moves().stream().filter(one -> one.id().equals(usulan))
                .findFirst().orElseThrow(() -> new NotFoundException("proposal", usulan));
        boolean whole = hitungan != null && AdjustDesk.follows(runs.get(hitungan), runs.get(run));
        long told = whole ? hitungan : run;
        model.addAttribute("run", told);
        model.addAttribute("menurut", true);
        model.addAttribute("lengkap", whole);
        model.addAttribute("proposal", usulan);
        model.addAttribute("line", AdjustBrief.of(move, Words.language(locale)));
        model.addAttribute("brief", BriefView.of(reasons.of(told, usulan), Words.in(locale)));
        return "penyesuaian-ringkas";
    }
}
