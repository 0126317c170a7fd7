package id.timbang.web.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.unbescape.uri.UriEscape;

/** The rows of the tables of a proposal's page, {@code usulan-baris.html}. */
@Component
class StoryRows {
    private final Blanks blanks;

    StoryRows(Blanks blanks) {
        this.blanks = blanks;
    }

    private record Points(boolean verified, boolean loss) {
    }

    private record Lever(boolean able, boolean funded) {
    }

    private record Event(String key, String decision, boolean current) {
    }

    /** What a row follows from besides its texts. */
    private record Row(Object kind, Map<String, String> texts) {
    }

    /** As HTML, by the names of their fragments; {@code guna} only where a choice is offered. */
    Map<String, String> of(StoryView story, HistoryView history, long run, String proposal) {
        String mark = text(story.points().mark());
        return Map.of("poin", rows("poin", story.points().rows(), one -> points(one, mark)), "guna",
                story.worth() == null ? "" : rows("guna", story.worth().uses(), StoryRows::use), "tuas",
                rows("tuas", story.levers(), one -> lever(one, story.funded())), "jenjang",
                rows("jenjang", story.ranks(), StoryRows::rank), "riwayat",
                rows("riwayat", history.events(), one -> event(one, run, proposal)));
    }

    private <T> String rows(String fragment, List<T> things, Function<T, Row> row) {
        return things.stream().map(row).map(one -> blanks.row("usulan-baris :: " + fragment, one.kind, one.texts))
                .collect(Collectors.joining());
    }

    private static Row points(PointsView.Row one, String mark) {
        return row(new Points(one.verified(), one.loss()), "rule", one.rule(), "path",
                "/aturan?aturan=" + UriEscape.escapeUriQueryParam(one.rule()), "title", one.title(), "reference",
                one.reference(), "from", text(one.from()), "length", text(one.length()), "mark", mark, "points",
                one.points(), "most", one.most());
    }

    private static Row use(WorthView.Use one) {
        return row(one.help(), "limit", one.limit(), "amount", one.amount(), "points", one.points());
    }

    private static Row lever(StoryView.Lever one, boolean funded) {
        return row(new Lever(one.able(), funded), "name", one.name(), "way", StringUtils.capitalize(one.text()));
    }

    private static Row rank(StoryView.Rank one) {
        return row("", "by", StringUtils.capitalize(one.by()), "rank", one.rank(), "of", one.of(), "mark",
                text(one.mark()), "funded", bar(one.funded()));
    }

    private static Row event(HistoryView.Event one, long run, String proposal) {
        String path = one.run() == 0
                ? ""
                : Links.story(one.run(), proposal);
        return row(new Event(one.key(), one.decision(), one.run() == run), "day", one.day(), "filling", one.filling(),
                "path", path);
    }

    private static String text(Double number) {
        return number == null ? "" : number.toString();
    }

    /** Nothing where nobody is: no bar of no length. */
    private static String bar(Double part) {
        return part == null || part == 0 ? "" : text(part);
    }

    /** @param pairs names, each with its text; {@code null} for none */
    private static Row row(Object kind, String... pairs) {
        var texts = new LinkedHashMap<String, String>();
        for (int i = 0; i < pairs.length; i += 2) {
            texts.put(pairs[i], pairs[i + 1] == null ? "" : pairs[i + 1]);
        }
        return new Row(kind, texts);
    }
}
