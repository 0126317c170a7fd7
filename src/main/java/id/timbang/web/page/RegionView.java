package id.timbang.web.page;

import id.timbang.explain.Speech;
import id.timbang.store.DatasetInfo;

/** What a region asks for and has, in words. */
record RegionView(String name, int year, String proposals, String asked, String ceiling) {

    static RegionView of(DatasetInfo dataset, Speech speech) {
        Long ceiling = dataset.totalCeiling();
        return new RegionView(dataset.regionName(), dataset.fiscalYear(), speech.count(dataset.proposals()),
                speech.rupiah(dataset.asked()), ceiling == null ? "–" : speech.rupiah(ceiling));
    }
}
