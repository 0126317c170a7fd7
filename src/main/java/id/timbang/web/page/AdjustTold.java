package id.timbang.web.page;

import id.timbang.store.Letter;
import id.timbang.store.PortfolioItem;
import id.timbang.study.Replan;
import id.timbang.web.Audience;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Who must be told, and who was.
 *
 * @param items the proposals of the page in the earlier list, by their ids; none for letters
 * @param letters that were made, by recipient
 * @param funds that paid for the proposals before, by their ids
 */
record AdjustTold(Audience audience, Map<String, Letter> letters, Map<String, String> funds,
        Map<String, PortfolioItem> items, Locale locale) {

    /** When the last letter about a change was made, and by whom; empty while one is missing, or nobody must be told. */
    String made(Replan.Move move) {
        List<String> bodies = audience.names(move);
        if (!letters.keySet().containsAll(bodies)) {
            return "";
        }
        return bodies.stream().map(letters::get).max(Comparator.comparing(Letter::madeAt))
                .map(letter -> Days.SHORT_MINUTE.of(letter.madeAt(), locale) + ", " + letter.madeBy())
                .orElse("");
    }
}
