package id.timbang.web.api;

import id.timbang.store.CeilingLine;
import id.timbang.store.DatasetInfo;
import id.timbang.store.DatasetService;
import id.timbang.store.DistrictInfo;
import id.timbang.store.FundInfo;
import id.timbang.store.MeetingMark;
import id.timbang.store.MeetingMarkService;
import id.timbang.store.OfficeInfo;
import id.timbang.store.Page;
import id.timbang.store.ProposalInfo;
import id.timbang.web.ProposalQuery;
import id.timbang.web.Upload;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.security.Principal;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Datasets. */
@RestController
@RequestMapping("/api/datasets")
@Tag(name = "data")
class DatasetApi {
    private final DatasetService datasets;
    private final Upload upload;
    private final MeetingMarkService marks;

    DatasetApi(DatasetService datasets, Upload upload, MeetingMarkService marks) {
        this.datasets = datasets;
        this.upload = upload;
        this.marks = marks;
    }

    /** All versions, the newest first. */
    @GetMapping
    List<DatasetInfo> list() {
        return datasets.list();
    }

    /** Loads a zip of the files of contract.md §1, or a workbook; what is known already is not loaded again. */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<DatasetInfo> load(@RequestParam MultipartFile file, @RequestParam(defaultValue = "") String label,
            Principal actor) {
        DatasetInfo dataset = upload.load(file, label, actor.getName());
        return ResponseEntity.created(URI.create("/api/datasets/" + dataset.id())).body(dataset);
    }

    /** One version. */
    @GetMapping("/{id}")
    DatasetInfo get(@PathVariable long id) {
        return datasets.get(id);
    }

    /** The lines that explain its ceiling. */
    @GetMapping("/{id}/ceiling")
    List<CeilingLine> ceiling(@PathVariable long id) {
        return datasets.ceilingLines(datasets.get(id).id());
    }

    /** Its funds. */
    @GetMapping("/{id}/funds")
    List<FundInfo> funds(@PathVariable long id) {
        return datasets.funds(datasets.get(id).id());
    }

    /** Its offices. */
    @GetMapping("/{id}/offices")
    List<OfficeInfo> offices(@PathVariable long id) {
        return datasets.offices(datasets.get(id).id());
    }

    /** Its districts. */
    @GetMapping("/{id}/districts")
    List<DistrictInfo> districts(@PathVariable long id) {
        return datasets.districts(datasets.get(id).id());
    }

    /** Proposals as they were asked for; {@code decision} is that of the newest result, the rest of results is with runs. */
    @GetMapping("/{id}/proposals")
    Page<ProposalInfo> proposals(@PathVariable long id, @ModelAttribute ProposalQuery query) {
        return datasets.proposals(datasets.get(id).id(), query.filter());
    }

    /** One proposal. */
    @GetMapping("/{id}/proposals/{proposal}")
    ProposalInfo proposal(@PathVariable long id, @PathVariable String proposal) {
        return datasets.proposal(id, proposal);
    }

    /** Which proposals a meeting is to look at, since when, and who said so. */
    @GetMapping("/{id}/marks")
    List<MeetingMark> marks(@PathVariable long id) {
        return marks.marks(datasets.get(id).id());
    }

    /** Marks a proposal for a meeting; one that is marked keeps its first mark. */
    @PutMapping("/{id}/proposals/{proposal}/mark")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void mark(@PathVariable long id, @PathVariable String proposal, Principal actor) {
        marks.mark(id, proposal, actor.getName());
    }

    /** Takes the mark off. */
    @DeleteMapping("/{id}/proposals/{proposal}/mark")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void unmark(@PathVariable long id, @PathVariable String proposal, Principal actor) {
        marks.unmark(id, proposal, actor.getName());
    }
}
