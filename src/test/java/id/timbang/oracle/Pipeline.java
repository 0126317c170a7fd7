package id.timbang.oracle;

import id.timbang.data.DatasetReader;
import id.timbang.domain.Dataset;
import id.timbang.domain.Scenario;
import id.timbang.fixture.Assessments;
import id.timbang.model.Programme;
import id.timbang.model.ProgrammeBuilder;
import java.nio.file.Path;
import java.time.LocalDate;

/** The way from a folder to its programme, as the product walks it. */
final class Pipeline {
    private Pipeline() {
    }

    static Programme programme(Path folder, LocalDate asOf) {
        Dataset dataset = DatasetReader.read(folder);
        return ProgrammeBuilder.build(dataset, Assessments.open(dataset), Scenario.NONE, asOf);
    }
}
