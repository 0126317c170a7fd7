package id.timbang.web.page;

import java.util.List;

/**
 * What changed since the list in force was adopted.
 *
 * @param runs both lists, as the comparison is asked for
 */
record ChangeView(int version, long before, long after, List<Line> lines, String runs) {

    /**
     * One line.
     *
     * @param key end of the key of its name
     * @param was what it was when the list was adopted; empty for counts of what changed
     */
    record Line(String key, String was, String is) {
    }
}
