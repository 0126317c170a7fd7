package id.timbang.pipeline;

import id.timbang.data.CertificateFile;
import id.timbang.data.CsvWriter;
import id.timbang.data.Json;
import id.timbang.data.LimitsFile;
import id.timbang.data.PortfolioFile;
import id.timbang.data.ReasonsFile;
import id.timbang.domain.Dataset;
import id.timbang.domain.LimitRow;
import id.timbang.domain.Progress;
import id.timbang.explain.Explainer;
import id.timbang.model.Programme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes the files of a result that follow from its explanations. */
final class ResultWriter {
    private static final int PROGRESS = 10_000;

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
                ReasonsFile reasons = ReasonsFile.create(folder)) {
            for (int row = 0; row < inOrder.length; row++) {
                Explainer.Explained explained = explainer.explain(inOrder[row]);
                PortfolioFile.write(portfolio, explained.row());
                reasons.write(explained.reason());
                totals.add(explained.row(), row);
                if (row % PROGRESS == 0) {
                    progress.report("alasan", row, inOrder.length, Double.NaN);
                }
            }
        }
        return totals;
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
