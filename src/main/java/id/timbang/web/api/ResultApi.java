package id.timbang.web.api;

import id.timbang.domain.LimitRow;
import id.timbang.store.Page;
import id.timbang.store.PortfolioItem;
import id.timbang.store.ResultService;
import id.timbang.store.SumRow;
import id.timbang.web.ProposalQuery;
import id.timbang.web.Download;
import id.timbang.web.Exports;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Results of runs. */
@RestController
@RequestMapping("/api/runs/{id}")
@Tag(name = "results")
class ResultApi {
    private final ResultService results;
    private final Exports exports;

    ResultApi(ResultService results, Exports exports) {
        this.results = results;
        this.exports = exports;
    }

    /** Its proposals, page by page. */
    @GetMapping("/portfolio")
    Page<PortfolioItem> portfolio(@PathVariable long id, @ModelAttribute ProposalQuery query) {
        return results.portfolio(id, query.filter());
    }

    /** All of those proposals as a CSV file for spreadsheets. */
    @GetMapping("/portfolio.csv")
    ResponseEntity<StreamingResponseBody> csv(@PathVariable long id, @ModelAttribute ProposalQuery query) {
        return Download.csv("daftar-" + id, exports.portfolio(id, query.filter()));
    }

    /** All of those proposals as a workbook. */
    @GetMapping("/portfolio.xlsx")
    ResponseEntity<StreamingResponseBody> xlsx(@PathVariable long id, @ModelAttribute ProposalQuery query) {
        return Download.xlsx("daftar-" + id, exports.portfolio(id, query.filter()));
    }

    /** Sums by channel, function, fund, office, district, quarter, decision or choice. */
    @GetMapping("/sums/{dimension}")
    List<SumRow> sums(@PathVariable long id, @PathVariable String dimension) {
        return results.sums(id, dimension);
    }

    /** The same as a CSV file for spreadsheets. */
    @GetMapping("/sums/{dimension}.csv")
    ResponseEntity<StreamingResponseBody> sumsCsv(@PathVariable long id, @PathVariable String dimension) {
        return Download.csv("susunan-" + dimension + "-" + id, exports.sums(id, dimension));
    }

    /** The same as a workbook. */
    @GetMapping("/sums/{dimension}.xlsx")
    ResponseEntity<StreamingResponseBody> sumsXlsx(@PathVariable long id, @PathVariable String dimension) {
        return Download.xlsx("susunan-" + dimension + "-" + id, exports.sums(id, dimension));
    }

    /** Its limits. */
    @GetMapping("/limits")
    List<LimitRow> limits(@PathVariable long id) {
        return results.limits(id);
    }

    /** The same as a CSV file for spreadsheets. */
    @GetMapping("/limits.csv")
    ResponseEntity<StreamingResponseBody> limitsCsv(@PathVariable long id) {
        return Download.csv("batas-" + id, exports.limits(id));
    }

    /** The same as a workbook. */
    @GetMapping("/limits.xlsx")
    ResponseEntity<StreamingResponseBody> limitsXlsx(@PathVariable long id) {
        return Download.xlsx("batas-" + id, exports.limits(id));
    }

    /** Its certificate. */
    @GetMapping(path = "/certificate", produces = MediaType.APPLICATION_JSON_VALUE)
    String certificate(@PathVariable long id) {
        return results.certificate(id);
    }

    /** Its totals. */
    @GetMapping(path = "/summary", produces = MediaType.APPLICATION_JSON_VALUE)
    String summary(@PathVariable long id) {
        return results.summary(id);
    }

    /** Why a proposal came out as it did. */
    @GetMapping(path = "/proposals/{proposal}", produces = MediaType.APPLICATION_JSON_VALUE)
    String reason(@PathVariable long id, @PathVariable String proposal) {
        return results.reasonJson(id, proposal);
    }

    /** A file of the result folder, contract.md §4, byte by byte. */
    @GetMapping("/files/{name}")
    ResponseEntity<Resource> file(@PathVariable long id, @PathVariable String name) {
        return ResponseEntity.ok()
                .contentType(MediaTypeFactory.getMediaType(name).orElse(MediaType.APPLICATION_OCTET_STREAM))
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(new FileSystemResource(results.file(id, name)));
    }
}
