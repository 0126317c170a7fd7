package id.timbang.web.page;

import id.timbang.compare.MoneyCeilings;
import id.timbang.domain.LimitRow;
import id.timbang.explain.Speech;
import id.timbang.store.AdoptedList;
import id.timbang.store.ChangeService;
import id.timbang.store.ListChange;
import id.timbang.store.ResultService;
import id.timbang.store.RunInfo;
import id.timbang.store.RunService;
import id.timbang.store.SumRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.springframework.stereotype.Component;

/** What changed between the list in force and the newest one. */
@Component
class HomeChanges {
    private static final String NONE = "\u2013";

    private final RunService runs;
    private final ResultService results;
    private final Newest current;
    private final ChangeService changes;

    HomeChanges(RunService runs, ResultService results, Newest current, ChangeService changes) {
        this.runs = runs;
        this.results = results;
        this.current = current;
        this.changes = changes;
    }

    /** The list in force where the ceilings of the newest run are too low for it, else the newest run. */
    Standing standing(RunInfo newest) {
        List<LimitRow> ceilings = results.limits(newest.id());
        return earlier(newest).map(list -> standing(list, ceilings)).filter(Standing::exceeded)
                .orElseGet(() -> new Standing(newest, null, ceilings, ceilings, ceilings, spent(newest.id()),
                        sum(newest.id(), SumRow::funded), 0));
    }

    private Standing standing(AdoptedList list, List<LimitRow> ceilings) {
        List<LimitRow> used = results.limits(list.run());
        long spent = spent(list.run());
        return new Standing(runs.get(list.run()), list.version(), used, ceilings, used, spent,
                sum(list.run(), SumRow::funded), MoneyCeilings.lacking(ceilings, used, spent));
    }

    /** Nothing while no list is in force, while it is the newest one itself, and where the two rest on different data. */
    private Optional<AdoptedList> earlier(RunInfo newest) {
        return current.inForce().filter(list -> list.run() != newest.id())
                .filter(list -> runs.get(list.run()).dataset() == newest.dataset());
    }

    /** What changed since a list was adopted, where another one is newer. */
    Optional<ChangeView> since(RunInfo newest, Speech speech) {
        return earlier(newest).map(list -> view(list, runs.get(list.run()), newest, speech));
    }

    private ChangeView view(AdoptedList list, RunInfo before, RunInfo after, Speech speech) {
        Long was = MoneyCeilings.total(results.limits(before.id()));
        Long is = MoneyCeilings.total(results.limits(after.id()));
        var lines = new ArrayList<ChangeView.Line>();
        lines.add(new ChangeView.Line("pagu", was == null ? NONE : speech.rupiah(was),
                is == null ? NONE : speech.rupiah(is)));
        lines.add(new ChangeView.Line("dipakai", speech.rupiah(spent(before.id())), speech.rupiah(spent(after.id()))));
        ListChange change = changes.between(before.id(), after.id());
        count("masuk", change.entered(), speech, lines);
        count("keluar", change.removed(), speech, lines);
        count("tambah", change.more(), speech, lines);
        count("kurang", change.less(), speech, lines);
        return new ChangeView(list.version(), before.id(), after.id(), List.copyOf(lines),
                before.id() + "," + after.id());
    }

    private static void count(String key, long number, Speech speech, List<ChangeView.Line> lines) {
        lines.add(new ChangeView.Line(key, "", speech.count(number)));
    }

    private long spent(long run) {
        return sum(run, SumRow::spent);
    }

    private long sum(long run, ToLongFunction<SumRow> what) {
        return results.sums(run, "channel").stream().mapToLong(what).sum();
    }
}
