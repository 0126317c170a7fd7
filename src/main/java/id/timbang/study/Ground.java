package id.timbang.study;

import id.timbang.domain.Assessment;
import id.timbang.domain.Dataset;
import id.timbang.domain.Scenario;
import id.timbang.model.Programme;
import java.time.LocalDate;

/**
 * A question that studies vary: a dataset under a scenario, as judged and stated.
 *
 * @param dataset with the scenario laid over it
 */
public record Ground(Dataset dataset, Assessment assessment, Scenario scenario, LocalDate asOf, Programme programme) {
}
