package id.timbang.benchmark;

import id.timbang.domain.Progress;
import id.timbang.model.Programme;
import id.timbang.model.Selection;
import id.timbang.model.Tally;
import id.timbang.pipeline.Question;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A process in which one general solver works, so that nothing it does to memory reaches the others. Its log goes to standard output,
 * what it found to a file of lines {@code key value…}.
 *
 * <p>
 * Arguments: solver, dataset, rules, seconds, file, then for each rank of obligations the allowed shortfall.
 */
final class SolverProcess {
    private static final int FIXED = 5;

    private final List<String> lines = new ArrayList<>();

    private SolverProcess() {
    }

    /** Solves and ends. */
    public static void main(String[] arguments) throws IOException {
        var process = new SolverProcess();
        try {
            process.run(arguments);
        } finally {
            Files.write(Path.of(arguments[4]), process.lines);
        }
    }

    private void run(String[] arguments) throws IOException {
        var solver = GeneralSolver.valueOf(arguments[0]);
        Programme programme = Question.read(Path.of(arguments[1]), arguments[2], Progress.NONE).programme();
        List<Long> allowed = Arrays.stream(arguments).skip(FIXED).map(Long::valueOf).toList();
        IntegerModel model = ModelExport.of(programme, allowed);
        tell("constant", model.constant());
        tell("columns", model.columns().size());
        tell("lines", model.lines().size());
        double seconds = Double.parseDouble(arguments[3]);
        Answer answer = solver == GeneralSolver.CP_SAT
                ? new CpSatRun(model, this).solve(seconds)
                : new LinearRun(model, solver).solve(seconds);
        tell("milliseconds", answer.milliseconds());
        answer.bound().ifPresent(bound -> tell("bound", answer.milliseconds() + " " + bound));
        answer.taken().ifPresent(taken -> tellAnswer(programme, taken, allowed, answer.milliseconds()));
        tell("ended", answer.status());
        tell("peak", peakBytes());
    }

    /** What the answer is worth, added up exactly, and how far it breaks limits. */
    private void tellAnswer(Programme programme, Selection taken, List<Long> allowed, long milliseconds) {
        Tally tally = new Tally(programme, taken);
        long broken = programme.limits().stream().filter(limit -> limit.level() == id.timbang.domain.Level.HARD)
                .mapToLong(tally::shortfall).max().orElse(0);
        tell("broken", broken);
        tell("found", milliseconds + " " + tally.achieved());
    }

    /** Tells one thing. */
    synchronized void tell(String key, Object value) {
        lines.add(key + " " + value);
    }

    /** The most memory the process held; 0 where the system does not tell. */
    private static long peakBytes() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return 0;
        }
        try (Stream<String> facts = Files.lines(status)) {
            return facts.filter(fact -> fact.startsWith("VmHWM:"))
                    .mapToLong(fact -> 1024 * Long.parseLong(fact.replaceAll("\\D", ""))).findFirst().orElse(0);
        }
    }
}
