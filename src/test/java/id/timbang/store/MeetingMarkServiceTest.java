package id.timbang.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.timbang.web.Running;
import id.timbang.web.Solved;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One marks, all see it, and it can be taken off; the audit log keeps both. */
class MeetingMarkServiceTest {
    private static final ProposalFilter MARKED = new ProposalFilter("", "", "", "", "", "", "", "", "", 0, false, true,
            "", false, 1, 0);

    private final MeetingMarkService marks = Running.part(MeetingMarkService.class);
    private final ResultService results = Running.part(ResultService.class);
    private final AuditService audit = Running.part(AuditService.class);
    private final long dataset = Solved.DATASET.id();
    private final List<String> ids = results.portfolio(Solved.RUN.id(), ProposalFilter.ALL).rows().stream()
            .map(PortfolioItem::id).toList();

    @AfterEach
    void takeAllOff() {
        marks.marked(dataset).forEach(proposal -> marks.unmark(dataset, proposal, "uji"));
    }

    private List<String> listed() {
        return results.portfolio(Solved.RUN.id(), MARKED).rows().stream().map(PortfolioItem::id).toList();
    }

    @Test
    void aMarkSaysSinceWhenAndByWhomAndTheFirstOneStays() {
        Instant before = Instant.now().minusSeconds(1);
        marks.mark(dataset, ids.get(7), "kepala");
        MeetingMark mark = marks.find(dataset, ids.get(7)).orElseThrow();
        assertThat(mark.markedBy()).isEqualTo("kepala");
        assertThat(mark.markedAt()).isBetween(before, Instant.now().plusSeconds(1));
        long lines = audit.check().entries();
        marks.mark(dataset, ids.get(7), "analis");
        assertThat(marks.find(dataset, ids.get(7))).contains(mark);
        assertThat(audit.check().entries()).as("nothing happened, so nothing is told").isEqualTo(lines);
    }

    @Test
    void whatIsMarkedIsListedInTheOrderOfTheDatasetUntilItIsTakenOff() {
        assertThat(listed()).isEmpty();
        marks.mark(dataset, ids.get(9), "kepala");
        marks.mark(dataset, ids.get(2), "analis");
        assertThat(listed()).containsExactly(ids.get(2), ids.get(9));
        marks.unmark(dataset, ids.get(2), "kepala");
        assertThat(listed()).containsExactly(ids.get(9));
        assertThat(marks.find(dataset, ids.get(2))).isEmpty();
        assertThat(results.portfolio(Solved.RUN.id(), ProposalFilter.ALL).total()).isGreaterThan(listed().size());
    }

    @Test
    void theAuditLogTellsBoth() {
        marks.mark(dataset, ids.get(4), "kepala");
        marks.unmark(dataset, ids.get(4), "analis");
        marks.unmark(dataset, ids.get(4), "analis");
        assertThat(audit.page("proposal " + ids.get(4), 1, 2).rows()).extracting(AuditEntry::action, AuditEntry::actor)
                .containsExactly(tuple("meeting.unmark", "analis"),
                        tuple("meeting.mark", "kepala"));
    }

    @Test
    void whatIsNotInTheDatasetIsNotMarked() {
        assertThatThrownBy(() -> marks.mark(dataset, "tidak-ada", "kepala")).isInstanceOf(NotFoundException.class);
        assertThat(marks.marked(dataset)).isEmpty();
    }
}
