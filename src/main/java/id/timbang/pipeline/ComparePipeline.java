package id.timbang.pipeline;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import id.timbang.compare.Comparer;
import id.timbang.compare.Comparison;
import id.timbang.compare.Reasons;
import id.timbang.compare.Result;
import id.timbang.compare.Terms;
import id.timbang.data.DatasetReader;
import id.timbang.data.ReasonsReader;
import id.timbang.domain.BadInputException;
import id.timbang.domain.Dataset;
import id.timbang.domain.District;
import id.timbang.domain.Fund;
import id.timbang.domain.Office;
import id.timbang.domain.Progress;
import id.timbang.domain.Reason;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares result folders. */
public final class ComparePipeline {
    private ComparePipeline() {
    }

    /**
     * Compares results with the first of them.
     *
     * @param terms what they are held against
     * @param language {@code id} or {@code en}
     * @throws id.timbang.domain.BadInputException when a folder is no result
     */
    public static Comparison run(List<Path> folders, Terms terms, String language, Progress progress) {
        List<Result> results = new ArrayList<>();
        for (Path folder : folders) {
            progress.report("hasil", results.size(), folders.size(), Double.NaN);
            results.add(ResultFolder.read(folder));
        }
        return Comparer.compare(results, terms, new Folders(folders, new HashMap<>()), language);
    }

    /** The reasons of result folders. */
    private record Folders(List<Path> folders, Map<Integer, Map<String, String>> titles) implements Reasons {

        @Override
        public Map<String, Reason> of(int result, Set<String> ids) {
            return ReasonsReader.findAll(folders.get(result), ids);
        }

        @Override
        public String title(int result, String rule) {
            return titles.computeIfAbsent(result, any -> ReasonPage.titles(folders.get(result))).getOrDefault(rule,
                    rule);
        }
    }

    /**
     * What the dataset of a result knows beyond the result.
     *
     * @param names by {@code office}, {@code district}, {@code fund}, then by code
     * @param freeFunds codes of the funds that are not earmarked
     */
    public record Region(Map<String, Map<String, String>> names, Set<String> freeFunds) {
        private static final Region UNKNOWN = new Region(Map.of(), Set.of());
    }

    /** The region of a result; empty where its dataset is not at hand. */
    public static Region region(Path result) {
        try {
            Dataset dataset = DatasetReader.read(DatasetFinder.find(result));
            return new Region(Map.of("office", dataset.offices().stream().collect(toMap(Office::code, Office::name)),
                    "district", dataset.districts().stream().collect(toMap(District::code, District::name)), "fund",
                    dataset.funds().stream().collect(toMap(Fund::code, Fund::name))),
                    dataset.funds().stream().filter(fund -> !fund.earmarked()).map(Fund::code).collect(toSet()));
        } catch (BadInputException elsewhere) {
            // this only makes the report easier to read; codes and points say the same
            return Region.UNKNOWN;
        }
    }
}
