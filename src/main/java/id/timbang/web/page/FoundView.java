package id.timbang.web.page;

import id.timbang.domain.Rupiah;
import id.timbang.store.Page;
import id.timbang.store.PortfolioItem;
import java.util.List;

/** One page of proposals, in words. */
record FoundView(List<Item> items, String total, int page, int pages) {

    /** One proposal of it. */
    record Item(String id, String title, String office, String place, String asked, String cost, String decision,
            String reason) {
    }

    static FoundView of(Page<PortfolioItem> page) {
        return new FoundView(page.rows().stream().map(FoundView::item).toList(), Rupiah.grouped(page.total()),
                page.page(), page.pages());
    }

    private static Item item(PortfolioItem row) {
        String place = row.village() == null || row.village().isEmpty() ? row.district() : row.village();
        return new Item(row.id(), row.title(), row.office(), place, Rupiah.grouped(row.asked()),
                Rupiah.grouped(row.cost()), "keputusan." + row.decision(), row.reason());
    }
}
