package id.timbang.web.page;

/**
 * Which of the proposals that flipped are shown.
 *
 * @param cause name of a cause; empty for any
 * @param page from 1
 */
record CompareFilter(String cause, int page) {
    CompareFilter {
        page = Math.max(1, page);
    }
}
