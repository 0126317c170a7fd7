package id.timbang.store;

/**
 * Which proposals are wanted, in which order, and which page of them. Every text may be empty for any.
 *
 * @param q words of title, place, problem, sponsors or activity (Indonesian stems), or an id
 * @param decision as in portfolio.csv; of a dataset, in its newest result
 * @param choice as in portfolio.csv; only of results
 * @param fund only of results
 * @param quarter 1 to 4; 0 for any; only of results
 * @param contested {@code true} for those alone that were close; only of results
 * @param marked {@code true} for those alone that a meeting is to look at
 * @param sort name of a column; empty for the dataset's order
 * @param page from 1
 * @param size rows of a page, 1 to 200
 */
public record ProposalFilter(String q, String channel, String office, String district, String village, String function,
        String decision, String choice, String fund, int quarter, boolean contested, boolean marked, String sort,
        boolean descending,
        int page, int size) {

    /** All, in the dataset's order, the first page of 50. */
    public static final ProposalFilter ALL = new ProposalFilter("", "", "", "", "", "", "", "", "", 0, false, false, "",
            false, 1, 50);
    private static final int MOST = 200;

    public ProposalFilter {
        q = text(q);
        channel = text(channel);
        office = text(office);
        district = text(district);
        village = text(village);
        function = text(function);
        decision = text(decision);
        choice = text(choice);
        fund = text(fund);
        sort = text(sort);
        page = Math.max(1, page);
        size = size < 1 ? ALL_SIZE : Math.min(MOST, size);
    }

    private static final int ALL_SIZE = 50;

    private static String text(String text) {
        return text == null ? "" : text.strip();
    }

    /** Those with these words. */
    public ProposalFilter withWords(String words) {
        return new ProposalFilter(words, channel, office, district, village, function, decision, choice, fund, quarter,
                contested, marked, sort, descending, page, size);
    }

    /** Another page of the same. */
    public ProposalFilter withPage(int number) {
        return new ProposalFilter(q, channel, office, district, village, function, decision, choice, fund, quarter,
                contested, marked, sort, descending, number, size);
    }

    /** The same in another order. */
    public ProposalFilter sortedBy(String column, boolean fromTheLargest) {
        return new ProposalFilter(q, channel, office, district, village, function, decision, choice, fund, quarter,
                contested, marked, column, fromTheLargest, page, size);
    }

    /** Pages of another size. */
    public ProposalFilter withSize(int rows) {
        return new ProposalFilter(q, channel, office, district, village, function, decision, choice, fund, quarter,
                contested, marked, sort, descending, page, rows);
    }

    /** Those of one decision. */
    public ProposalFilter withDecision(String name) {
        return new ProposalFilter(q, channel, office, district, village, function, name, choice, fund, quarter,
                contested, marked, sort, descending, page, size);
    }
}
