package id.timbang.study;

import id.timbang.domain.Assessment;
import id.timbang.domain.Dataset;
import id.timbang.domain.Scenario;
import id.timbang.model.ModelLimit;
import id.timbang.model.Programme;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A question that studies vary: a dataset under a scenario, as judged and stated.
 *
 * @param dataset with the scenario laid over it
 */
public record Ground(Dataset dataset, Assessment assessment, Scenario scenario, LocalDate asOf, Programme programme) {

    /** For each proposal of the programme what it asks for, rupiah. */
    long[] costs() {
        return IntStream.range(0, programme.proposals())
                .mapToLong(p -> dataset.proposals().number("cost", programme.datasetRow(p), 0)).toArray();
    }

    /** The ceiling of an only fund that says the same as the total ceiling: both are one limit to people. */
    Optional<String> echo() {
        List<ModelLimit> funds = programme.limits().stream().filter(limit -> limit.id().startsWith("fund-")).toList();
        boolean same = dataset.funds().size() == 1 && funds.size() == 1 && programme.limits().stream()
                .anyMatch(limit -> limit.id().equals(Ceilings.TOTAL) && limit.amount() == funds.get(0).amount());
        return same ? Optional.of(funds.get(0).id()) : Optional.empty();
    }
}
