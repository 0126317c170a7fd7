package id.timbang.cli;

import id.timbang.domain.Progress;
import id.timbang.report.Report;
import id.timbang.study.Doctor;
import id.timbang.study.DoctorReport;
import id.timbang.study.Ground;
import id.timbang.study.Resolver;
import picocli.CommandLine.Command;

/** {@code study doctor}: why nothing fits, and what would. */
@Command(name = "doctor", mixinStandardHelpOptions = true, description = {
        "When the hard limits cannot hold together: which of them conflict, and repairs, the cheapest first, each checked.",
        "When they can: which obligations fall short, why, and what meeting them costs."})
final class DoctorCommand extends StudyTask {
    @Override
    Report study(Ground ground, Resolver resolver, String code, Progress progress) {
        return DoctorReport.of(Doctor.examine(ground, resolver, progress), code);
    }
}
