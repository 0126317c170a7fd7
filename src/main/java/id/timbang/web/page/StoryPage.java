package id.timbang.web.page;

import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** <i>Usulan</i>: the whole story of one proposal in one list. */
@Controller
class StoryPage {
    private final Reasons reasons;

    StoryPage(Reasons reasons) {
        this.reasons = reasons;
    }

    @GetMapping("/hasil/{run}/usulan/{proposal}")
    String story(@PathVariable long run, @PathVariable String proposal, Locale locale, Model model) {
        Reasons.Known known = reasons.of(run, proposal);
        model.addAttribute("item", known.item());
        model.addAttribute("paragraph", known.paragraph(Words.in(locale)));
        return "usulan";
    }

    /** The short form, which opens below a row of a table. */
    @GetMapping("/hasil/{run}/usulan/{proposal}/ringkas")
    String brief(@PathVariable long run, @PathVariable String proposal, Locale locale, Model model) {
        model.addAttribute("run", run);
        model.addAttribute("proposal", proposal);
        model.addAttribute("brief", BriefView.of(reasons.of(run, proposal), Words.in(locale)));
        return "hasil-ringkas";
    }
}
