package id.timbang.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.timbang.compare.Comparison;
import id.timbang.compare.Group;
import id.timbang.store.CompareService;
import id.timbang.store.DecisionService;
import id.timbang.store.NameService;
import id.timbang.store.RunService;
import id.timbang.store.ScenarioService;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The lists that the front page names, each beside the one in force. */
class HomeDraftsTest {

    private static void smaller(int percent) {
        Solved.solve(Running.part(ScenarioService.class).create(Solved.DATASET.id(), "{ \"name\": \"Turun\", "
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
}
