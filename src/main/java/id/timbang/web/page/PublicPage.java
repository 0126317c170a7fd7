package id.timbang.web.page;

import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** <i>Publik</i>: what became of every proposal of the published list, for everybody. */
@Controller
class PublicPage {
    private static final int LONGEST = 80;
    /** No list is that long; what lies beyond is not asked of the database. */
    private static final int LAST = 100_000;

    private final PublicList list;

    PublicPage(PublicList list) {
        this.list = list;
    }

    @GetMapping("/publik")
    String search(@RequestParam(defaultValue = "") String cari, @RequestParam(defaultValue = "") String keputusan,
            @RequestParam(defaultValue = "1") int halaman, Locale locale, Model model) {
        String words = cari.strip();
        words = words.substring(0, Math.min(words.length(), LONGEST));
        model.addAttribute("cari", words);
        model.addAttribute("keputusan", keputusan);
        var wanted = new PublicList.Wanted(words, keputusan, Math.max(1, Math.min(LAST, halaman)), language(locale));
        list.find(wanted).ifPresent(found -> model.addAttribute("found", found));
        return "publik";
    }

    /** One proposal as a letter of one sheet. */
    @GetMapping("/publik/usulan/{proposal}")
    String letter(@PathVariable String proposal, Locale locale, Model model) {
        model.addAttribute("surat", list.letter(proposal, language(locale)));
        return "publik-surat";
    }

    private static String language(Locale locale) {
        return locale.getLanguage().equals("en") ? "en" : "id";
    }
}
