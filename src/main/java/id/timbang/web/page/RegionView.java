package id.timbang.web.page;

import id.timbang.domain.Rupiah;
import id.timbang.store.DatasetInfo;

/** What a region asks for and has, in words. */
record RegionView(String name, int year, String proposals, String asked, String ceiling, boolean example) {

    static RegionView of(DatasetInfo dataset) {
        Long ceiling = dataset.totalCeiling();
        return new RegionView(dataset.regionName(), dataset.fiscalYear(), Rupiah.grouped(dataset.proposals()),
                Rupiah.words(dataset.asked()), ceiling == null ? "–" : Rupiah.words(ceiling), dataset.example());
    }
}
