package id.timbang.web.page;

import id.timbang.domain.LimitRow;
import id.timbang.explain.Speech;
import id.timbang.store.AdoptedList;
import id.timbang.store.ChangeService;
import id.timbang.store.DecisionService;
import id.timbang.store.ListChange;
import id.timbang.store.ResultService;
import id.timbang.store.RunInfo;
import id.timbang.store.RunService;
import id.timbang.store.SumRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What changed between the list in force and the newest one. */
@Component
class HomeChanges {
    private static final String NONE = "\u2013";

    private final RunService runs;
    private final ResultService results;
    private final DecisionService decisions;
    private final ChangeService changes;

    HomeChanges(RunService runs, ResultService results, DecisionService decisions, ChangeService changes) {
        this.runs = runs;
        this.results = results;
        this.decisions = decisions;
        this.changes = changes;
    }

    /** Nothing while no list is in force, while it is the newest one itself, and where the two rest on different data. */
    Optional<ChangeView> since(RunInfo newest, Speech speech) {
        return decisions.findInForce().filter(list -> list.run() != newest.id())
                .filter(list -> runs.get(list.run()).dataset() == newest.dataset())
                .map(list -> view(list, runs.get(list.run()), newest, speech));
    }

    private ChangeView view(AdoptedList list, RunInfo before, RunInfo after, Speech speech) {
        Long was = ceiling(before.id());
        Long is = ceiling(after.id());
        long spent = spent(before.id());
        String over = is != null && spent > is ? speech.rupiah(spent - is) : null;
        var lines = new ArrayList<ChangeView.Line>();
        lines.add(new ChangeView.Line("pagu", was == null ? NONE : speech.rupiah(was),
                is == null ? NONE : speech.rupiah(is)));
        lines.add(new ChangeView.Line("dipakai", speech.rupiah(spent), speech.rupiah(spent(after.id()))));
        ListChange change = changes.between(before.id(), after.id());
        count("masuk", change.entered(), speech, lines);
        count("keluar", change.removed(), speech, lines);
        count("tambah", change.more(), speech, lines);
        count("kurang", change.less(), speech, lines);
        return new ChangeView(list.version(), before.id(), after.id(), over, List.copyOf(lines),
                before.id() + "," + after.id());
    }

    private static void count(String key, long number, Speech speech, List<ChangeView.Line> lines) {
        lines.add(new ChangeView.Line(key, "", speech.count(number)));
    }

    private Long ceiling(long run) {
        return results.limits(run).stream().filter(limit -> limit.id().equals("total") && !limit.silent())
                .map(LimitRow::amount).findFirst().orElse(null);
    }

    private long spent(long run) {
        return results.sums(run, "channel").stream().mapToLong(SumRow::spent).sum();
    }
}
