package id.timbang.store;

import id.timbang.explain.Labels;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** What a dataset calls its offices, districts and funds. */
@Service
public class NameService {
    private final DatasetService datasets;

    NameService(DatasetService datasets) {
        this.datasets = datasets;
    }

    /**
     * Names by code of {@code office}, {@code district} or {@code fund}, funds without the code of their account; empty for
     * whatever has no names.
     */
    public Map<String, String> names(long dataset, String dimension) {
        return switch (dimension) {
            case "office" -> datasets.offices(dataset).stream()
                    .collect(Collectors.toMap(OfficeInfo::code, OfficeInfo::name));
            case "district" -> datasets.districts(dataset).stream()
                    .collect(Collectors.toMap(DistrictInfo::code, DistrictInfo::name));
            case "fund" -> datasets.funds(dataset).stream()
                    .collect(Collectors.toMap(FundInfo::code, fund -> Labels.plain(fund.name())));
            default -> Map.of();
        };
    }

    /** How to name one of a dimension: by its name, else by its code, else by a dash. */
    public Function<String, String> namer(long dataset, String dimension) {
        Map<String, String> names = names(dataset, dimension);
        return code -> code.isEmpty() ? "\u2013" : names.getOrDefault(code, code);
    }
}
