package id.timbang.web.api;

import id.timbang.store.AccountInfo;
import id.timbang.store.AccountService;
import id.timbang.store.AuditCheck;
import id.timbang.store.AuditEntry;
import id.timbang.store.AuditService;
import id.timbang.store.BackupService;
import id.timbang.store.Page;
import id.timbang.web.Role;
import id.timbang.web.Sessions;
import id.timbang.web.WholeFile;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Accounts and the audit log. */
@RestController
@RequestMapping("/api")
@Tag(name = "administration")
class AdministrationApi {
    private static final int PAGE = 100;

    private final AccountService accounts;
    private final AuditService audit;
    private final Sessions sessions;
    private final BackupService backups;

    AdministrationApi(AccountService accounts, AuditService audit, Sessions sessions, BackupService backups) {
        this.backups = backups;
        this.accounts = accounts;
        this.audit = audit;
        this.sessions = sessions;
    }

    /** An account as it is asked for. */
    record AccountOrder(String name, String office, Boolean enabled, Set<Role> roles) {
        private List<String> roleNames() {
            return roles == null ? List.of() : roles.stream().map(Role::name).sorted().toList();
        }

        private String accountName() {
            return name == null ? "" : name;
        }

        private String officeName() {
            return office == null ? "" : office;
        }
    }

    /** The way to a first or new password, good for a day. */
    record Invitation(String account, String path) {
    }

    /** All accounts. */
    @GetMapping("/users")
    List<AccountInfo> list() {
        return accounts.list();
    }

    /** Adds an account; it can sign in once its invitation was accepted. */
    @PostMapping("/users")
    @ResponseStatus(HttpStatus.CREATED)
    AccountInfo create(@RequestBody AccountOrder order, Principal actor) {
        return accounts.create(order.accountName(), order.officeName(), order.roleNames(), actor.getName());
    }

    /** Changes what an account may do; its sessions end. */
    @PutMapping("/users/{name}")
    AccountInfo change(@PathVariable String name, @RequestBody AccountOrder order, Principal actor) {
        AccountInfo account = accounts.change(name, order.officeName(), !Boolean.FALSE.equals(order.enabled()),
                order.roleNames(), actor.getName());
        sessions.end(name);
        return account;
    }

    /** Makes a link with which a password can be set once. */
    @PostMapping("/users/{name}/invitation")
    Invitation invite(@PathVariable String name, Principal actor) {
        return new Invitation(name, "/masuk/undangan?kode=" + accounts.invite(name, actor.getName()));
    }

    /** Everything of this installation as one zip, for the command {@code restore}. */
    @GetMapping("/backup")
    ResponseEntity<StreamingResponseBody> backup(Principal actor) {
        return ResponseEntity.ok().contentType(MediaType.parseMediaType("application/zip"))
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename("timbang-" + LocalDate.now() + ".zip").build()
                                .toString())
                .body(new WholeFile(out -> backups.write(out, actor.getName())));
    }

    /** The audit log, the newest line first. */
    @GetMapping("/audit")
    Page<AuditEntry> audit(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "1") int page) {
        return audit.page(q, Math.max(1, page), PAGE);
    }

    /** Reads the whole log and computes every hash again. */
    @GetMapping("/audit/check")
    AuditCheck check() {
        return audit.check();
    }
}
