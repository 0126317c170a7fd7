package id.timbang.pipeline;

import id.timbang.data.DatasetReader;
import id.timbang.domain.Dataset;
import id.timbang.domain.Limit;
import id.timbang.domain.Progress;
import id.timbang.domain.Rupiah;
import id.timbang.domain.Scenario;
import id.timbang.model.ObligationClaim;
import id.timbang.parameters.Parameter;
import id.timbang.rules.CaseResult;
import id.timbang.rules.RuleCases;
import id.timbang.rules.RulePack;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Validates a dataset and a rule pack and tells what a user should know of them before solving. */
public final class CheckPipeline {
    private CheckPipeline() {
    }

    /**
     * Checks.
     *
     * @throws id.timbang.domain.BadInputException with everything that makes dataset or pack unusable
     */
    public static Checked run(Path path, String rules, Progress progress) {
        RulePack pack = RulePack.load(rules);
        Dataset dataset = DatasetReader.read(path);
        Question question = Question.of(dataset, pack, Scenario.NONE, null, progress, new Stopwatch());
        List<String> lines = new ArrayList<>();
        lines.add(dataset.region().name() + " " + dataset.region().fiscalYear() + ": "
                + Rupiah.grouped(dataset.proposals().rows()) + " usulan, paket aturan " + pack.id() + " versi "
                + pack.version() + ".");
        section(lines, "Peringatan", warnings(pack, question));
        section(lines, "Aturan yang diam karena kolom tidak ada", question.assessment().silent());
        section(lines, "Batas yang diam karena kolom tidak ada",
                question.programme().silent().stream().map(Limit::id).toList());
        List<CaseResult> cases = RuleCases.run(pack);
        List<CaseResult> failed = cases.stream().filter(result -> !result.passed()).toList();
        lines.add("Contoh kasus aturan: " + (cases.size() - failed.size()) + " dari " + cases.size() + " cocok.");
        failed.forEach(result -> lines.add("  " + result.file() + ":" + result.line() + ": " + result.name() + ": "
                + String.join("; ", result.differences())));
        return new Checked(lines, failed.isEmpty());
    }

    private static List<String> warnings(RulePack pack, Question question) {
        List<String> warnings = new ArrayList<>(question.dataset().warnings());
        warnings.addAll(question.programme().warnings());
        pack.misspeltParameters().forEach((id, meant) -> {
            Parameter parameter = pack.book().get(id);
            warnings.add(parameter.file() + ":" + parameter.line() + ": parameter " + id
                    + " tidak dipakai; mungkin maksudnya " + meant);
        });
        ObligationClaim claim = ObligationClaim.of(question.programme(), question.dataset());
        if (claim.excessive()) {
            warnings.add("belanja wajib meminta " + Rupiah.words(claim.claimed())
                    + ", lebih dari separuh uang yang bebas dipilih");
        }
        return warnings;
    }

    private static void section(List<String> lines, String title, List<String> items) {
        lines.add(title + ": " + (items.isEmpty() ? "tidak ada." : items.size()));
        items.forEach(item -> lines.add("  " + item));
    }
}
