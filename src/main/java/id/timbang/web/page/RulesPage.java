package id.timbang.web.page;

import id.timbang.store.ConflictException;
import id.timbang.store.PackService;
import java.security.Principal;
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
     * @param tampilan {@code kalimat}, {@code drl} or {@code pasal}
     */
    @GetMapping("/aturan")
    String show(@RequestParam(defaultValue = RuleSheet.FIRST) String berkas,
            @RequestParam(defaultValue = "kalimat") String tampilan, Model model) {
        sheet.show(berkas, sheet.text(berkas), tampilan, model);
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
