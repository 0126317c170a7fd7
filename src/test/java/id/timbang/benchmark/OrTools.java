package id.timbang.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A general solver of OR-Tools as a contender, in a process of its own. */
record OrTools(GeneralSolver solver, Duration limit, Path logs) implements Contender {

    /** Reading, stating the model and a solver that looks at its clock too rarely. */
    private static final Duration GRACE = Duration.ofMinutes(10);

    @Override
    public String title() {
        return solver.title;
    }

    @Override
    public String settings() {
        return "OR-Tools, one column per choice with fund and start (dominated ones left out), obligations held at this"
                + " optimiser's shortfall, " + solver.setup + ", " + limit.toSeconds() + " s";
    }

    @Override
    public Run run(Race race) {
        String name = race.dataset().getFileName() + "-" + solver.name().toLowerCase(java.util.Locale.ROOT);
        Path log = logs.resolve(name + ".log");
        Path facts = logs.resolve(name + ".txt");
        try {
            Files.createDirectories(logs);
            Files.deleteIfExists(facts);
            Process process = new ProcessBuilder(command(race, facts)).redirectErrorStream(true)
                    .redirectOutput(log.toFile()).start();
            boolean ended = process.waitFor(limit.plus(GRACE).toSeconds(), TimeUnit.SECONDS);
            if (!ended) {
                process.destroyForcibly().waitFor();
            }
            String how = ended ? "exit code " + process.exitValue() : "did not stop";
            return run(new Facts(Files.exists(facts) ? Files.readAllLines(facts) : List.of()), lines(log), how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while " + solver.title + " worked.", e);
        }
    }

    private List<String> command(Race race, Path facts) {
        var command = new ArrayList<String>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + (Runtime.getRuntime().maxMemory() >> 20) + "m", "-XX:+UseSerialGC", "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                SolverProcess.class.getName(), solver.name(), race.dataset().toString(), race.rules(),
                Long.toString(limit.toSeconds()), facts.toString()));
        race.allowed().forEach(allowed -> command.add(allowed.toString()));
        return command;
    }

    private static List<String> lines(Path log) throws IOException {
        return List.of(Files.readString(log, java.nio.charset.StandardCharsets.ISO_8859_1).split("\\R"));
    }

    private Run run(Facts facts, List<String> log, String how) {
        SolverLog logged = SolverLog.read(solver, log, facts.number("constant"));
        List<Moment> found = new ArrayList<>(logged.found());
        found.addAll(facts.moments("found"));
        List<Moment> proven = new ArrayList<>(logged.proven());
        proven.addAll(facts.moments("bound"));
        String ended = facts.text("ended").orElse("no answer, " + how)
                + (facts.number("broken") > 0 ? ", a limit broken by " + facts.number("broken") : "");
        return new Run(title(), settings(), better(found, true), better(proven, false), ended,
                facts.number("milliseconds"), facts.number("peak"), "process");
    }

    /** Those that are better than all before. */
    private static List<Moment> better(List<Moment> moments, boolean higher) {
        var better = new ArrayList<Moment>();
        moments.sort(Comparator.comparingLong(Moment::milliseconds));
        for (Moment moment : moments) {
            long last = better.isEmpty() ? 0 : better.get(better.size() - 1).value();
            if (better.isEmpty() || (higher ? moment.value() > last : moment.value() < last)) {
                better.add(moment);
            }
        }
        return better;
    }
}
