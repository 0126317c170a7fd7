package id.timbang.explain;

import id.timbang.domain.Assessment;
import id.timbang.domain.Certificate;
import id.timbang.domain.Dataset;
import id.timbang.domain.Judge;
import id.timbang.model.Programme;
import id.timbang.model.Selection;
import id.timbang.model.Variants;

/**
 * What is to be explained.
 *
 * @param dataset with the scenario laid over it
 * @param variants what the options of the programme would be under other circumstances
 * @param judge who judges proposals again when levers change them
 * @param certificate of which the prices of the value stage and the margin are used
 */
public record Result(Dataset dataset, Assessment assessment, Programme programme, Variants variants, Judge judge,
        Selection selection, Certificate certificate) {
}
