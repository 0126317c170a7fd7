package id.timbang.pipeline;

import id.timbang.data.PortfolioFile;
import id.timbang.data.ReasonsFile;
import id.timbang.data.ReasonsReader;
import id.timbang.domain.PortfolioRow;
import id.timbang.explain.Explainer;
import id.timbang.model.Selections;
import id.timbang.verify.Contradiction;
import id.timbang.verify.Stated;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the words of a result again, once its numbers hold, and compares them: sentences and reasons repeat amounts, and nobody
 * should be able to change only those.
 */
final class TextCheck {
    private final Question question;
    private final Path result;
    private final Stated stated;

    TextCheck(Question question, Path result, Stated stated) {
        this.question = question;
        this.result = result;
        this.stated = stated;
    }

    List<Contradiction> contradictions() {
        Explainer explainer = new Explainer(question.result(
                Selections.of(question.programme(), stated.portfolio()),
                Restored.certificate(stated.certificate())));
        List<Contradiction> found = new ArrayList<>();
        Path again = null;
        try {
            again = Files.createTempDirectory("timbang-verify");
            new ResultWriter(again).writeProposals(question.dataset(), question.programme(), explainer,
                    id.timbang.domain.Progress.NONE);
            List<PortfolioRow> rows = PortfolioFile.read(again.resolve(PortfolioFile.NAME));
            for (int i = 0; i < rows.size(); i++) {
                PortfolioRow row = stated.portfolio().get(i);
                if (!rows.get(i).reason().equals(row.reason())) {
                    found.add(new Contradiction(PortfolioFile.NAME, row.id(), "reason", row.reason(),
                            rows.get(i).reason()));
                }
            }
            compareLines(again, ReasonsFile.NAME, found);
            compareLines(again, ReasonsFile.INDEX, found);
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            delete(again);
        }
    }

    private void compareLines(Path again, String name, List<Contradiction> found) {
        try (var written = Files.newBufferedReader(again.resolve(name));
                var there = Files.newBufferedReader(result.resolve(name))) {
            for (int line = 1;; line++) {
                String expected = written.readLine();
                String actual = there.readLine();
                if (expected == null && actual == null) {
                    return;
                }
                if (expected == null || !expected.equals(actual)) {
                    found.add(new Contradiction(name, "line " + line, "text", String.valueOf(actual),
                            String.valueOf(expected)));
                }
            }
        } catch (IOException e) {
            throw ReasonsReader.unreadable(name, e);
        }
    }

    private static void delete(Path folder) {
        if (folder == null) {
            return;
        }
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
            Files.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
