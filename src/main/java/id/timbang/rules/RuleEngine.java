package id.timbang.rules;

import java.time.LocalDate;
import java.util.List;

import id.timbang.domain.Assessment;
import id.timbang.domain.BadInputException;
import id.timbang.domain.Dataset;
import id.timbang.domain.Progress;
import id.timbang.domain.Scenario;

/** Judges a dataset by the rules of a pack. */
public final class RuleEngine {

    private RuleEngine() {
    }

    /**
     * Assesses every proposal.
     *
     * @param dataset with the scenario's changes of cells, funds, ceilings and decisions already in it
     * @param scenario its parameters and policy are used, nothing else
     * @param asOf the day whose parameters hold
     * @throws BadInputException when a rule needs a parameter that has no value yet or is of another unit, or asks a column what it
     *         cannot answer; with all of them
     */
    public static Assessment assess(Dataset dataset, RulePack pack, Scenario scenario, LocalDate asOf,
            Progress progress) {
        return new Judgement(dataset, pack, scenario, asOf).assess(progress);
    }

    /** What stays silent, without judging anything; as {@link Assessment#silent()}. */
    public static List<String> silent(Dataset dataset, RulePack pack, Scenario scenario, LocalDate asOf) {
        return new Judgement(dataset, pack, scenario, asOf).silent();
    }
}
