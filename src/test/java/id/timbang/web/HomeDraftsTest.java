package id.timbang.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.timbang.compare.Comparison;
import id.timbang.compare.Group;
import id.timbang.store.CompareService;
import id.timbang.store.DecisionService;
import id.timbang.store.NameService;
import id.timbang.store.RunInfo;
import id.timbang.store.RunService;
import id.timbang.store.ScenarioService;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The lists that the front page names, each beside the one in force. */
class HomeDraftsTest {

    private static RunInfo smaller(int percent) {
        return Solved.solve(Running.part(ScenarioService.class).create(Solved.DATASET.id(), "{ \"name\": \"Turun\", "
                + "\"overrides\": { \"total_ceiling\": \"-" + percent + "%\" } }", "uji").id());
    }

    @Test
    void everyListTellsWhatItChangesOfTheOneInForceWhichStaysInTheTable() {
        Running.part(DecisionService.class).adopt(Solved.RUN.id(), "rapat", "kepala");
        for (int i = 1; i <= 6; i++) {
            smaller(6 * i);
        }
        String page = Caller.as(Role.KEPALA).send("GET", "/?bahasa=id").body();
        String table = page.substring(page.indexOf("rancangan\">"),
                page.indexOf("</table>", page.indexOf("rancangan\">")));
        assertThat(table.split("<tr>", -1)).as("a head and six lists").hasSize(8);
        assertThat(table)
                .containsPattern("href=\"/hasil/" + Solved.RUN.id() + "\"(?:(?!</tr>)[\\s\\S])*>berlaku</span>");
        long newest = Running.part(RunService.class).findLatestResult(Solved.DATASET.id()).orElseThrow().id();
        Comparison comparison = Running.part(CompareService.class).compare(List.of(Solved.RUN.id(), newest), "id");
        assertThat(table).contains("href=\"/bandingkan?runs=" + Solved.RUN.id() + "," + newest + "#berubah\">"
                + comparison.flips().size() + "</a>");
        Group worst = comparison.groups().get("district").stream()
                .min(Comparator.comparing(group -> (double) group.change(1) / group.sums().get(0).rupiah()))
                .orElseThrow();
        String name = Running.part(NameService.class).namer(Solved.DATASET.id(), "district").apply(worst.key());
        assertThat(table).containsPattern("<span>" + name + "</span> <span class=\"catatan\">−\\d+(,\\d)? %");
    }

    @Test
    void listsThatKeepTheNewestCeilingsUnderTheSameRulesAreDotsOnOneScale() {
        RunInfo least = smaller(41);
        RunInfo best = smaller(1);
        String page = Caller.as(Role.ANALIS).send("GET", "/?bahasa=id").body();
        String percent = BigDecimal.valueOf(least.achieved()).multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(best.achieved()), 2, RoundingMode.FLOOR).toString().replace('.', ',');
        assertThat(page).contains("Nilai tertinggi pada #" + best.id() + "; yang terendah " + percent + " % darinya.");
        assertThat(row(page, best)).contains("<circle", "<span>100,00 %</span>");
        assertThat(row(page, least)).contains("<circle", "<span>" + percent + " %</span>");
        smaller(45);
        String cut = Caller.as(Role.ANALIS).send("GET", "/?bahasa=id").body();
        assertThat(row(cut, best)).as("too dear by now").contains("kurang Rp").doesNotContain("<circle");
    }

    private static String row(String page, RunInfo run) {
        String rest = page.substring(page.indexOf("<strong>#" + run.id() + "</strong>"));
        return rest.substring(0, rest.indexOf("</tr>"));
    }
}
