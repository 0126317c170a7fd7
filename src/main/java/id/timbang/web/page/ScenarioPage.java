package id.timbang.web.page;

import id.timbang.store.DatasetInfo;
import id.timbang.store.DatasetService;
import id.timbang.store.ScenarioInfo;
import id.timbang.store.ScenarioService;
import java.security.Principal;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.node.JsonNodeFactory;

/** <i>Skenario</i>: the scenarios of a dataset and the queue of runs. */
@Controller
class ScenarioPage {
    private final DatasetService datasets;
    private final ScenarioService scenarios;
    private final ScenarioRuns runs;
    private final Newest newest;

    ScenarioPage(DatasetService datasets, ScenarioService scenarios, ScenarioRuns runs, Newest newest) {
        this.newest = newest;
        this.datasets = datasets;
        this.scenarios = scenarios;
        this.runs = runs;
    }

    @GetMapping("/skenario")
    String list(@RequestParam(required = false) Long data, Locale locale, Model model) {
        Optional<DatasetInfo> dataset = data == null ? newest.dataset() : Optional.of(datasets.get(data));
        dataset.ifPresent(info -> {
            model.addAttribute("dataset", info);
            model.addAttribute("region", RegionView.of(info, Words.in(locale)));
            model.addAttribute("scenarios", scenarios.list(info.id()).stream()
                    .map(one -> ScenarioRow.of(one, locale)).toList());
            runs.show(runs.newest(info.id(), null), null, locale, model);
        });
        model.addAttribute("datasets", datasets.list());
        return "skenario-daftar";
    }

    @PostMapping("/skenario")
    String create(@RequestParam(required = false) Long data, @RequestParam(defaultValue = "") String nama,
            Locale locale, Model model, Principal actor) {
        if (data == null || nama.isBlank()) {
            model.addAttribute("salah", "skenario.salah.nama");
            return list(data, locale, model);
        }
        String body = JsonNodeFactory.instance.objectNode().put("name", nama.strip()).toString();
        ScenarioInfo scenario = scenarios.create(datasets.get(data).id(), body, actor.getName());
        return "redirect:/skenario/" + scenario.id();
    }

    @PostMapping("/skenario/{id}/hapus")
    String remove(@PathVariable long id, Principal actor) {
        scenarios.remove(id, actor.getName());
        return "redirect:/skenario";
    }

    @PostMapping("/skenario/hitungan/{run}/berhenti")
    String stop(@PathVariable long run, @RequestParam(required = false) Long skenario, Principal actor) {
        runs.stop(run, actor.getName());
        return skenario == null ? "redirect:/skenario" : "redirect:/skenario/" + skenario;
    }
}
