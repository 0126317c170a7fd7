package id.timbang.web.api;

import id.timbang.compare.Comparison;
import id.timbang.store.CompareService;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Results side by side. */
@RestController
@Tag(name = "results")
class CompareApi {
    private final CompareService comparisons;

    CompareApi(CompareService comparisons) {
        this.comparisons = comparisons;
    }

    /** Up to ten results against the first: totals, groups, limits, and each proposal that flipped with why. */
    @GetMapping("/api/compare")
    Comparison compare(@RequestParam List<Long> runs, Locale locale) {
        return comparisons.compare(runs, locale.getLanguage().equals("en") ? "en" : "id");
    }
}
