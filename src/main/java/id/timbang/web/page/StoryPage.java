package id.timbang.web.page;

import id.timbang.pipeline.ReasonPage;
import id.timbang.store.ResultService;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** <i>Usulan</i>: the whole story of one proposal in one list. */
@Controller
class StoryPage {
    private final ResultService results;

    StoryPage(ResultService results) {
        this.results = results;
    }

    @GetMapping("/hasil/{run}/usulan/{proposal}")
    String story(@PathVariable long run, @PathVariable String proposal, Locale locale, Model model) {
        model.addAttribute("item", results.item(run, proposal));
        String language = locale.getLanguage().equals("en") ? "en" : "id";
        ReasonPage page = ReasonPage.of(results.folder(run), proposal, language);
        model.addAttribute("paragraph", page.paragraph());
        model.addAttribute("lines", page.lines().stream().skip(4).toList());
        return "usulan";
    }
}
