package id.timbang.web.page;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.timbang.explain.Labels;
import id.timbang.store.DatasetService;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the codes of a dataset are called. */
@Component
class Names {
    private static final int REMEMBERED = 20;

    private final DatasetService datasets;
    /** Of datasets, which never change. */
    private final Cache<Long, Map<String, Map<String, String>>> known = Caffeine.newBuilder().maximumSize(REMEMBERED)
            .build();

    Names(DatasetService datasets) {
        this.datasets = datasets;
    }

    /** Names, of funds without the code of their account, by {@code fund}, {@code office} or {@code district}, then by code; in order of name. */
    Map<String, Map<String, String>> of(long dataset) {
        return known.get(dataset, this::read);
    }

    private Map<String, Map<String, String>> read(long dataset) {
        return Map.of("fund", called(datasets.funds(dataset), fund -> fund.code(), fund -> Labels.plain(fund.name())),
                "office", called(datasets.offices(dataset), office -> office.code(), office -> office.name()),
                "district",
                called(datasets.districts(dataset), district -> district.code(), district -> district.name()));
    }

    private static <T> Map<String, String> called(List<T> things, Function<T, String> code, Function<T, String> name) {
        return things.stream().collect(Collectors.toMap(code, name)).entrySet().stream()
                .sorted(Map.Entry.<String, String>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .collect(Collectors.collectingAndThen(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue,
                        (a, b) -> a, LinkedHashMap::new), Collections::unmodifiableMap));
    }
}
