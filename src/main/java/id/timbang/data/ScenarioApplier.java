package id.timbang.data;

import id.timbang.domain.BadInputException;
import id.timbang.domain.Dataset;
import id.timbang.domain.Scenario;

/** Lays a scenario over a dataset. */
public final class ScenarioApplier {
    private ScenarioApplier() {
    }

    /**
     * The dataset with the scenario's total ceiling, fund ceilings, cells and decisions. Its hash stays that of the files; ids
     * that the dataset lacks become warnings. A cell of a column that the dataset lacks makes the column, unknown everywhere
     * else. Limits, parameters and policy of the scenario are left to whoever builds the model.
     *
     * @throws BadInputException when a changed cell contradicts another, or a decision cannot be carried out any more
     */
    public static Dataset apply(Dataset dataset, Scenario scenario) {
        return new Overlay(dataset, scenario).apply();
    }
}
