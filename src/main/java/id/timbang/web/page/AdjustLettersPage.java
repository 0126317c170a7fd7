package id.timbang.web.page;

import id.timbang.store.DatasetService;
import id.timbang.store.RunInfo;
import id.timbang.store.RunService;
import id.timbang.store.ScenarioService;
import id.timbang.study.Replan;
import id.timbang.web.AdjustPoints;
import id.timbang.web.Download;
import id.timbang.web.ExportTable;
import java.security.Principal;
import java.util.List;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** What is taken home from <i>Penyesuaian</i>: the changes of a point as a file, and the letters about them. */
@Controller
class AdjustLettersPage {
    private final RunService runs;
    private final DatasetService datasets;
    private final ScenarioService scenarios;
    private final AdjustPoints points;
    private final AdjustDesk desk;

    AdjustLettersPage(RunService runs, DatasetService datasets, ScenarioService scenarios, AdjustPoints points,
            AdjustDesk desk) {
        this.runs = runs;
        this.datasets = datasets;
        this.scenarios = scenarios;
        this.points = points;
        this.desk = desk;
    }

    /** Every change of a point, as a file. */
    @GetMapping("/penyesuaian/daftar.{kind:csv|xlsx}")
    ResponseEntity<StreamingResponseBody> file(@PathVariable String kind, @RequestParam long run,
            @RequestParam long skenario, @RequestParam int titik, Locale locale) {
        ExportTable table = AdjustMoves.table(points.point(run, skenario, titik), Words.language(locale),
                points.audience(runs.get(run)));
        String name = "penyesuaian-" + run + "-" + skenario + "-" + titik;
        return kind.equals("csv") ? Download.csv(name, table) : Download.xlsx(name, table);
    }

    /** The letters of a point, one sheet each, all of them at once. */
    @GetMapping("/penyesuaian/surat")
    String letters(@RequestParam long run, @RequestParam long skenario, @RequestParam int titik, Locale locale,
            Model model) {
        RunInfo base = runs.get(run);
        model.addAttribute("potongan", desk.cut(base, skenario, AdjustShares.NONE, locale));
        model.addAttribute("data", datasets.get(base.dataset()));
        model.addAttribute("skenario", scenarios.get(skenario));
        model.addAttribute("run", run);
        model.addAttribute("titik", titik);
        Replan.Point point = points.point(run, skenario, titik);
        model.addAttribute("surat", AdjustLetters.of(point, Words.language(locale),
                desk.told(base, points.about(run, skenario, titik), point, List.of(), locale)));
        return "penyesuaian-surat";
    }

    /** Makes the letters of a point: notes who made them when, and opens them. */
    @PostMapping("/penyesuaian/surat")
    String make(@RequestParam(defaultValue = "0") long run, @RequestParam(defaultValue = "0") long skenario,
            @RequestParam(defaultValue = "0") int titik, Principal actor) {
        points.make(run, skenario, titik, actor.getName());
        return "redirect:/penyesuaian/surat?run=" + run + "&skenario=" + skenario + "&titik=" + titik;
    }
}
