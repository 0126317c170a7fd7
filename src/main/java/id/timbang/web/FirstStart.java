package id.timbang.web;

import id.timbang.store.AccountInfo;
import id.timbang.store.AccountService;
import id.timbang.store.AuditService;
import id.timbang.store.DatasetInfo;
import id.timbang.store.DatasetService;
import id.timbang.store.RunRequest;
import id.timbang.store.RunService;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes an empty installation usable: the example region, its first run, the first administrator. */
@Component
class FirstStart {
    private static final String ADMINISTRATOR = "admin";
    private static final String PACK = "nasional";

    private final AccountService accounts;
    private final DatasetService datasets;
    private final RunService runs;
    private final ExampleRegion example;

    FirstStart(AccountService accounts, DatasetService datasets, RunService runs, ExampleRegion example) {
        this.accounts = accounts;
        this.datasets = datasets;
        this.runs = runs;
        this.example = example;
    }

    /** Loads the example and queues its run where there is no dataset yet. */
    void fill() {
        if (datasets.list().isEmpty()) {
            DatasetInfo dataset = example.load(AuditService.SYSTEM);
            runs.queue(RunRequest.usual(dataset.id(), null, PACK), AuditService.SYSTEM);
        }
    }

    /**
     * A token for the first administrator, as long as nobody has a password. That account may do everything, so that one person
     * can try the program; a real agency gives the roles to different people.
     */
    Optional<String> invitation() {
        if (accounts.list().stream().anyMatch(AccountInfo::ready)) {
            return Optional.empty();
        }
        if (accounts.find(ADMINISTRATOR).isEmpty()) {
            accounts.create(ADMINISTRATOR, "Bappeda", List.of(Role.ADMIN.name(), Role.KEPALA.name(),
                    Role.PERENCANA.name(), Role.ANALIS.name()), AuditService.SYSTEM);
        }
        return Optional.of(accounts.invite(ADMINISTRATOR, AuditService.SYSTEM));
    }
}
