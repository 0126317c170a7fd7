package id.timbang.web;

import id.timbang.store.ProposalFilter;

/**
 * The query parameters that choose proposals; each may be left out.
 *
 * @param q words, or an id
 * @param sort a column; {@code -} before it for the largest first
 * @param page from 1
 * @param size rows of a page, at most 200
 */
public record ProposalQuery(String q, String channel, String office, String district, String village, String function,
        String decision, String choice, String fund, Integer quarter, Boolean contested, Boolean marked, String sort,
        Integer page,
        Integer size) {

    /** The same as a filter. */
    public ProposalFilter filter() {
        boolean descending = sort != null && sort.startsWith("-");
        String column = descending ? sort.substring(1) : sort;
        return new ProposalFilter(q, channel, office, district, village, function, decision, choice, fund,
                quarter == null ? 0 : quarter, Boolean.TRUE.equals(contested), Boolean.TRUE.equals(marked), column,
                descending,
                page == null ? 1 : page, size == null ? 0 : size);
    }
}
