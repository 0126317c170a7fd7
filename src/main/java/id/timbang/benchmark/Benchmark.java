package id.timbang.benchmark;

import id.timbang.domain.Certificate;
import id.timbang.domain.Progress;
import id.timbang.generate.Generator;
import id.timbang.pipeline.Question;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Lets contenders choose from the same data on the same machine, one after the other, and writes what they did. */
public final class Benchmark {
    private final Setup setup;
    private final List<Contender> contenders;
    private final Progress progress;
    private final List<Comparison> comparisons = new ArrayList<>();

    private Benchmark(Setup setup, List<Contender> contenders, Progress progress) {
        this.setup = setup;
        this.contenders = contenders;
        this.progress = progress;
    }

    /**
     * Compares; {@code benchmark.md} and {@code benchmark.json} are written anew after each instance.
     *
     * @param others contenders beside this optimiser, the two greedy orders and stock OptaPlanner
     * @throws id.timbang.domain.BadInputException when there is no such profile or dataset
     * @throws id.timbang.optimise.NoPortfolioException when an instance has no portfolio
     */
    public static List<Comparison> run(Setup setup, List<Contender> others, Progress progress) {
        var contenders = new ArrayList<Contender>(List.of(GreedyOrder.values()));
        contenders.add(new StockPlanner(setup.limit()));
        contenders.addAll(others);
        return new Benchmark(setup, contenders, progress).all();
    }

    private List<Comparison> all() {
        if (setup.dataset() != null) {
            compare(setup.dataset().getFileName().toString(), setup.dataset());
        }
        for (int size : setup.dataset() == null ? setup.sizes() : List.<Integer>of()) {
            String name = setup.profile() + "-" + size + (setup.seed() == 0 ? "" : "-" + setup.seed());
            Path dataset = setup.out().resolve("data").resolve(name);
            Generator.generate(setup.profile(), OptionalInt.of(size), setup.seed(), dataset, progress);
            compare("generate " + setup.profile() + " --proposals " + size + " --seed " + setup.seed(), dataset);
        }
        return comparisons;
    }

    private void compare(String instance, Path dataset) {
        Question question = Question.read(dataset, setup.rules(), progress);
        progress.report(instance + ": " + Ours.TITLE, 0, 0, Double.NaN);
        Ours.Proven ours = Ours.run(question);
        List<Long> allowed = ours.certificate().ranks().stream().map(Certificate.RankProof::achieved).toList();
        Race race = new Race(dataset, setup.rules(), question, allowed);
        var runs = new ArrayList<Run>(List.of(ours.run()));
        for (Contender contender : contenders) {
            progress.report(instance + ": " + contender.title(), 0, 0, Double.NaN);
            runs.add(contender.run(race));
        }
        comparisons.add(
                new Comparison(instance, Properties.of(question.programme(), ours.certificate()), runs));
        write();
    }

    private void write() {
        try {
            Files.createDirectories(setup.out());
            Files.writeString(setup.out().resolve("benchmark.md"), Report.markdown(comparisons));
            Files.writeString(setup.out().resolve("benchmark.json"), Report.json(comparisons));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
