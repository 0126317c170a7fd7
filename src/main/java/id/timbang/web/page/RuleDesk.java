package id.timbang.web.page;

import id.timbang.domain.BadInputException;
import id.timbang.store.DatasetInfo;
import id.timbang.store.NotFoundException;
import id.timbang.store.PackCheck;
import id.timbang.store.PackService;
import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Checks, tries out and proposes changes of rule files. A browser with scripts asks for the answer alone, one without for the
 * page around it.
 */
@Controller
class RuleDesk {
    private static final String SCRIPT = "HX-Request";

    private final PackService packs;
    private final RuleSheet sheet;
    private final Newest newest;
    private final Names names;

    RuleDesk(PackService packs, RuleSheet sheet, Newest newest, Names names) {
        this.packs = packs;
        this.sheet = sheet;
        this.newest = newest;
        this.names = names;
    }

    /** Whether the pack with these texts could be used, and whether its cases hold. */
    @PostMapping("/aturan/periksa")
    String check(@RequestParam Map<String, String> form, @RequestHeader(name = SCRIPT, required = false) String script,
            Locale locale, Model model) {
        answer(packs.check(RuleSheet.PACK, RuleFiles.of(form)), form, locale, model);
        return page(form, script, locale, model);
    }

    /** What the pack with these texts makes of the newest data. */
    @PostMapping("/aturan/dampak")
    String preview(@RequestParam Map<String, String> form,
            @RequestHeader(name = SCRIPT, required = false) String script, Locale locale, Model model) {
        Map<String, String> texts = RuleFiles.of(form);
        PackCheck check = packs.check(RuleSheet.PACK, texts);
        answer(check, form, locale, model);
        DatasetInfo dataset = newest.dataset().orElseThrow(() -> new NotFoundException("dataset", "newest"));
        if (check.problems().isEmpty()) {
            model.addAttribute("effect", RuleEffect.of(packs.preview(RuleSheet.PACK, texts, dataset.id()), dataset,
                    names.of(dataset.id()).get("district"), locale));
        }
        return page(form, script, locale, model);
    }

    /** What the engine would read. */
    @PostMapping("/aturan/lihat")
    String expand(@RequestParam Map<String, String> form, Locale locale, Model model) {
        Map<String, String> texts = RuleFiles.of(form);
        try {
            model.addAttribute("drl", packs.drl(RuleSheet.PACK, texts, form.getOrDefault("berkas", RuleSheet.FIRST)));
        } catch (BadInputException e) {
            answer(new PackCheck(e.problems(), List.of()), form, locale, model);
        }
        return "aturan-jawaban :: drl";
    }

    /** Proposes the pack with these texts as its next version; what keeps it from being one is answered instead. */
    @PostMapping("/aturan/usulkan")
    String propose(@RequestParam Map<String, String> form,
            @RequestHeader(name = SCRIPT, required = false) String script, Principal actor, Locale locale,
            Model model) {
        Map<String, String> texts = RuleFiles.of(form);
        PackCheck check = packs.check(RuleSheet.PACK, texts);
        if (check.holds()) {
            model.addAttribute("proposed", packs.propose(RuleSheet.PACK, texts, form.getOrDefault("catatan", ""),
                    actor.getName()));
        }
        answer(check, form, locale, model);
        return page(form, script, locale, model);
    }

    private void answer(PackCheck check, Map<String, String> form, Locale locale, Model model) {
        model.addAttribute("answer", RuleAnswer.of(check, RuleFiles.of(form), locale));
        model.addAttribute("file", form.get("berkas"));
    }

    private String page(Map<String, String> form, String script, Locale locale, Model model) {
        if (script != null) {
            return "aturan-jawaban :: temuan";
        }
        String file = form.getOrDefault("berkas", RuleSheet.FIRST);
        sheet.show(new RuleSheet.Asked(file, form.getOrDefault("aturan", ""), "kalimat"),
                RuleFiles.of(form).getOrDefault(file, ""), locale, model);
        return "aturan";
    }
}
