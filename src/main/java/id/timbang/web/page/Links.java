package id.timbang.web.page;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * Addresses of a page that differ from the one shown by one query parameter, so that filters stay.
 *
 * @param path of the page
 * @param query its parameters, without empty ones and without the language
 */
record Links(String path, Map<String, String> query) {
    private static final String PAGE = "page";
    private static final String SORT = "sort";
    private static final String LANGUAGE = "bahasa";
    private static final String DESCENDING = "-";

    Links {
        query = new LinkedHashMap<>(query);
    }

    static Links of(String path, MultiValueMap<String, String> parameters) {
        var query = new LinkedHashMap<>(parameters.toSingleValueMap());
        query.remove(LANGUAGE);
        query.values().removeIf(value -> value == null || value.isBlank());
        return new Links(path, query);
    }

    /** The story of a proposal in a list, whatever characters its id holds. */
    static String story(long run, String proposal) {
        return "/hasil/" + run + "/usulan/" + UriUtils.encode(proposal, StandardCharsets.UTF_8);
    }

    /** This page with another value of a parameter, empty for none, from its first page of rows. */
    public String with(String name, Object value) {
        var changed = new LinkedHashMap<>(query);
        changed.remove(PAGE);
        changed.put(name, String.valueOf(value));
        return address(path, changed);
    }

    /** Another page of the same rows. */
    public String page(int number) {
        var changed = new LinkedHashMap<>(query);
        changed.put(PAGE, Integer.toString(number));
        return address(path, changed);
    }

    /** The same rows by a column: the largest first, on a second click the smallest. */
    public String sort(String column) {
        return with(SORT, (DESCENDING + column).equals(query.get(SORT)) ? column : DESCENDING + column);
    }

    /** How the rows are sorted by a column, as {@code aria-sort} says it; {@code null} for not at all. */
    public String sorted(String column) {
        String sort = query.get(SORT);
        if (column.equals(sort)) {
            return "ascending";
        }
        return (DESCENDING + column).equals(sort) ? "descending" : null;
    }

    /** The same whatever page of rows is shown. */
    Links fromTheFirstPage() {
        var kept = new LinkedHashMap<>(query);
        kept.remove(PAGE);
        return new Links(path, kept);
    }

    /** Another address with the same parameters. */
    public String to(String other) {
        return address(other, fromTheFirstPage().query);
    }

    /** The value of a parameter; empty for none. */
    public String value(String name) {
        return query.getOrDefault(name, "");
    }

    private static String address(String path, Map<String, String> query) {
        var builder = UriComponentsBuilder.fromPath(path);
        var values = new LinkedHashMap<String, Object>();
        query.forEach((name, value) -> {
            if (!value.isEmpty()) {
                builder.queryParam(name, "{" + name + "}");
                values.put(name, value);
            }
        });
        return builder.encode().buildAndExpand(values).toUriString();
    }
}
