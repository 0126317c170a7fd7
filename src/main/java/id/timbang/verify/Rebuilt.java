package id.timbang.verify;

import id.timbang.domain.Assessment;
import id.timbang.domain.Dataset;
import id.timbang.model.Programme;

/** What a result is checked against: the dataset read again under its scenario, the rules run again, the programme built again. */
public record Rebuilt(Dataset dataset, Assessment assessment, Programme programme) {
}
