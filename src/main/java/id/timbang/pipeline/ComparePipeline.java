package id.timbang.pipeline;

import id.timbang.compare.Comparer;
import id.timbang.compare.Comparison;
import id.timbang.compare.Result;
import id.timbang.data.ReasonsFile;
import id.timbang.domain.Progress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Compares result folders. */
public final class ComparePipeline {
    private ComparePipeline() {
    }

    /**
     * Compares results with the first of them.
     *
     * @param language {@code id} or {@code en}
     * @throws id.timbang.domain.BadInputException when a folder is no result
     */
    public static Comparison run(List<Path> folders, String language, Progress progress) {
        List<Result> results = new ArrayList<>();
        for (Path folder : folders) {
            progress.report("hasil", results.size(), folders.size(), Double.NaN);
            results.add(ResultFolder.read(folder));
        }
        return Comparer.compare(results, (result, ids) -> ReasonsFile.findAll(folders.get(result), ids), language);
    }
}
