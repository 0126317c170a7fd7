package id.timbang.web.page;

import id.timbang.store.AdoptedList;
import id.timbang.store.DatasetInfo;
import id.timbang.store.OtherOutcome;
import id.timbang.store.ProposalInfo;
import id.timbang.store.Publication;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What became of a proposal, day by day: handed in, brought in, decided in each list, adopted, published; the earliest first. */
record HistoryView(List<Event> events) {

    /**
     * Something that happened on a day.
     *
     * @param key of its text
     * @param filling of the gap in it
     * @param decision in the list concerned; empty where there is none
     * @param run of that list; 0 for none
     */
    record Event(Instant at, String day, String key, String filling, String decision, long run) {
    }

    /** What is known: of the proposal, of its lists, and of what was decided of these. */
    record Known(ProposalInfo proposal, DatasetInfo dataset, List<OtherOutcome> outcomes, List<AdoptedList> adopted,
            List<Publication> published) {
    }

    static HistoryView of(Known known, Locale locale) {
        return new Writing(known, locale, new ArrayList<>()).all();
    }

    /** Collects the events. */
    private record Writing(Known known, Locale locale, List<Event> events) {

        HistoryView all() {
            String handed = known.proposal().submittedOn();
            if (!handed.isEmpty()) {
                add(LocalDate.parse(handed).atStartOfDay(ZoneId.systemDefault()).toInstant(), "riwayat.diusulkan", "",
                        "", 0);
            }
            add(known.dataset().createdAt(), "riwayat.data", known.dataset().label(), "", 0);
            known.outcomes().forEach(this::outcome);
            events.sort(Comparator.comparing(Event::at));
            return new HistoryView(List.copyOf(events));
        }

        private void outcome(OtherOutcome outcome) {
            long run = outcome.run();
            add(outcome.endedAt(), "riwayat.hitungan", Long.toString(run), outcome.decision(), run);
            known.adopted().stream().filter(list -> list.run() == run).forEach(list -> add(list.adoptedAt(),
                    "riwayat.ditetapkan", Integer.toString(list.version()), outcome.decision(), run));
            known.published().stream().filter(one -> one.run() == run).forEach(one -> add(one.publishedAt(),
                    "riwayat.diterbitkan", Long.toString(run), outcome.decision(), run));
        }

        private void add(Instant at, String key, String filling, String decision, long run) {
            events.add(new Event(at, Days.SHORT_DAY.of(at, locale), key, filling, decision, run));
        }
    }
}
