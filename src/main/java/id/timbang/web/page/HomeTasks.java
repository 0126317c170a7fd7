package id.timbang.web.page;

import id.timbang.store.AdoptedList;
import id.timbang.store.DecisionService;
import id.timbang.store.MeetingMarkService;
import id.timbang.store.PackService;
import id.timbang.store.PackVersion;
import id.timbang.store.Publication;
import id.timbang.store.RunInfo;
import id.timbang.store.RunService;
import id.timbang.web.Role;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the roles of whoever is signed in have to do now. */
@Component
class HomeTasks {
    private static final String PACK = "nasional";

    private final Newest newest;
    private final RunService runs;
    private final DecisionService decisions;
    private final PackService packs;
    private final MeetingMarkService marks;

    HomeTasks(Newest newest, RunService runs, DecisionService decisions, PackService packs,
            MeetingMarkService marks) {
        this.marks = marks;
        this.newest = newest;
        this.runs = runs;
        this.decisions = decisions;
        this.packs = packs;
    }

    /** Those with something to do first. */
    List<HomeTask> of(HttpServletRequest who) {
        var tasks = new ArrayList<HomeTask>();
        Optional<RunInfo> list = newest.run();
        Optional<RunInfo> undecided = list.filter(run -> !Optional.of(run.id())
                .equals(newest.inForce().map(AdoptedList::run)));
        if (is(who, Role.KEPALA)) {
            undecided.ifPresent(run -> tasks.add(new HomeTask("putuskan", run.id(), "/putusan/" + run.id())));
            unpublished().ifPresent(run -> tasks.add(new HomeTask("terbitkan", run, "/putusan/" + run)));
        } else {
            undecided.ifPresent(run -> tasks.add(HomeTask.waiting("tunggu.putusan", run.id())));
        }
        rules(who, tasks);
        lists(who, list, tasks);
        list.map(run -> marks.marked(run.dataset()).size()).filter(marked -> marked > 0)
                .ifPresent(marked -> tasks.add(new HomeTask("rapat", marked, "/usulan?marked=true")));
        if (is(who, Role.ADMIN)) {
            tasks.add(new HomeTask("cadangan", 0, "/api/backup"));
        }
        tasks.sort(Comparator.comparing(task -> task.path() == null));
        return List.copyOf(tasks);
    }

    private static boolean is(HttpServletRequest who, Role... roles) {
        return Stream.of(roles).anyMatch(role -> who.isUserInRole(role.name()));
    }

    /** The list in force, while another one or none can be read by everybody. */
    private Optional<Long> unpublished() {
        Optional<Long> published = decisions.findPublished().map(Publication::run);
        return newest.inForce().map(AdoptedList::run).filter(run -> !Optional.of(run).equals(published));
    }

    /** Who proposed a version waits for another person. */
    private void rules(HttpServletRequest who, List<HomeTask> tasks) {
        if (!is(who, Role.KEPALA, Role.PERENCANA)) {
            return;
        }
        packs.versions(PACK).stream().filter(version -> version.state().equals("PROPOSED")).findFirst()
                .ifPresent(version -> tasks.add(own(who, version)
                        ? HomeTask.waiting("tunggu.aturan", version.number())
                        : new HomeTask("aturan", version.number(), "/aturan")));
    }

    private static boolean own(HttpServletRequest who, PackVersion version) {
        return version.createdBy().equals(who.getUserPrincipal().getName());
    }

    private void lists(HttpServletRequest who, Optional<RunInfo> list, List<HomeTask> tasks) {
        if (is(who, Role.PENGAWAS)) {
            list.ifPresent(run -> tasks.add(new HomeTask("periksa", run.id(), "/hasil/" + run.id())));
        }
        if (!is(who, Role.KEPALA, Role.PERENCANA, Role.ANALIS)) {
            return;
        }
        Optional<RunInfo> active = runs.active().stream().findFirst();
        active.ifPresent(run -> tasks.add(HomeTask.waiting("tunggu.hitungan", run.id())));
        if (list.isEmpty() && active.isEmpty() && newest.dataset().isPresent()) {
            tasks.add(new HomeTask("jalankan", 0, "/skenario"));
        }
        list.flatMap(this::before).ifPresent(run -> tasks.add(new HomeTask("bandingkan", list.get().id(),
                "/bandingkan?runs=" + run + "," + list.get().id())));
    }

    /** What a list is held against: the one in force, else the one before, of the same data. */
    private Optional<Long> before(RunInfo list) {
        return newest.inForce().map(AdoptedList::run)
                .filter(run -> run != list.id() && runs.get(run).dataset() == list.dataset())
                .or(() -> runs.results(list.dataset(), 2).stream().map(RunInfo::id).filter(run -> run != list.id())
                        .findFirst());
    }
}
