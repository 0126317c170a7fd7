package id.timbang.web.page;

import id.timbang.domain.BadInputException;
import id.timbang.domain.Scenario;
import id.timbang.parameters.Parameters;
import id.timbang.store.DatasetInfo;
import id.timbang.store.DatasetService;
import id.timbang.store.FundInfo;
import id.timbang.store.PackService;
import id.timbang.store.RunRequest;
import id.timbang.store.ScenarioInfo;
import id.timbang.store.ScenarioService;
import id.timbang.web.SignedIn;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** <i>Skenario</i>: one of them, its ceilings, policy and forced decisions, and its run. */
@Controller
class ScenarioEditor {
    private static final List<String> SHIPPED = List.of("nasional", "polos");

    private final DatasetService datasets;
    private final ScenarioService scenarios;
    private final PackService packs;
    private final ScenarioRuns runs;

    ScenarioEditor(DatasetService datasets, ScenarioService scenarios, PackService packs, ScenarioRuns runs) {
        this.datasets = datasets;
        this.scenarios = scenarios;
        this.packs = packs;
        this.runs = runs;
    }

    /** A scenario with all that its form needs. */
    private record Sheet(ScenarioInfo info, DatasetInfo dataset, List<FundInfo> funds, String pack,
            Parameters parameters, Map<String, String> fields) {
    }

    @GetMapping("/skenario/{id}")
    String show(@PathVariable long id, Locale locale, Model model) {
        Sheet sheet = sheet(id);
        return show(sheet, sheet.fields, Map.of(), locale, model);
    }

    private Sheet sheet(long id) {
        ScenarioInfo info = scenarios.get(id);
        DatasetInfo dataset = datasets.get(info.dataset());
        List<FundInfo> funds = datasets.funds(dataset.id());
        String pack = runs.pack(dataset.id());
        Parameters parameters = packs.load(pack).book().at(LocalDate.of(dataset.fiscalYear(), 1, 1));
        return new Sheet(info, dataset, funds, pack, parameters,
                ScenarioFields.of(info, scenarios.overrides(info), dataset, funds));
    }

    private String show(Sheet sheet, Map<String, String> fields, Map<String, String> wrong, Locale locale,
            Model model) {
        model.addAttribute("scenario", sheet.info);
        model.addAttribute("dataset", sheet.dataset);
        model.addAttribute("region", RegionView.of(sheet.dataset, Words.in(locale)));
        model.addAttribute("fields", fields);
        model.addAttribute("wrong", wrong);
        model.addAttribute("pack", sheet.pack);
        model.addAttribute("packs", Stream.concat(SHIPPED.stream(), Stream.of(sheet.pack)).distinct().toList());
        model.addAttribute("view", ScenarioView.of(sheet.dataset, sheet.funds, runs.limits(sheet.dataset.id()),
                sheet.parameters, fields, Words.in(locale)));
        runs.show(sheet.dataset.id(), sheet.info.id(), locale, model);
        return "skenario";
    }

    /** Keeps what was typed; with {@code jalankan} it is run too. */
    @PostMapping("/skenario/{id}")
    String save(@PathVariable long id, @RequestParam Map<String, String> typed, Authentication actor, Locale locale,
            Model model, HttpServletResponse response) {
        Sheet sheet = sheet(id);
        Map<String, String> wrong = ScenarioErrors.ofDecisions(typed, sheet.dataset.id(), datasets);
        if (wrong.isEmpty()) {
            wrong = keep(sheet, typed, actor);
        }
        if (!wrong.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            var shown = new LinkedHashMap<>(sheet.fields);
            shown.putAll(typed);
            return show(sheet, shown, wrong, locale, model);
        }
        if (!typed.containsKey("jalankan")) {
            return "redirect:/skenario/" + id + "?tersimpan";
        }
        runs.queue(sheet.dataset.id(), id, typed.getOrDefault("paket", sheet.pack), RunRequest.USUAL_GAP, null,
                actor.getName());
        return "redirect:/skenario/" + id + "#hitungan";
    }

    private Map<String, String> keep(Sheet sheet, Map<String, String> typed, Authentication actor) {
        try {
            scenarios.change(sheet.info.id(), body(sheet, typed, actor), actor.getName());
            return Map.of();
        } catch (BadInputException e) {
            return ScenarioErrors.of(e);
        }
    }

    private static String body(Sheet sheet, Map<String, String> typed, Authentication actor) {
        Map<String, String> standing = ScenarioFields.of(sheet.info, Scenario.NONE, sheet.dataset, sheet.funds);
        standing.put(ScenarioFields.ELASTICITY, ScenarioView.elasticity(sheet.parameters));
        String office = actor.getPrincipal() instanceof SignedIn person ? person.getOffice() : actor.getName();
        return new ScenarioForm(sheet.info.body(), sheet.fields, standing).with(typed, office);
    }
}
