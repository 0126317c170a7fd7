package id.timbang.web.api;

import id.timbang.domain.BadInputException;
import id.timbang.domain.Problem;
import id.timbang.rules.RuleListing;
import id.timbang.rules.RulePack;
import id.timbang.store.NotFoundException;
import id.timbang.store.PackCheck;
import id.timbang.store.PackPreview;
import id.timbang.store.PackService;
import id.timbang.store.PackVersion;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The rule workshop. */
@RestController
@RequestMapping("/api/rules/{pack}")
@Tag(name = "rules")
class RulesApi {
    private final PackService packs;

    RulesApi(PackService packs) {
        this.packs = packs;
    }

    /** A pack as runs use it now; the content of a file is at {@code /file?name=…}. */
    record Pack(String id, String title, String version, String hash, List<String> parents, Set<String> files,
            List<RuleListing> rules, List<PackVersion> versions) {
    }

    /** Texts by the name of their file; {@code dataset} for a preview, {@code note} for a version. */
    record Change(Map<String, String> files, Long dataset, String note) {
        private Map<String, String> texts() {
            return files == null ? Map.of() : files;
        }
    }

    /** The pack that runs use now. */
    @GetMapping
    Pack get(@PathVariable String pack) {
        RulePack loaded = packs.load(pack);
        return new Pack(loaded.id(), loaded.title(), loaded.version(), loaded.hash(), loaded.parents(),
                loaded.files().keySet(), loaded.listing(), packs.versions(pack));
    }

    /** One of its files. */
    @GetMapping(path = "/file", produces = MediaType.TEXT_PLAIN_VALUE + ";charset=UTF-8")
    String file(@PathVariable String pack, @RequestParam String name) {
        byte[] content = packs.load(pack).files().get(name);
        if (content == null) {
            throw new NotFoundException("file", name);
        }
        return new String(content, StandardCharsets.UTF_8);
    }

    /** Whether the pack with these files could be used, and whether its cases hold. */
    @PostMapping("/check")
    PackCheck check(@PathVariable String pack, @RequestBody Change change) {
        return packs.check(pack, change.texts());
    }

    /** What the pack with these files would make of a dataset. */
    @PostMapping("/preview")
    PackPreview preview(@PathVariable String pack, @RequestBody Change change) {
        if (change.dataset() == null) {
            throw new BadInputException(new Problem("preview", 0, "dataset", "is missing",
                    "GET /api/datasets lists them"));
        }
        return packs.preview(pack, change.texts(), change.dataset());
    }

    /** Its versions, the newest first. */
    @GetMapping("/versions")
    List<PackVersion> versions(@PathVariable String pack) {
        return packs.versions(pack);
    }

    /** Proposes the pack with these files as its next version. */
    @PostMapping("/versions")
    @ResponseStatus(HttpStatus.CREATED)
    PackVersion propose(@PathVariable String pack, @RequestBody Change change, Principal actor) {
        return packs.propose(pack, change.texts(), change.note() == null ? "" : change.note(), actor.getName());
    }

    /** Approves a version: runs use it from now on. */
    @PostMapping("/versions/{number}/approve")
    PackVersion approve(@PathVariable String pack, @PathVariable int number, Principal actor) {
        return packs.decide(pack, number, true, actor.getName());
    }

    /** Refuses a version. */
    @PostMapping("/versions/{number}/refuse")
    PackVersion refuse(@PathVariable String pack, @PathVariable int number, Principal actor) {
        return packs.decide(pack, number, false, actor.getName());
    }
}
