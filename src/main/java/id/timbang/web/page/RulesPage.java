package id.timbang.web.page;

import id.timbang.domain.BadInputException;
import id.timbang.rules.RulePack;
import id.timbang.store.ConflictException;
import id.timbang.store.DatasetInfo;
import id.timbang.store.NotFoundException;
import id.timbang.store.PackCheck;
import id.timbang.store.PackService;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** <i>Aturan</i>: reads and changes the files of the national pack; a second person approves. */
@Controller
class RulesPage {
    private static final String PACK = "nasional";
    private static final String FIRST = PACK + "/penilaian.dslr";
    private static final String ANSWER = "aturan-jawaban";

    private final PackService packs;
    private final Newest newest;

    RulesPage(PackService packs, Newest newest) {
        this.packs = packs;
        this.newest = newest;
    }

    @GetMapping("/aturan")
    String show(@RequestParam(defaultValue = FIRST) String berkas, Model model) {
        RulePack pack = packs.load(PACK);
        byte[] content = pack.files().get(berkas);
        if (content == null) {
            throw new NotFoundException("file", berkas);
        }
        model.addAttribute("files", pack.files().keySet());
        model.addAttribute("file", berkas);
        model.addAttribute("text", new String(content, StandardCharsets.UTF_8));
        model.addAttribute("title", pack.title());
        model.addAttribute("version", pack.version());
        model.addAttribute("rules", pack.listing().stream().filter(rule -> rule.file().endsWith(berkas)).toList());
        model.addAttribute("versions", packs.versions(PACK));
        return "aturan";
    }

    /** Whether the pack with this text could be used, and whether its cases hold. */
    @PostMapping("/aturan/periksa")
    String check(@RequestParam String berkas, @RequestParam String isi, Model model) {
        model.addAttribute("check", packs.check(PACK, change(berkas, isi)));
        return ANSWER;
    }

    /** What the pack with this text makes of the newest data. */
    @PostMapping("/aturan/dampak")
    String preview(@RequestParam String berkas, @RequestParam String isi, Model model) {
        PackCheck check = packs.check(PACK, change(berkas, isi));
        model.addAttribute("check", check);
        DatasetInfo dataset = newest.dataset().orElseThrow(() -> new NotFoundException("dataset", "newest"));
        if (check.problems().isEmpty()) {
            model.addAttribute("region", dataset.regionName());
            model.addAttribute("preview", packs.preview(PACK, change(berkas, isi), dataset.id()));
        }
        return ANSWER;
    }

    /** Proposes the pack with this text as its next version; what keeps it from being one is answered instead. */
    @PostMapping("/aturan/usulkan")
    String propose(@RequestParam String berkas, @RequestParam String isi,
            @RequestParam(defaultValue = "") String catatan, Principal actor, Model model) {
        PackCheck check = packs.check(PACK, change(berkas, isi));
        model.addAttribute("check", check);
        if (check.holds()) {
            try {
                model.addAttribute("proposed", packs.propose(PACK, change(berkas, isi), catatan, actor.getName()));
            } catch (BadInputException e) {
                model.addAttribute("check", new PackCheck(e.problems(), check.cases()));
            }
        }
        return ANSWER;
    }

    /** Approves or refuses a version; who proposed it may not. */
    @PostMapping("/aturan/versi/{number}")
    String decide(@PathVariable int number, @RequestParam boolean setuju, Principal actor) {
        try {
            packs.decide(PACK, number, setuju, actor.getName());
            return "redirect:/aturan";
        } catch (ConflictException e) {
            return "redirect:/aturan?galat";
        }
    }

    /** Browsers send the ends of lines as CR LF. */
    private static Map<String, String> change(String file, String text) {
        return Map.of(file, text.replace("\r\n", "\n"));
    }
}
