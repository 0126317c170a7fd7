package id.timbang.web.page;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.timbang.domain.LimitRow;
import id.timbang.explain.Speech;
import id.timbang.pipeline.ResultBasis;
import id.timbang.store.AdoptedList;
import id.timbang.store.ChangeService;
import id.timbang.store.ResultService;
import id.timbang.store.RunInfo;
import id.timbang.store.RunService;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The newest lists of a dataset, and the one in force whatever its age, each beside the one in force. */
@Component
class HomeDrafts {
    /** How many lists are named. */
    private static final int MOST = 6;
    private static final int REMEMBERED = 200;

    private final Newest newest;
    private final RunService runs;
    private final ResultService results;
    private final ChangeService changes;
    private final Names names;
    /** What the points of results rest on, which never changes. */
    private final Cache<Long, String> bases = Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    HomeDrafts(Newest newest, RunService runs, ResultService results, ChangeService changes, Names names) {
        this.newest = newest;
        this.runs = runs;
        this.results = results;
        this.changes = changes;
        this.names = names;
    }

    /**
     * These lists.
     *
     * @param rows the newest first
     * @param dots their values on one scale; {@code null} where fewer than two compare
     */
    record View(List<DraftView> rows, DraftDots dots) {
    }

    /** @param ceilings that they have to keep now */
    View of(long dataset, List<LimitRow> ceilings, Speech speech) {
        Optional<RunInfo> inForce = newest.inForce().map(AdoptedList::run).map(runs::get)
                .filter(run -> run.dataset() == dataset);
        List<RunInfo> shown = shown(dataset, inForce).toList();
        return new View(shown.stream().map(run -> DraftView.of(run, content(run), ceilings,
                against(run, inForce, speech), speech)).toList(),
                DraftDots.of(comparable(shown, ceilings), speech).orElse(null));
    }

    private DraftView.Content content(RunInfo run) {
        return new DraftView.Content(results.limits(run.id()), results.sums(run.id(), "channel"));
    }

    /** What those are worth that keep the ceilings, and whose points count as those of the newest do, by their numbers. */
    private Map<Long, Long> comparable(List<RunInfo> lists, List<LimitRow> ceilings) {
        List<RunInfo> keep = lists.stream().filter(run -> content(run).lacking(ceilings) == 0).toList();
        return keep.stream().filter(run -> basis(run).equals(basis(keep.get(0))))
                .collect(Collectors.toMap(RunInfo::id, RunInfo::achieved));
    }

    private String basis(RunInfo run) {
        return bases.get(run.id(), number -> ResultBasis.of(results.folder(number)));
    }

    private Stream<RunInfo> shown(long dataset, Optional<RunInfo> inForce) {
        List<RunInfo> found = runs.results(dataset, MOST);
        return inForce.filter(run -> found.stream().noneMatch(one -> one.id() == run.id()))
                .map(run -> Stream.concat(found.stream().limit(MOST - 1L), Stream.of(run))).orElse(found.stream());
    }

    /** {@code null} where no list of the same data is in force. */
    private DraftView.Against against(RunInfo run, Optional<RunInfo> inForce, Speech speech) {
        if (inForce.isEmpty()) {
            return null;
        }
        long current = inForce.get().id();
        if (run.id() == current) {
            return DraftView.Against.ITSELF;
        }
        Map<String, String> districts = names.of(run.dataset()).get("district");
        Optional<DistrictFall> fall = DistrictFall.between(results.sums(current, "district"),
                results.sums(run.id(), "district"));
        return new DraftView.Against(current, speech.count(changes.between(current, run.id()).changed()),
                fall.map(most -> districts.getOrDefault(most.district(), most.district())).orElse(""),
                fall.map(most -> speech.percent(-most.percent().doubleValue(), 1)).orElse(""));
    }
}
