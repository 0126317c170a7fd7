package id.timbang.store;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Remembers which letters about a point of a replan were made; one that was made stays. */
@Service
@Transactional
public class LetterService {
    private final JdbcClient jdbc;
    private final AuditService audit;

    LetterService(JdbcClient jdbc, AuditService audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /**
     * What the letters are about.
     *
     * @param run whose list is left
     * @param version of the scenario
     * @param point of the curve, from 0
     */
    public record About(long run, long scenario, int version, int point) {
    }

    /** Notes letters to these; who has one already keeps the first. Returns how many are new. */
    public int make(About about, Collection<String> recipients, String actor) {
        int made = jdbc.sql("""
                insert into letter (run, scenario, version, point, recipient, made_by)
                select ?, ?, ?, ?, recipient, ? from unnest(?::text[]) as recipient on conflict do nothing""")
                .params(about.run(), about.scenario(), about.version(), about.point(), actor)
                .param(recipients.stream().distinct().toArray(String[]::new)).update();
        if (made > 0) {
            audit.add(actor, "letter.make", "run " + about.run(), Map.of("scenario", about.scenario(), "version",
                    about.version(), "point", about.point(), "letters", made));
        }
        return made;
    }

    /** Those that were made, by recipient. */
    @Transactional(readOnly = true)
    public Map<String, Letter> made(About about) {
        return jdbc.sql("""
                select recipient, made_at, made_by from letter
                where run = ? and scenario = ? and version = ? and point = ?""")
                .params(about.run(), about.scenario(), about.version(), about.point()).query(Letter.class).list()
                .stream().collect(Collectors.toMap(Letter::recipient, Function.identity()));
    }
}
