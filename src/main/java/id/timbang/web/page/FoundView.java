package id.timbang.web.page;

import id.timbang.explain.Speech;
import id.timbang.store.Page;
import id.timbang.store.PortfolioItem;

/**
 * One page of proposals.
 *
 * @param rows of its table, as HTML
 */
record FoundView(String rows, String total, boolean empty, int page, int pages) {

    static FoundView of(Page<PortfolioItem> page, String rows, Speech speech) {
        return new FoundView(rows, speech.count(page.total()), page.total() == 0, page.page(), page.pages());
    }
}
