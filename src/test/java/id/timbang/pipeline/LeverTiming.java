package id.timbang.pipeline;

import id.timbang.data.DatasetReader;
import id.timbang.data.ReasonsFile;
import id.timbang.domain.Certificate;
import id.timbang.domain.Choice;
import id.timbang.domain.Progress;
import id.timbang.domain.Scenario;
import id.timbang.explain.Explainer;
import id.timbang.explain.Result;
import id.timbang.model.Programme;
import id.timbang.model.Selection;
import id.timbang.rules.RulePack;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Prints how long the reasons with all levers take, without the selection. Arguments: dataset, folder to write to, and the result
 * of the dataset; or the pack and a price of the total in milli-points per rupiah, at which everything that pays is taken, whatever
 * the ceilings are.
 */
final class LeverTiming {
    private LeverTiming() {
    }

    public static void main(String[] args) throws java.io.IOException {
        Result result = args.length == 3
                ? restored(Path.of(args[0]), Path.of(args[2]))
                : priced(Path.of(args[0]), args[2], new BigDecimal(args[3]));
        for (int round = 0; round < 2; round++) {
            var watch = new Watch();
            var explainer = new Explainer(result);
            String levers = watch.lap();
            Path out = Files.createDirectories(Path.of(args[1]));
            new ResultWriter(out).writeProposals(result.dataset(), result.programme(), explainer, Progress.NONE);
            System.out.println("levers " + levers + "; sentences and files " + watch.lap() + "; "
                    + Files.size(out.resolve(ReasonsFile.NAME)) + " bytes");
        }
    }

    private static Result restored(Path dataset, Path folder) {
        Restored restored = Restored.of(dataset, folder, new Recall(), Progress.NONE);
        return restored.question().result(restored.selection(), restored.certificate());
    }

    private static Result priced(Path dataset, String pack, BigDecimal price) {
        Question question = Question.of(DatasetReader.read(dataset), RulePack.load(pack), Scenario.NONE, null,
                Progress.NONE, new Stopwatch());
        var certificate = new Certificate(List.of(), 0, 0, new TreeMap<>(Map.of("total", price)), new TreeMap<>(),
                List.of(), new TreeMap<>(), 1000, 0, "steps", false);
        return question.result(selection(question.programme(), price.doubleValue()), certificate);
    }

    private static Selection selection(Programme programme, double price) {
        int n = programme.proposals();
        Selection selection = new Selection(new int[n], new int[n], new int[n]);
        for (int p = 0; p < n; p++) {
            int option = programme.firstOption(p);
            for (int o = option; o < programme.endOption(p); o++) {
                boolean pays = programme.value(o) > price * programme.cost(o);
                option = programme.choice(o) == Choice.FULL && pays ? o : option;
            }
            selection.option()[p] = option;
            selection.fund()[p] = programme.paid(option) ? programme.fundsOf(option)[0] : -1;
            selection.start()[p] = programme.paid(option) ? 0 : -1;
        }
        return selection;
    }
}
