package id.timbang.web.page;

import id.timbang.rules.RuleListing;
import id.timbang.rules.RulePack;
import id.timbang.rules.Sentences;
import id.timbang.store.NotFoundException;
import id.timbang.store.PackService;
import id.timbang.store.PackVersion;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What every page of the rule workshop shows. The pack in force and its cases are remembered until another version is approved. */
@Component
class RuleSheet {
    static final String PACK = "nasional";
    static final String FIRST = PACK + "/penilaian.dslr";
    /** What the names of files that state rules end with. */
    static final String RULES = ".dslr";

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

    /**
     * What somebody wants to see.
     *
     * @param rule id of one of its rules; empty for the first
     */
    record Asked(String file, String rule, String view) {
    }

    /** The file that states a rule; the first one for none. */
    String fileOf(String rule) {
        return known().pack.listing().stream().filter(one -> one.id().equals(rule)).map(RuleListing::file)
                .findFirst().orElse(FIRST);
    }

    /** Fills in the page with one file open. */
    void show(Asked asked, String text, Locale locale, Model model) {
        Known now = known();
        String file = asked.file;
        String view = asked.view;
        String inForce = text(file);
        List<String> files = now.pack.files().keySet().stream().filter(name -> name.startsWith(PACK)).toList();
        model.addAttribute("files", files);
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
        RulesView shown = RulesView.of(now.pack, file, asked.rule, now.cases.results(), locale);
        model.addAttribute("shown", shown);
        model.addAttribute("tree",
                RuleTree.of(now.pack, files, file, shown.row() == null ? "" : shown.row().rule().id()));
        model.addAttribute("versions", packs.versions(PACK));
        model.addAttribute("sentences", file.endsWith(RULES) ? Sentences.offers() : List.of());
        model.addAttribute("parameters", now.pack.book().ids());
        if (view.equals("drl") && file.endsWith(RULES)) {
            model.addAttribute("drl", now.pack.drl(file));
        }
    }
}
