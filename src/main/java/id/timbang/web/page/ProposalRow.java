package id.timbang.web.page;

import id.timbang.explain.Speech;
import id.timbang.store.PortfolioItem;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the table of proposals tells of one of them.
 *
 * @param texts by the names that {@code hasil-usulan.html} knows
 */
record ProposalRow(Kind kind, Map<String, String> texts) {
    private static final String MINUS = "\u2212";

    /**
     * What rows that look alike have in common.
     *
     * @param quarter 0 for none
     * @param free whether nothing is paid
     * @param below whether it is below the threshold
     */
    record Kind(String channel, String decision, String choice, String fund, int quarter, boolean free, boolean below) {
    }

    /**
     * @param run whose list it is
     * @param names as {@link Names} knows them
     * @param village names a village by what the data call it; empty for a code that nobody names, which says nothing to a reader
     */
    static ProposalRow of(PortfolioItem item, long run, Map<String, Map<String, String>> names,
            UnaryOperator<String> village, Speech speech) {
        Long net = item.netValue();
        var texts = new LinkedHashMap<String, String>();
        texts.put("id", item.id());
        texts.put("path", Links.story(run, item.id()));
        texts.put("title", item.title());
        texts.put("place", place(item, names.get("district"), village));
        texts.put("office", names.get("office").getOrDefault(item.office(), item.office()));
        texts.put("asked", speech.count(item.asked()));
        texts.put("points", speech.points(item.points().movePointRight(3)));
        texts.put("fund", names.get("fund").getOrDefault(item.fund(), item.fund()));
        texts.put("cost", speech.count(item.cost()));
        // Points above the threshold, or below it; a dash where no choice is offered.
        texts.put("net", net == null ? "–" : (net > 0 ? "+" : "") + speech.points(net));
        return new ProposalRow(new Kind(item.channel(), item.decision(), item.choice(), item.fund(),
                item.quarter() == null ? 0 : item.quarter(), item.cost() == 0, texts.get("net").startsWith(MINUS)),
                texts);
    }

    /** Village and district. */
    private static String place(PortfolioItem item, Map<String, String> districts, UnaryOperator<String> village) {
        return Stream.of(village.apply(item.village()), districts.getOrDefault(item.district(), item.district()))
                .filter(name -> !name.isEmpty()).collect(Collectors.joining(", "));
    }
}
