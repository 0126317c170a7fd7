package id.timbang.verify;

import id.timbang.domain.Assessment;
import id.timbang.domain.Dataset;
import id.timbang.domain.Limit;
import id.timbang.model.Programme;
import java.util.List;

/**
 * What a result is checked against: the dataset read again under its scenario, the rules run again, the programme built again.
 *
 * @param silentLimits the limits that are not in the programme because the dataset lacks a column
 */
public record Rebuilt(Dataset dataset, Assessment assessment, Programme programme, List<Limit> silentLimits) {

    public Rebuilt {
        silentLimits = List.copyOf(silentLimits);
    }
}
