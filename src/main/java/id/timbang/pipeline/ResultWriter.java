package id.timbang.pipeline;

import id.timbang.data.CertificateFile;
import id.timbang.data.CsvWriter;
import id.timbang.data.Json;
import id.timbang.data.LimitsFile;
import id.timbang.data.PortfolioFile;
import id.timbang.data.ReasonsFile;
import id.timbang.domain.Dataset;
import id.timbang.domain.LimitRow;
import id.timbang.domain.PortfolioRow;
import id.timbang.domain.Progress;
import id.timbang.explain.Explainer;
import id.timbang.model.Programme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** Writes the files of a result that follow from its explanations. */
final class ResultWriter {
    private static final int CHUNK = 4_000;

    private final Path folder;

    ResultWriter(Path folder) {
        this.folder = folder;
    }

    /** Writes portfolio.csv, reasons.jsonl and reasons.idx in the dataset's order; returns the totals. */
    Totals writeProposals(Dataset dataset, Programme programme, Explainer explainer, Progress progress) {
        int[] inOrder = new int[programme.proposals()];
        for (int p = 0; p < inOrder.length; p++) {
            inOrder[programme.datasetRow(p)] = p;
        }
        Totals totals = new Totals(dataset);
        try (CsvWriter portfolio = PortfolioFile.create(folder.resolve(PortfolioFile.NAME));
                ReasonsFile reasons = ReasonsFile.create(folder);
                var behind = new Behind()) {
            for (int from = 0; from < inOrder.length; from += CHUNK) {
                int first = from;
                int to = Math.min(inOrder.length, from + CHUNK);
                List<Line> lines = IntStream.range(from, to).parallel()
                        .mapToObj(row -> line(explainer.explain(inOrder[row]), reasons)).toList();
                behind.run(() -> {
                    for (int row = first; row < to; row++) {
                        Line line = lines.get(row - first);
                        PortfolioFile.write(portfolio, line.row());
                        reasons.write(line.row().id(), line.reason());
                        totals.add(line.row(), row);
                    }
                });
                progress.report("alasan", to, inOrder.length, Double.NaN);
            }
        }
        return totals;
    }

    /** A row of portfolio.csv and a line of reasons.jsonl. */
    private record Line(PortfolioRow row, byte[] reason) {
    }

    private static Line line(Explainer.Explained explained, ReasonsFile reasons) {
        return new Line(explained.row(), reasons.line(explained.reason()));
    }

    /** Writes limits.csv. */
    void writeLimits(List<LimitRow> limits) {
        LimitsFile.write(folder.resolve(LimitsFile.NAME), limits);
    }

    /** Writes a tree as JSON for people. */
    void writeJson(String name, Object tree) {
        try {
            Files.writeString(folder.resolve(name), Json.pretty(tree));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes certificate.json. */
    void writeCertificate(id.timbang.domain.Certificate certificate) {
        writeJson(CertificateFile.NAME, CertificateFile.tree(certificate));
    }
}
