package id.timbang.web.page;

import id.timbang.store.ConflictException;
import id.timbang.store.PackService;
import java.security.Principal;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** <i>Aturan</i>: the national pack as sentences, as the engine reads it, and by what it rests on; its versions. */
@Controller
class RulesPage {
    private final RuleSheet sheet;
    private final PackService packs;

    RulesPage(RuleSheet sheet, PackService packs) {
        this.sheet = sheet;
        this.packs = packs;
    }

    /**
     * @param berkas that of the rule where none is named
     * @param aturan id of a rule; the first of the file where none is named
     * @param tampilan {@code kalimat}, {@code drl} or {@code pasal}
     */
    @GetMapping("/aturan")
    String show(@RequestParam(defaultValue = "") String berkas, @RequestParam(defaultValue = "") String aturan,
            @RequestParam(defaultValue = "kalimat") String tampilan, Locale locale, Model model) {
        String file = berkas.isEmpty() ? sheet.fileOf(aturan) : berkas;
        sheet.show(new RuleSheet.Asked(file, aturan, tampilan), sheet.text(file), locale, model);
        return "aturan";
    }

    /** Approves or refuses a version; who proposed it may not. */
    @PostMapping("/aturan/versi/{number}")
    String decide(@PathVariable int number, @RequestParam boolean setuju, Principal actor) {
        try {
            packs.decide(RuleSheet.PACK, number, setuju, actor.getName());
            return "redirect:/aturan";
        } catch (ConflictException e) {
            return "redirect:/aturan?galat";
        }
    }
}
