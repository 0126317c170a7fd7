package id.timbang.web.page;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.timbang.store.DatasetInfo;
import id.timbang.store.DatasetService;
import id.timbang.store.FundInfo;
import id.timbang.store.PackService;
import id.timbang.store.PackVersion;
import id.timbang.store.ScenarioInfo;
import id.timbang.store.ScenarioService;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads scenarios with all that their forms need. */
@Component
class ScenarioSheets {
    private static final int PACKS = 20;

    private final DatasetService datasets;
    private final ScenarioService scenarios;
    private final PackService packs;
    private final ScenarioRuns runs;
    /** Reading a pack takes longer than all else on the page; a version of it never changes. */
    private final Cache<PackDay, ScenarioWeights> weights = Caffeine.newBuilder().maximumSize(PACKS).build();

    ScenarioSheets(DatasetService datasets, ScenarioService scenarios, PackService packs, ScenarioRuns runs) {
        this.datasets = datasets;
        this.scenarios = scenarios;
        this.packs = packs;
        this.runs = runs;
    }

    /** A version of a pack on a day; {@code null} for the pack as shipped. */
    record PackDay(String name, Long version, LocalDate day) {
    }

    /** One scenario. */
    ScenarioSheet of(long id) {
        ScenarioInfo info = scenarios.get(id);
        DatasetInfo dataset = datasets.get(info.dataset());
        List<FundInfo> funds = datasets.funds(dataset.id());
        NewestRuns newest = runs.newest(dataset.id(), id);
        List<PackVersion> approved = packs.approved();
        PackDay rules = new PackDay(newest.pack(), approved.stream().filter(one -> one.pack().equals(newest.pack()))
                .findFirst().map(PackVersion::id).orElse(null), LocalDate.of(dataset.fiscalYear(), 1, 1));
        return new ScenarioSheet(info, dataset, funds, newest, approved, runs.limits(newest), rules,
                weights.get(rules, asked -> ScenarioWeights.of(packs.load(asked.name), asked.day)),
                ScenarioFields.of(info, scenarios.overrides(info), dataset, funds));
    }
}
