package id.timbang.web.page;

import id.timbang.store.AccountService;
import id.timbang.web.Sessions;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** <i>Undangan</i>: where somebody who got a link sets a password, once. Whoever was signed in with the old one is so no longer. */
@Controller
class InvitationPage {
    private static final int SHORTEST = 10;
    private static final int LONGEST = 72;

    private final AccountService accounts;
    private final PasswordEncoder passwords;
    private final Sessions sessions;

    InvitationPage(AccountService accounts, PasswordEncoder passwords, Sessions sessions) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.sessions = sessions;
    }

    @GetMapping("/masuk/undangan")
    String show(@RequestParam String kode, Model model) {
        model.addAttribute("kode", kode);
        model.addAttribute("nama", accounts.findInvited(kode).orElse(null));
        return "undangan";
    }

    @PostMapping("/masuk/undangan")
    String accept(@RequestParam String kode, @RequestParam String sandi, @RequestParam String ulang, Model model) {
        String wrong = wrong(sandi, ulang);
        if (wrong != null || accounts.findInvited(kode).isEmpty()) {
            model.addAttribute("salah", wrong);
            return show(kode, model);
        }
        sessions.end(accounts.accept(kode, passwords.encode(sandi)));
        return "redirect:/masuk?siap";
    }

    /** BCrypt reads the first 72 bytes only. */
    private static String wrong(String password, String again) {
        int bytes = password.getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
        if (password.length() < SHORTEST || bytes > LONGEST) {
            return "undangan.panjang";
        }
        return password.equals(again) ? null : "undangan.beda";
    }
}
