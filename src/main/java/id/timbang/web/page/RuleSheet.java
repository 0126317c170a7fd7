package id.timbang.web.page;

import id.timbang.rules.RulePack;
import id.timbang.rules.Sentences;
import id.timbang.store.NotFoundException;
import id.timbang.store.PackService;
import id.timbang.store.PackVersion;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What every page of the rule workshop shows. The pack in force and its cases are remembered until another version is approved. */
@Component
class RuleSheet {
    static final String PACK = "nasional";
    static final String FIRST = PACK + "/penilaian.dslr";
    private static final String RULES = ".dslr";

    private final PackService packs;
    private Known known;

    RuleSheet(PackService packs) {
        this.packs = packs;
    }

    /**
     * A pack with its cases.
     *
     * @param version {@code null} for the pack as shipped
     */
    record Known(Long version, RulePack pack, PackCases cases) {
    }

    /** The pack that runs use now. */
    synchronized Known known() {
        Long version = packs.findApproved(PACK).map(PackVersion::id).orElse(null);
        if (known == null || !Objects.equals(version, known.version)) {
            RulePack pack = packs.load(PACK);
            known = new Known(version, pack, PackCases.start(pack));
        }
        return known;
    }

    /** The text of a file in force. */
    String text(String file) {
        byte[] content = known().pack.files().get(file);
        if (content == null) {
            throw new NotFoundException("file", file);
        }
        return new String(content, StandardCharsets.UTF_8);
    }

    /** Fills in the page with one file open. */
    void show(String file, String text, String view, Model model) {
        Known now = known();
        String inForce = text(file);
        model.addAttribute("files", now.pack.files().keySet().stream().filter(name -> name.startsWith(PACK)).toList());
        model.addAttribute("file", file);
        model.addAttribute("text", text);
        model.addAttribute("changed", !text.equals(inForce));
        model.addAttribute("rulesFile", file.endsWith(RULES));
        model.addAttribute("paket", now.pack.title());
        model.addAttribute("version", now.pack.version());
        model.addAttribute("hash", now.pack.hash());
        model.addAttribute("view", view);
        // Asked for first: what is done between the two questions is shown by the next look.
        model.addAttribute("casesState", now.cases.state().name());
        model.addAttribute("shown", RulesView.of(now.pack, file, now.cases.results()));
        model.addAttribute("versions", packs.versions(PACK));
        model.addAttribute("sentences", file.endsWith(RULES) ? Sentences.offers() : List.of());
        model.addAttribute("parameters", now.pack.book().ids());
        if (view.equals("drl") && file.endsWith(RULES)) {
            model.addAttribute("drl", now.pack.drl(file));
        }
    }
}
