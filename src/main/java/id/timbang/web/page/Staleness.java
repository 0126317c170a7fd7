package id.timbang.web.page;

import id.timbang.store.DatasetInfo;
import id.timbang.store.DatasetService;
import id.timbang.store.NotFoundException;
import id.timbang.store.PackService;
import id.timbang.store.PackVersion;
import id.timbang.store.RunInfo;
import id.timbang.store.ScenarioInfo;
import id.timbang.store.ScenarioService;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Tells what changed since a run began: its data, its rules, its scenario. Its figures stay what they were. */
@Component
class Staleness {
    private final DatasetService datasets;
    private final PackService packs;
    private final ScenarioService scenarios;

    Staleness(DatasetService datasets, PackService packs, ScenarioService scenarios) {
        this.datasets = datasets;
        this.packs = packs;
        this.scenarios = scenarios;
    }

    /**
     * Something that changed.
     *
     * @param key of its text, with the gaps {@code what} and {@code day}
     */
    record Change(String key, String what, String day) {
    }

    /**
     * A run since which something changed.
     *
     * @param computed when its figures were
     */
    record Stale(long run, String computed, List<Change> changes) {
    }

    /** Those of several runs since which something changed, in their order. */
    List<Stale> among(List<RunInfo> runs, Locale locale) {
        return runs.stream().map(run -> new Stale(run.id(), Days.MINUTE.of(began(run), locale), of(run, locale)))
                .filter(stale -> !stale.changes.isEmpty()).toList();
    }

    /** Puts {@code changed} into a model, with {@code again}, where the run can be done anew; nothing where nothing changed. */
    void show(RunInfo run, Locale locale, Model model) {
        List<Change> changes = of(run, locale);
        if (!changes.isEmpty()) {
            model.addAttribute("changed", changes);
            model.addAttribute("computed", Days.MINUTE.of(began(run), locale));
            model.addAttribute("again", run.scenario() == null ? "/skenario" : "/skenario/" + run.scenario());
        }
    }

    private List<Change> of(RunInfo run, Locale locale) {
        var changes = new ArrayList<Change>();
        newer(run)
                .ifPresent(data -> changes
                        .add(new Change("usang.data", data.label(), Days.MINUTE.of(data.createdAt(), locale))));
        packs.findApproved(run.pack()).filter(version -> isNewer(version, run)).ifPresent(version -> changes
                .add(new Change("usang.aturan", Integer.toString(version.number()),
                        Days.MINUTE.of(version.decidedAt(), locale))));
        scenario(run).filter(scenario -> scenario.changedAt().isAfter(began(run))).ifPresent(scenario -> changes
                .add(new Change("usang.skenario", scenario.name(), Days.MINUTE.of(scenario.changedAt(), locale))));
        return List.copyOf(changes);
    }

    /** Data of the same region and year that were loaded later. */
    private Optional<DatasetInfo> newer(RunInfo run) {
        DatasetInfo own = datasets.get(run.dataset());
        return datasets.findNewest().filter(newest -> newest.id() != own.id())
                .filter(newest -> newest.regionCode().equals(own.regionCode())
                        && newest.fiscalYear() == own.fiscalYear() && newest.createdAt().isAfter(began(run)));
    }

    private static boolean isNewer(PackVersion version, RunInfo run) {
        boolean other = run.packVersion() == null || run.packVersion() != version.id();
        return other && version.decidedAt() != null && version.decidedAt().isAfter(began(run));
    }

    private Optional<ScenarioInfo> scenario(RunInfo run) {
        try {
            return run.scenario() == null ? Optional.empty() : Optional.of(scenarios.get(run.scenario()));
        } catch (NotFoundException e) {
            return Optional.empty();
        }
    }

    private static Instant began(RunInfo run) {
        return run.startedAt() == null ? run.queuedAt() : run.startedAt();
    }
}
