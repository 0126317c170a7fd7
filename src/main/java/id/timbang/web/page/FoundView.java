package id.timbang.web.page;

import id.timbang.explain.Speech;
import id.timbang.store.Page;
import id.timbang.store.PortfolioItem;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One page of proposals, in words. */
record FoundView(List<Item> items, String total, boolean empty, int page, int pages) {

    /** Some data name villages by their code alone, which says nothing to a reader. */
    private static final Pattern CODE = Pattern.compile("[\\d.]*");

    /**
     * One proposal of it.
     *
     * @param place village and district
     * @param net points above the threshold, or below it; a dash where no choice is offered
     */
    record Item(String id, String title, String channel, String office, String place, String points, String net,
            String asked, String cost, String decision, String choice, String fund, Integer quarter) {
    }

    /** @param districts names by code */
    static FoundView of(Page<PortfolioItem> page, Map<String, String> districts, Speech speech) {
        return new FoundView(page.rows().stream().map(row -> item(row, districts, speech)).toList(),
                speech.count(page.total()), page.total() == 0, page.page(), page.pages());
    }

    private static Item item(PortfolioItem row, Map<String, String> districts, Speech speech) {
        Long net = row.netValue();
        return new Item(row.id(), row.title(), row.channel(), row.office(), place(row, districts),
                points(row.points(), speech), net == null ? "–" : (net > 0 ? "+" : "") + speech.points(net),
                speech.count(row.asked()), speech.count(row.cost()), row.decision(), row.choice(), row.fund(),
                row.quarter());
    }

    private static String points(BigDecimal points, Speech speech) {
        return speech.points(points.movePointRight(3));
    }

    private static String place(PortfolioItem row, Map<String, String> districts) {
        String village = CODE.matcher(row.village()).matches() ? "" : row.village();
        return Stream.of(village, districts.getOrDefault(row.district(), row.district()))
                .filter(name -> !name.isEmpty()).collect(Collectors.joining(", "));
    }
}
