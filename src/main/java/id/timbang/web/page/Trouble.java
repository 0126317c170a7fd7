package id.timbang.web.page;

import id.timbang.domain.LimitRow;
import id.timbang.explain.Labels;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.context.i18n.LocaleContextHolder;

/** Why something has no answer, in the language of the reader. */
final class Trouble {
    private static final Pattern NAMED = Pattern.compile("(?<=[:,] )[^,:]+(?=,|$)");

    private Trouble() {
    }

    /** A message of a run or a study. */
    static String told(String message) {
        return Words.isEnglish(LocaleContextHolder.getLocale()) ? message : Catalogue.indonesian(message);
    }

    /** A message that names limits by their ids, with their labels instead. */
    static String told(String message, List<LimitRow> limits) {
        Map<String, String> labels = limits.stream()
                .collect(Collectors.toMap(LimitRow::id, limit -> Labels.plain(limit.label()), (one, other) -> one));
        return NAMED.matcher(told(message)).replaceAll(
                named -> Matcher.quoteReplacement(labels.getOrDefault(named.group(), named.group())));
    }
}
