package id.timbang.web.page;

import id.timbang.domain.BadInputException;
import id.timbang.domain.Rupiah;
import id.timbang.domain.Scenario;
import id.timbang.explain.Speech;
import id.timbang.store.ConflictException;
import id.timbang.store.DatasetService;
import id.timbang.store.NotFoundException;
import id.timbang.store.PackVersion;
import id.timbang.store.RunRequest;
import id.timbang.store.ScenarioService;
import id.timbang.web.SignedIn;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
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

    private final DatasetService datasets;
    private final ScenarioService scenarios;
    private final ScenarioRuns runs;
    private final ScenarioSheets sheets;
    private final ScenarioParts parts;
    private final ScenarioRulings rulings;
    private final ScenarioChecks checks;
    private final ScenarioContradictions contradictions;
    private final ScenarioStudies studies;

    ScenarioEditor(DatasetService datasets, ScenarioService scenarios, ScenarioRuns runs, ScenarioSheets sheets,
            ScenarioParts parts, ScenarioRulings rulings, ScenarioChecks checks,
            ScenarioContradictions contradictions, ScenarioStudies studies) {
        this.sheets = sheets;
        this.parts = parts;
        this.studies = studies;
        this.datasets = datasets;
        this.scenarios = scenarios;
        this.runs = runs;
        this.rulings = rulings;
        this.checks = checks;
        this.contradictions = contradictions;
    }

    /**
     * A rule pack that may be chosen.
     *
     * @param version approved in the workshop; {@code null} for the pack as shipped
     */
    record PackChoice(String name, Integer version) {
    }

    /** The form; {@code bagian} is the part to open that otherwise comes later. */
    @GetMapping("/skenario/{id}")
    String show(@PathVariable long id, @RequestParam(defaultValue = "") String bagian, Locale locale, Model model) {
        ScenarioSheet sheet = sheets.of(id);
        return show(sheet, sheet.fields(), Map.of(), ScenarioParts.open(bagian, Map.of(), Map.of()), locale, model);
    }

    private String show(ScenarioSheet sheet, Map<String, String> fields, Map<String, String> wrong,
            List<ScenarioPart> open, Locale locale, Model model) {
        Speech speech = Words.in(locale);
        model.addAttribute("scenario", sheet.info());
        model.addAttribute("dataset", sheet.dataset());
        model.addAttribute("region", RegionView.of(sheet.dataset(), speech));
        model.addAttribute("fields", fields);
        model.addAttribute("wrong", wrong);
        model.addAttribute("pack", sheet.pack());
        model.addAttribute("packs", choices(sheet));
        model.addAttribute("deep", sheet.dataset().proposals() <= DEEP);
        model.addAttribute("checks", checks.of(sheet, fields, locale));
        model.addAttribute("pagu", parts.ceilings(sheet, fields, wrong, locale));
        model.addAttribute("elastisitas", parts.elasticity(sheet, fields, wrong, locale));
        model.addAttribute("kriteria", sheet.weights().criteria().isEmpty() ? null : parts.criteria(sheet, fields));
        model.addAttribute("weighed", !sheet.weights().all().isEmpty());
        model.addAttribute("parts", parts.of(open, sheet, fields, wrong));
        model.addAttribute("putusan", rulings.rows(sheet, fields, wrong, locale));
        model.addAttribute("decisions", ScenarioRulings.numbers(fields).size() > 1);
        studies.show(sheet.info(), sheet.newest(), speech, model);
        runs.show(sheet.newest(), sheet.info().id(), locale, model);
        return "skenario";
    }

    /** A part that is opened, with what was typed into fields of it that are not on the page yet. */
    @GetMapping("/skenario/{id}/bagian/{word}")
    ResponseEntity<String> part(@PathVariable long id, @PathVariable String word,
            @RequestParam Map<String, String> typed) {
        ScenarioPart part = ScenarioPart.named(word).orElseThrow(() -> new NotFoundException("part", word));
        ScenarioSheet sheet = sheets.of(id);
        return Pieces.answer(parts.of(part, sheet, with(sheet.fields(), typed), Map.of()));
    }

    private static Map<String, String> with(Map<String, String> fields, Map<String, String> typed) {
        var all = new LinkedHashMap<>(fields);
        all.putAll(typed);
        return all;
    }

    private static List<PackChoice> choices(ScenarioSheet sheet) {
        var numbers = sheet.approved().stream().collect(Collectors.toMap(PackVersion::pack, PackVersion::number));
        return Stream.of(SHIPPED, sheet.approved().stream().map(PackVersion::pack).toList(), List.of(sheet.pack()))
                .flatMap(List::stream).distinct().map(name -> new PackChoice(name, numbers.get(name))).toList();
    }

    /** Whether its decisions and relations exclude each other, in words. */
    @GetMapping("/skenario/{id}/pemeriksaan")
    String check(@PathVariable long id, Model model) {
        model.addAttribute("contradictions", contradictions.of(scenarios.get(id)));
        return "skenario-bagian :: pertentangan";
    }

    /** Keeps what was typed; with {@code jalankan} it is run too, with {@code salinan} a copy of it is opened. */
    @PostMapping("/skenario/{id}")
    String save(@PathVariable long id, @RequestParam Map<String, String> form, Authentication actor, Locale locale,
            Model model, HttpServletResponse response) {
        ScenarioSheet sheet = sheets.of(id);
        Map<String, String> typed = inRupiah(sheet, form, locale);
        Kept kept = keep(sheet, typed, actor);
        if (!kept.wrong.isEmpty()) {
            response.setStatus((kept.wrong.containsKey(ScenarioFields.VERSION)
                    ? HttpStatus.CONFLICT
                    : HttpStatus.UNPROCESSABLE_CONTENT).value());
            return show(sheet, with(sheet.fields(), typed), kept.wrong, ScenarioParts.open("", typed, kept.wrong),
                    locale, model);
        }
        // A page that stays open learns the version that is its own from the address.
        return next(sheet, typed, actor).orElse("redirect:/skenario/" + id + "?tersimpan=" + kept.version);
    }

    /** What came of keeping: the version that was made, or keys of what is wrong by field. */
    private record Kept(int version, Map<String, String> wrong) {
    }

    private Kept keep(ScenarioSheet sheet, Map<String, String> typed, Authentication actor) {
        Map<String, String> wrong = ScenarioErrors.ofDecisions(typed, sheet.dataset().id(), datasets);
        if (!wrong.isEmpty()) {
            return new Kept(0, wrong);
        }
        try {
            return new Kept(scenarios.change(sheet.info().id(), seen(typed), body(sheet, typed, actor),
                    actor.getName()).version(), wrong);
        } catch (BadInputException e) {
            return new Kept(0, ScenarioErrors.of(e));
        } catch (ConflictException e) {
            return new Kept(0, Map.of(ScenarioFields.VERSION, "skenario.berubah"));
        }
    }

    /** The page that somebody asked for once it is kept. */
    private Optional<String> next(ScenarioSheet sheet, Map<String, String> typed, Authentication actor) {
        long id = sheet.info().id();
        if (typed.containsKey("salinan")) {
            return Optional.of("redirect:/skenario/" + scenarios.copy(id, actor.getName()).id());
        }
        if (!typed.containsKey("jalankan")) {
            return Optional.empty();
        }
        runs.queue(sheet.dataset().id(), id, typed.getOrDefault("paket", sheet.pack()), RunRequest.USUAL_GAP, null,
                actor.getName());
        return Optional.of("redirect:/skenario/" + id + "#hitungan");
    }

    /** The version that the page showed; a page that names none has seen none. */
    private static int seen(Map<String, String> typed) {
        String version = typed.get(ScenarioFields.VERSION);
        return version.matches("\\d{1,9}") ? Integer.parseInt(version) : 0;
    }

    /** Ceilings in rupiah, whatever they were typed in; {@code tulisan} is the language that the page was in. */
    private static Map<String, String> inRupiah(ScenarioSheet sheet, Map<String, String> form, Locale locale) {
        var amounts = new AmountText(Ceilings.unit(sheet.funds(), sheet.dataset().totalCeiling()),
                form.getOrDefault("tulisan", Words.language(locale)).equals("en"));
        var typed = new LinkedHashMap<>(form);
        typed.replaceAll((field, text) -> Ceilings.holds(field)
                ? amounts.read(text).map(Rupiah::grouped).orElse(text)
                : text);
        typed.putIfAbsent(ScenarioFields.VERSION, "");
        return typed;
    }

    private static String body(ScenarioSheet sheet, Map<String, String> typed, Authentication actor) {
        ScenarioWeights weights = sheet.weights();
        Map<String, String> standing = ScenarioFields.of(sheet.info(), Scenario.NONE, sheet.dataset(), sheet.funds());
        standing.put(ScenarioFields.ELASTICITY, PowerView.today(weights.parameters()));
        weights.all().forEach(weight -> standing.put(ScenarioFields.PARAMETER + weight.id(),
                ScenarioFields.decimal(weights.of(weight.id()))));
        String office = actor.getPrincipal() instanceof SignedIn person ? person.getOffice() : actor.getName();
        return new ScenarioForm(sheet.info().body(), sheet.fields(), standing).with(typed, office);
    }
}
