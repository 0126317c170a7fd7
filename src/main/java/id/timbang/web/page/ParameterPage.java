package id.timbang.web.page;

import id.timbang.domain.BadInputException;
import id.timbang.explain.Speech;
import id.timbang.parameters.Parameter;
import id.timbang.parameters.ParameterText;
import id.timbang.rules.RulePack;
import id.timbang.store.NotFoundException;
import id.timbang.store.PackService;
import id.timbang.web.Role;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The numbers that rules use, with date, reference and status. A change becomes a change of the file that states it. */
@Controller
class ParameterPage {
    private final RuleSheet sheet;
    private final PackService packs;
    private final Pieces pieces;

    ParameterPage(RuleSheet sheet, PackService packs, Pieces pieces) {
        this.pieces = pieces;
        this.sheet = sheet;
        this.packs = packs;
    }

    /** All that the table of parameters follows from. */
    private record Question(String pack, String part, boolean planner, LocalDate today) {
    }

    /**
     * @param q part of an id or a label
     * @param ubah id of the one to be changed
     */
    @GetMapping("/aturan/parameter")
    String show(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String ubah,
            Locale locale, HttpServletRequest request, Model model) {
        RulePack pack = sheet.known().pack();
        boolean planner = request.isUserInRole(Role.PERENCANA.name());
        model.addAttribute("open", pack.book().has(ubah) ? open(pack, ubah, locale) : null);
        model.addAttribute("daftar", pieces.of("aturan-parameter-daftar :: daftar",
                new Question(pack.hash(), q.strip(), planner, LocalDate.now()),
                () -> table(pack, q.strip(), planner, locale)));
        model.addAttribute("paket", pack.title());
        model.addAttribute("version", pack.version());
        model.addAttribute("hash", pack.hash());
        model.addAttribute("next", LocalDate.now().plusYears(1).withDayOfYear(1).toString());
        return "aturan-parameter";
    }

    /** {@code null} where it cannot be changed here. */
    private static ParameterRow open(RulePack pack, String id, Locale locale) {
        ParameterRow row = ParameterRow.of(pack.book().get(id), Map.of(), LocalDate.now(), locale);
        return row.editable() ? row : null;
    }

    private static Map<String, Object> table(RulePack pack, String q, boolean planner, Locale locale) {
        Map<String, List<String>> users = ParameterRow.users(pack);
        String part = q.toLowerCase(Locale.ROOT);
        List<ParameterRow> rows = pack.book().parameters().stream()
                .filter(one -> (one.id() + " " + one.label()).toLowerCase(Locale.ROOT).contains(part))
                .map(one -> ParameterRow.of(one, users, LocalDate.now(), locale)).toList();
        return Map.of("rows", rows, "q", q, "planner", planner, "unverified",
                rows.stream().filter(row -> !row.verified()).count());
    }

    /** Shows the file with the value stated, checked, ready to be proposed. */
    @PostMapping("/aturan/parameter")
    String change(@RequestParam Map<String, String> form, Locale locale, HttpServletRequest request, Model model) {
        String id = form.getOrDefault("id", "");
        RulePack pack = sheet.known().pack();
        if (!pack.book().has(id)) {
            throw new NotFoundException("parameter", id);
        }
        Map<String, String> texts = RuleFiles.of(form);
        String file = pack.book().get(id).file();
        try {
            String text = ParameterText.with(texts.getOrDefault(file, sheet.text(file)), id, stated(form),
                    LocalDate.now());
            texts.put(file, text);
            model.addAttribute("answer", RuleAnswer.of(packs.check(RuleSheet.PACK, texts), texts, locale));
            sheet.show(new RuleSheet.Asked(file, "", "kalimat"), text, locale, model);
            return "aturan";
        } catch (BadInputException | DateTimeParseException e) {
            model.addAttribute("wrong", e instanceof BadInputException
                    ? "aturan.parameter.salah"
                    : "aturan.parameter.salah.tanggal");
            return show("", id, locale, request, model);
        }
    }

    private static ParameterText.Stated stated(Map<String, String> form) {
        return new ParameterText.Stated(LocalDate.parse(form.getOrDefault("tanggal", "").strip()),
                number(form.getOrDefault("nilai", "").strip()), form.getOrDefault("dasar", ""),
                form.containsKey("terverifikasi") ? Parameter.Status.VERIFIED : Parameter.Status.UNVERIFIED);
    }

    /** As people write it: 1.000.000 and 7,5. */
    private static String number(String typed) {
        return typed.matches("-?\\d{1,3}(\\.\\d{3})+(,\\d+)?") || typed.contains(",")
                ? typed.replace(".", "").replace(',', '.')
                : typed;
    }
}
