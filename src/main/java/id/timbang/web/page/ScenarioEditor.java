package id.timbang.web.page;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.timbang.domain.BadInputException;
import id.timbang.domain.LimitRow;
import id.timbang.domain.Scenario;
import id.timbang.store.DatasetInfo;
import id.timbang.store.DatasetService;
import id.timbang.store.FundInfo;
import id.timbang.store.PackService;
import id.timbang.store.PackVersion;
import id.timbang.store.RunRequest;
import id.timbang.store.ScenarioInfo;
import id.timbang.store.ScenarioService;
import id.timbang.web.SignedIn;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.HashMap;
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
    /** Larger datasets take too long to be judged while somebody waits. */
    private static final int DEEP = 20_000;
    private static final int PACKS = 20;
    private static final List<String> OF_ROWS = List.of("batas.", "lepas.", "parameter.");

    private final DatasetService datasets;
    private final ScenarioService scenarios;
    private final PackService packs;
    private final ScenarioRuns runs;
    private final ScenarioPrices prices;
    private final ScenarioContradictions contradictions;
    private final ScenarioStudies studies;
    private final FundUses uses;
    private final Pieces pieces;
    /** Reading a pack takes longer than all else on the page; a version of it never changes. */
    private final Cache<PackDay, ScenarioWeights> weights = Caffeine.newBuilder().maximumSize(PACKS).build();

    ScenarioEditor(DatasetService datasets, ScenarioService scenarios, PackService packs, ScenarioRuns runs,
            ScenarioPrices prices, ScenarioContradictions contradictions, ScenarioStudies studies,
            FundUses uses, Pieces pieces) {
        this.uses = uses;
        this.pieces = pieces;
        this.studies = studies;
        this.datasets = datasets;
        this.scenarios = scenarios;
        this.packs = packs;
        this.runs = runs;
        this.prices = prices;
        this.contradictions = contradictions;
    }

    /**
     * A rule pack that may be chosen.
     *
     * @param version approved in the workshop; {@code null} for the pack as shipped
     */
    record PackChoice(String name, Integer version) {
    }

    /** A version of a pack on a day; {@code null} for the pack as shipped. */
    private record PackDay(String name, Long version, LocalDate day) {
    }

    /** A scenario with all that its form needs. */
    private record Sheet(ScenarioInfo info, DatasetInfo dataset, List<FundInfo> funds, NewestRuns newest, String pack,
            ScenarioWeights weights, Map<String, String> fields) {
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
        NewestRuns newest = runs.newest(dataset.id());
        String pack = newest.pack();
        return new Sheet(info, dataset, funds, newest, pack, weights(pack, LocalDate.of(dataset.fiscalYear(), 1, 1)),
                ScenarioFields.of(info, scenarios.overrides(info), dataset, funds));
    }

    private ScenarioWeights weights(String pack, LocalDate day) {
        Long version = packs.findApproved(pack).map(PackVersion::id).orElse(null);
        return weights.get(new PackDay(pack, version, day), any -> ScenarioWeights.of(packs.load(pack), day));
    }

    private String show(Sheet sheet, Map<String, String> fields, Map<String, String> wrong, Locale locale,
            Model model) {
        model.addAttribute("scenario", sheet.info);
        model.addAttribute("dataset", sheet.dataset);
        model.addAttribute("region", RegionView.of(sheet.dataset, Words.in(locale)));
        model.addAttribute("fields", fields);
        model.addAttribute("wrong", wrong);
        model.addAttribute("pack", sheet.pack);
        model.addAttribute("packs", choices(sheet.pack));
        model.addAttribute("deep", sheet.dataset.proposals() <= DEEP);
        List<LimitRow> limits = runs.limits(sheet.newest);
        model.addAttribute("checks", ScenarioChecks.of(fields, sheet.funds, sheet.weights, datasets,
                sheet.dataset, limits, Words.in(locale)));
        prices.show(sheet.dataset.id(), sheet.newest.standing(), fields, Words.in(locale), model);
        ScenarioView view = ScenarioView.of(sheet.dataset, sheet.funds, limits, sheet.weights, fields,
                Words.in(locale));
        model.addAttribute("view", view);
        model.addAttribute("plafon", piece("batas", "limits", view.offices(), fields, wrong));
        model.addAttribute("batas", piece("batas", "limits", view.limits(), fields, wrong));
        model.addAttribute("bobot", piece("bobot", "weights", view.weights(), fields, wrong));
        model.addAttribute("uses", uses.of(sheet.funds, locale));
        studies.show(sheet.info, sheet.newest, Words.in(locale), model);
        runs.show(sheet.newest, sheet.info.id(), locale, model);
        return "skenario";
    }

    /** Fields of limits and of points, which are hundreds and seldom change. */
    private String piece(String fragment, String name, List<?> rows, Map<String, String> fields,
            Map<String, String> wrong) {
        return pieces.of("skenario-bagian :: " + fragment,
                Map.of(name, rows, "fields", ofRows(fields), "wrong", ofRows(wrong)));
    }

    private static Map<String, String> ofRows(Map<String, String> fields) {
        var found = new HashMap<>(fields);
        found.keySet().removeIf(field -> OF_ROWS.stream().noneMatch(field::startsWith));
        return found;
    }

    private List<PackChoice> choices(String last) {
        return Stream.of(SHIPPED, packs.approvedPacks(), List.of(last)).flatMap(List::stream).distinct()
                .map(name -> new PackChoice(name, packs.findApproved(name).map(PackVersion::number).orElse(null)))
                .toList();
    }

    /** Whether its decisions and relations exclude each other, in words. */
    @GetMapping("/skenario/{id}/pemeriksaan")
    String check(@PathVariable long id, Model model) {
        model.addAttribute("contradictions", contradictions.of(scenarios.get(id)));
        return "skenario-bagian :: pertentangan";
    }

    /** Keeps what was typed; with {@code jalankan} it is run too, with {@code salinan} a copy of it is opened. */
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
        if (typed.containsKey("salinan")) {
            return "redirect:/skenario/" + scenarios.copy(id, actor.getName()).id();
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
        standing.put(ScenarioFields.ELASTICITY, ScenarioView.elasticity(sheet.weights.parameters()));
        sheet.weights.all().forEach(weight -> standing.put(ScenarioFields.PARAMETER + weight.id(),
                ScenarioFields.decimal(sheet.weights.of(weight.id()))));
        String office = actor.getPrincipal() instanceof SignedIn person ? person.getOffice() : actor.getName();
        return new ScenarioForm(sheet.info.body(), sheet.fields, standing).with(typed, office);
    }
}
