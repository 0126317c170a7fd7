package id.timbang.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proposals that a meeting is to look at: one person marks them, everybody sees it, and the mark can be taken off. */
@Service
public class MeetingMarkService {
    private final JdbcClient jdbc;
    private final DatasetService datasets;
    private final AuditService audit;

    MeetingMarkService(JdbcClient jdbc, DatasetService datasets, AuditService audit) {
        this.jdbc = jdbc;
        this.datasets = datasets;
        this.audit = audit;
    }

    /**
     * Marks a proposal; one that is marked keeps its first mark.
     *
     * @throws NotFoundException when the dataset has no such proposal
     */
    @Transactional
    public void mark(long dataset, String proposal, String actor) {
        datasets.proposal(dataset, proposal);
        int marked = jdbc.sql("""
                insert into meeting_mark (dataset, proposal, marked_by) values (?, ?, ?) on conflict do nothing""")
                .params(dataset, proposal, actor).update();
        if (marked > 0) {
            audit.add(actor, "meeting.mark", "proposal " + proposal, Map.of("dataset", dataset));
        }
    }

    /** Takes a mark off; nothing happens where there is none. */
    @Transactional
    public void unmark(long dataset, String proposal, String actor) {
        int taken = jdbc.sql("delete from meeting_mark where dataset = ? and proposal = ?").params(dataset, proposal)
                .update();
        if (taken > 0) {
            audit.add(actor, "meeting.unmark", "proposal " + proposal, Map.of("dataset", dataset));
        }
    }

    /** The mark of a proposal. */
    public Optional<MeetingMark> find(long dataset, String proposal) {
        return jdbc.sql("select proposal, marked_at, marked_by from meeting_mark where dataset = ? and proposal = ?")
                .params(dataset, proposal).query(Rows.of(MeetingMark.class)).optional();
    }

    /** All marks of a dataset, by proposal. */
    public List<MeetingMark> marks(long dataset) {
        return jdbc.sql("select proposal, marked_at, marked_by from meeting_mark where dataset = ? order by proposal")
                .param(dataset).query(Rows.of(MeetingMark.class)).list();
    }

    /** The proposals of a dataset that are marked now, by id. */
    public List<String> marked(long dataset) {
        return jdbc.sql("select proposal from meeting_mark where dataset = ? order by proposal").param(dataset)
                .query(String.class).list();
    }
}
