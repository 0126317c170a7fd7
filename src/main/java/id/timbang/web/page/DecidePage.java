package id.timbang.web.page;

import id.timbang.store.AdoptedList;
import id.timbang.store.DecisionService;
import id.timbang.store.Publication;
import id.timbang.store.ResultService;
import id.timbang.store.RunInfo;
import id.timbang.store.RunService;
import java.security.Principal;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** <i>Putusan</i>: where the head adopts and publishes a list, after reading what that means in numbers. */
@Controller
class DecidePage {
    private final RunService runs;
    private final ResultService results;
    private final DecisionService decisions;

    DecidePage(RunService runs, ResultService results, DecisionService decisions) {
        this.runs = runs;
        this.results = results;
        this.decisions = decisions;
    }

    @GetMapping("/putusan/{run}")
    String show(@PathVariable long run, Locale locale, Model model) {
        RunInfo info = runs.get(run);
        Long inForce = decisions.findInForce().map(AdoptedList::run).orElse(null);
        Long published = decisions.findPublished().map(Publication::run).orElse(null);
        int next = decisions.findInForce().map(AdoptedList::version).orElse(0) + 1;
        model.addAttribute("putusan", DecideView.of(info, results.sums(run, "decision"), next, Words.in(locale)));
        model.addAttribute("berlaku", inForce);
        model.addAttribute("terbit", published);
        return "putusan";
    }

    @PostMapping("/putusan/{run}/tetapkan")
    String adopt(@PathVariable long run, @RequestParam(defaultValue = "") String catatan,
            @RequestParam(defaultValue = "false") boolean setuju, Principal actor) {
        if (!setuju) {
            return "redirect:/putusan/" + runs.get(run).id() + "?belum=tetapkan";
        }
        decisions.adopt(run, catatan.strip(), actor.getName());
        return "redirect:/putusan/" + run + "?selesai=tetapkan";
    }

    @PostMapping("/putusan/{run}/terbitkan")
    String publish(@PathVariable long run, @RequestParam(defaultValue = "false") boolean setuju, Principal actor) {
        if (!setuju) {
            return "redirect:/putusan/" + runs.get(run).id() + "?belum=terbitkan";
        }
        decisions.publish(run, actor.getName());
        return "redirect:/putusan/" + run + "?selesai=terbitkan";
    }

    @PostMapping("/putusan/{run}/tarik")
    String withdraw(@PathVariable long run, Principal actor) {
        runs.get(run);
        decisions.withdraw(actor.getName());
        return "redirect:/putusan/" + run + "?selesai=tarik";
    }
}
