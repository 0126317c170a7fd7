package id.timbang.pipeline;

import id.timbang.data.CertificateFile;
import id.timbang.data.PortfolioFile;
import id.timbang.domain.Certificate;
import id.timbang.domain.Progress;
import id.timbang.domain.Scenario;
import id.timbang.model.Selection;
import id.timbang.model.Selections;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A result as it was before it was written, made again from its dataset and its folder.
 *
 * @param certificate with value prices and margin only
 */
public record Restored(Question question, Selection selection, Certificate certificate) {

    /**
     * Restores a result that {@code solve} wrote.
     *
     * @throws id.timbang.domain.BadInputException when the dataset cannot be used, or the folder is no result
     */
    public static Restored of(Path dataset, Path result, Recall recall, Progress progress) {
        Question question = question(dataset, result, recall, progress);
        return new Restored(question,
                Selections.of(question.programme(), PortfolioFile.read(result.resolve(PortfolioFile.NAME))),
                certificate(VerifyPipeline.json(result, CertificateFile.NAME)));
    }

    /** The question that a result answers: dataset, pack, scenarios, day. */
    static Question question(Path dataset, Path result, Recall recall, Progress progress) {
        ResultRules rules = ResultRules.of(result);
        return question(dataset, rules, rules.scenario(), recall, progress);
    }

    /** The same question under another scenario: dataset, pack and day stay. */
    static Question question(Path dataset, ResultRules rules, Scenario scenario, Recall recall, Progress progress) {
        return Question.of(recall.dataset(dataset), recall.pack(rules.pack()), scenario, rules.day(), progress,
                new Stopwatch());
    }

    /**
     * The prices by which a result was chosen, by limit id.
     *
     * @throws id.timbang.domain.BadInputException when the folder is no result
     */
    static Map<String, BigDecimal> prices(Path result) {
        return certificate(VerifyPipeline.json(result, CertificateFile.NAME)).valuePrices();
    }

    /** What explanations need of a certificate: prices and margin, well formed. */
    static Certificate certificate(Map<String, Object> tree) {
        var prices = new TreeMap<String, BigDecimal>();
        Map<?, ?> all = (Map<?, ?>) tree.get("prices");
        ((Map<?, ?>) all.get("value"))
                .forEach((id, price) -> prices.put(String.valueOf(id), new BigDecimal(String.valueOf(price))));
        long margin = ((Number) tree.get("contested_margin")).longValue();
        return new Certificate(List.of(), 0, 0, prices, new TreeMap<>(), List.of(), new TreeMap<>(), margin, 0,
                CertificateFile.NAME, true);
    }
}
