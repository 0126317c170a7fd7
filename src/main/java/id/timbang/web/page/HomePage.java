package id.timbang.web.page;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** <i>Beranda</i>: the year at a glance. */
@Controller
class HomePage {

    @GetMapping("/")
    String home() {
        return "beranda";
    }
}
