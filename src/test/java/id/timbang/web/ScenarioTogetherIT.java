package id.timbang.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.timbang.store.AccountService;
import id.timbang.store.ScenarioService;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is typed into the form of a scenario is kept by itself, one version after the other, but not over what others did. */
class ScenarioTogetherIT {
    /** Answers reach the page long after the program gave them. */
    private static final String LATE = "const sent = fetch; window.fetch = (...asked) => sent(...asked)"
            + ".then(answer => new Promise(told => setTimeout(() => told(answer), 3000)))";

    private static Chromium page;

    private final ScenarioService scenarios = Running.part(ScenarioService.class);

    @BeforeAll
    static void start() throws IOException {
        Running.account(Running.part(AccountService.class), "perencana-dua", Role.PERENCANA);
        page = Chromium.open(Running.address());
        page.go("/masuk");
        page.type("#username", "perencana-dua");
        page.type("#password", Running.PASSWORD);
        page.press("main button[type=submit]");
    }

    @AfterAll
    static void stop() {
        if (page != null) {
            page.close();
        }
    }

    private void type(String fund, String amount) {
        page.type("[id='dana." + fund + "']", amount);
        page.find("#total").click();
    }

    @Test
    void eachVersionFollowsTheOneThatThePageMadeUntilSomebodyElseMakesOne() {
        long scenario = scenarios.create(Solved.DATASET.id(), "{ \"name\": \"Serentak\" }", "uji").id();
        page.go("/skenario/" + scenario + "?bahasa=id");
        type("PAD", "3.000");
        page.until("the first version", () -> scenarios.get(scenario).body().contains("3.000.000.000"));
        type("PAD", "3.100");
        page.until("the second version", () -> scenarios.get(scenario).body().contains("3.100.000.000"));
        page.driver().executeScript(LATE);
        type("PAD", "3.150");
        page.until("the third version", () -> scenarios.get(scenario).body().contains("3.150.000.000"));
        type("PAD", "3.200");
        page.press("button[form=rancangan]");
        assertThat(scenarios.get(scenario).body()).contains("3.200.000.000");
        assertThat(page.has("#berubah [role=alert]")).isFalse();

        scenarios.change(scenario, "{ \"name\": \"Serentak\", \"overrides\": { \"total_ceiling\": 5000000000 } }",
                "orang lain");
        type("PAD", "3.300");
        page.until("the words about the conflict", () -> page.has("#berubah [role=alert]"));
        assertThat(page.text("#berubah")).contains("sudah diubah orang lain");
        assertThat(page.find("[id='dana.PAD']").getDomProperty("value")).isEqualTo("3.300");
        assertThat(scenarios.get(scenario).body()).contains("5000000000").doesNotContain("3.300");
    }
}
