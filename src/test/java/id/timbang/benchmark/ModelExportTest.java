package id.timbang.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import id.timbang.domain.Certificate;
import id.timbang.domain.Choice;
import id.timbang.domain.Progress;
import id.timbang.model.Programme;
import id.timbang.model.Selection;
import id.timbang.model.Tally;
import id.timbang.optimise.Optimiser;
import id.timbang.optimise.Settings;
import id.timbang.optimise.Solution;
import id.timbang.pipeline.Question;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The integer model against the programme it states: what a portfolio is worth there, and that it keeps all lines. */
class ModelExportTest {
    @Test
    void statesAPlainProgramme() {
        assertStates(Path.of("datasets/anggaran-partisipatif"), "polos");
    }

    @Test
    void statesTheNationalLimits() {
        assertStates(Path.of("datasets/kabupaten-contoh"), "nasional");
    }

    private static void assertStates(Path dataset, String rules) {
        Programme programme = Question.read(dataset, rules, Progress.NONE).programme();
        Solution solution = Optimiser.optimise(programme,
                new Settings(0, java.math.BigDecimal.TEN, null, Map.of()), Progress.NONE);
        List<Long> allowed = solution.certificate().ranks().stream().map(Certificate.RankProof::achieved).toList();
        IntegerModel model = ModelExport.of(programme, allowed);
        long[] values = values(model, solution.selection());
        long worth = model.constant();
        for (int v = 0; v < values.length; v++) {
            assertThat(values[v]).isBetween(0L, model.highs()[v]);
            worth += model.gains()[v] * values[v];
        }
        assertThat(model.lines()).allSatisfy(
                line -> assertThat(sum(line, values)).isBetween(line.low(), line.high()));
        // A dominated fund or start is exchanged for a better one, so penalties may be lower there.
        assertThat(worth).isGreaterThanOrEqualTo(new Tally(programme, solution.selection()).achieved());
        Selection back = model.selection(c -> values[c] == 1);
        assertThat(new Tally(programme, back).achieved()).isEqualTo(worth);
    }

    /** The variables of a portfolio: its columns, and the least shortfalls and penalties that keep the lines. */
    private static long[] values(IntegerModel model, Selection selection) {
        Programme programme = model.programme();
        var dominance = new Dominance(programme);
        var columnPlaces = new HashMap<IntegerModel.Column, Integer>();
        model.columns().forEach(column -> columnPlaces.put(column, columnPlaces.size()));
        long[] values = new long[model.gains().length];
        for (int p = 0; p < programme.proposals(); p++) {
            int option = selection.option()[p];
            if (programme.choice(option) != Choice.DEFER) {
                var taken = new IntegerModel.Column(p, option, selection.fund()[p], selection.start()[p]);
                values[columnPlaces.get(dominance.columns(p, option).stream()
                        .filter(column -> dominance.asGood(column, taken)).findFirst().orElseThrow())] = 1;
            }
        }
        model.lines().forEach(line -> fill(model, line, values));
        return values;
    }

    /** A measured shortfall has a negative factor in the one line that it relaxes, as the last of its variables. */
    private static void fill(IntegerModel model, IntegerModel.Line line, long[] values) {
        int last = line.variables().length - 1;
        long factor = line.factors()[last];
        if (line.variables()[last] >= model.columns().size() && factor < 0) {
            values[line.variables()[last]] = Math.max(0, -Math.floorDiv(line.high() - sum(line, values), -factor));
        }
    }

    private static long sum(IntegerModel.Line line, long[] values) {
        long sum = 0;
        for (int i = 0; i < line.variables().length; i++) {
            sum = Math.addExact(sum, Math.multiplyExact(line.factors()[i], values[line.variables()[i]]));
        }
        return sum;
    }
}
