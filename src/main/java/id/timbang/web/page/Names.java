package id.timbang.web.page;

import id.timbang.explain.Labels;
import id.timbang.store.DatasetService;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the codes of a dataset are called. */
@Component
class Names {
    private final DatasetService datasets;

    Names(DatasetService datasets) {
        this.datasets = datasets;
    }

    /** Names, of funds without the code of their account, by {@code fund}, {@code office} or {@code district}, then by code. */
    Map<String, Map<String, String>> of(long dataset) {
        var funds = new HashMap<String, String>();
        datasets.funds(dataset).forEach(fund -> funds.put(fund.code(), Labels.plain(fund.name())));
        var offices = new HashMap<String, String>();
        datasets.offices(dataset).forEach(office -> offices.put(office.code(), office.name()));
        var districts = new HashMap<String, String>();
        datasets.districts(dataset).forEach(district -> districts.put(district.code(), district.name()));
        return Map.of("fund", funds, "office", offices, "district", districts);
    }
}
