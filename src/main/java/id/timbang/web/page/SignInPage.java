package id.timbang.web.page;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** <i>Masuk</i>: where people sign in; Spring Security takes what they send. */
@Controller
class SignInPage {

    @GetMapping("/masuk")
    String signIn() {
        return "masuk";
    }
}
