package id.timbang.web.api;

import id.timbang.compare.Comparison;
import id.timbang.store.CompareService;
import id.timbang.web.Download;
import id.timbang.web.Exports;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Results side by side. */
@RestController
@Tag(name = "results")
class CompareApi {
    private final CompareService comparisons;
    private final Exports exports;

    CompareApi(CompareService comparisons, Exports exports) {
        this.comparisons = comparisons;
        this.exports = exports;
    }

    /** Up to ten results against the first: totals, groups, limits, and each proposal that flipped with why. */
    @GetMapping("/api/compare")
    Comparison compare(@RequestParam List<Long> runs, Locale locale) {
        return comparisons.compare(runs, language(locale));
    }

    /** Its {@code totals}, {@code groups}, {@code limits} or {@code flips} as a CSV file for spreadsheets. */
    @GetMapping("/api/compare/{table}.csv")
    ResponseEntity<StreamingResponseBody> csv(@PathVariable String table, @RequestParam List<Long> runs,
            Locale locale) {
        return Download.csv("bandingkan-" + table, exports.comparison(runs, table, language(locale)));
    }

    /** The same as a workbook. */
    @GetMapping("/api/compare/{table}.xlsx")
    ResponseEntity<StreamingResponseBody> xlsx(@PathVariable String table, @RequestParam List<Long> runs,
            Locale locale) {
        return Download.xlsx("bandingkan-" + table, exports.comparison(runs, table, language(locale)));
    }

    private static String language(Locale locale) {
        return locale.getLanguage().equals("en") ? "en" : "id";
    }
}
