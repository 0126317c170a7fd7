package id.timbang.greedy;

import id.timbang.domain.Assessment;
import id.timbang.domain.Choice;
import id.timbang.model.Programme;
import java.util.stream.IntStream;

/** In which order a list is gone down. */
public enum Order {
    /** What is done by hand: the highest score first. */
    POINTS {
        @Override
        double worth(Programme programme, Assessment assessment, int p) {
            return assessment.milliPoints(programme.datasetRow(p));
        }
    },
    /** What a good spreadsheet does: the highest value ÷ cost first. */
    VALUE_PER_RUPIAH {
        @Override
        double worth(Programme programme, Assessment assessment, int p) {
            return IntStream.range(programme.firstOption(p), programme.endOption(p))
                    .filter(o -> programme.choice(o) != Choice.DEFER && programme.paid(o))
                    .mapToDouble(o -> (double) programme.objective(o) / programme.cost(o)).max()
                    .orElse(Double.POSITIVE_INFINITY);
        }
    };

    /** Where a proposal stands in the list: the higher, the earlier. */
    abstract double worth(Programme programme, Assessment assessment, int p);
}
