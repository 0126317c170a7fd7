package id.timbang.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.timbang.domain.Scenario;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps scenarios: named overrides on a dataset. */
@Service
public class ScenarioService {
    private static final int REMEMBERED = 100;
    private static final int LONGEST = 200;
    private static final String COPY = " (salinan)";
    private static final String COLUMNS = "id, dataset, name, body, version, created_at, created_by, changed_at";

    private final JdbcClient jdbc;
    private final AuditService audit;
    private final DatasetService datasets;
    private final ScenarioFiles files;
    /** Reading goes by files, one of which may be an earlier list; the same body always says the same. */
    private final Cache<String, Scenario> read = Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    ScenarioService(JdbcClient jdbc, AuditService audit, DatasetService datasets, ScenarioFiles files) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.datasets = datasets;
        this.files = files;
    }

    /** All scenarios, the one changed last first. */
    public List<ScenarioInfo> list() {
        return jdbc.sql("select " + COLUMNS + " from scenario where not removed order by changed_at desc, id desc")
                .query(Rows.of(ScenarioInfo.class)).list();
    }

    /** The scenarios of a dataset, the one changed last first. */
    public List<ScenarioInfo> list(long dataset) {
        return jdbc.sql("select " + COLUMNS + " from scenario where dataset = ? and not removed "
                + "order by changed_at desc, id desc").param(dataset).query(Rows.of(ScenarioInfo.class)).list();
    }

    /** One scenario. */
    public ScenarioInfo get(long id) {
        return jdbc.sql("select " + COLUMNS + " from scenario where id = ? and not removed").param(id)
                .query(Rows.of(ScenarioInfo.class)).optional().orElseThrow(() -> new NotFoundException("scenario", id));
    }

    /** What a scenario changes, as a run reads it. */
    public Scenario overrides(ScenarioInfo scenario) {
        return read.get(scenario.body(), body -> files.read(ScenarioBody.read(body)));
    }

    /**
     * Keeps a new scenario.
     *
     * @param json its body: {@code name}, {@code overrides}, {@code keep} with the number of a {@code run}
     * @throws id.timbang.domain.BadInputException with everything that is wrong with it
     * @throws NotFoundException when there is no such dataset
     */
    @Transactional
    public ScenarioInfo create(long dataset, String json, String actor) {
        ScenarioBody body = checked(json);
        datasets.get(dataset);
        long id = jdbc.sql("insert into scenario (dataset, name, body, created_by) values (?, ?, ?, ?) returning id")
                .params(dataset, body.name(), body.json(), actor).query(Long.class).single();
        audit.add(actor, "scenario.create", "scenario " + id, Map.of("name", body.name(), "body", body.tree()));
        return get(id);
    }

    /** Keeps a scenario that says the same under another name. */
    @Transactional
    public ScenarioInfo copy(long id, String actor) {
        ScenarioInfo original = get(id);
        Map<String, Object> tree = new LinkedHashMap<>(ScenarioBody.read(original.body()).tree());
        tree.put("name", original.name() + COPY);
        return create(original.dataset(), new ScenarioBody(tree).json(), actor);
    }

    /** Replaces the body of a scenario, whatever it was; runs that were started keep the body they had. */
    @Transactional
    public ScenarioInfo change(long id, String json, String actor) {
        ScenarioBody body = checked(json);
        return replace(hold(id), body, actor);
    }

    /**
     * Replaces the body of a scenario as somebody saw it.
     *
     * @param seen the version that was seen
     * @throws ConflictException when it says something else since, which would be lost
     */
    @Transactional
    public ScenarioInfo change(long id, int seen, String json, String actor) {
        ScenarioBody body = checked(json);
        ScenarioInfo before = hold(id);
        if (before.version() != seen && !before.body().equals(body.json())) {
            throw new ConflictException("scenario " + id + " has changed since version " + seen
                    + ". Maybe read it again and change what it says now.");
        }
        return replace(before, body, actor);
    }

    /** A scenario that nobody else changes until the transaction ends. */
    private ScenarioInfo hold(long id) {
        jdbc.sql("select id from scenario where id = ? for update").param(id).query(Long.class).optional();
        return get(id);
    }

    private ScenarioInfo replace(ScenarioInfo before, ScenarioBody body, String actor) {
        long id = before.id();
        if (!before.body().equals(body.json())) {
            jdbc.sql("update scenario set name = ?, body = ?, version = version + 1, changed_at = now() where id = ?")
                    .params(body.name(), body.json(), id).update();
            audit.add(actor, "scenario.change", "scenario " + id, Map.of("name", body.name(), "body", body.tree()));
        }
        return get(id);
    }

    /** Takes a scenario out of the lists; runs made with it stay. */
    @Transactional
    public void remove(long id, String actor) {
        ScenarioInfo scenario = get(id);
        jdbc.sql("update scenario set removed = true where id = ?").param(id).update();
        audit.add(actor, "scenario.remove", "scenario " + id, Map.of("name", scenario.name()));
    }

    private ScenarioBody checked(String json) {
        ScenarioBody body = ScenarioBody.read(json);
        if (body.name().isEmpty()) {
            throw ScenarioBody.bad("name", "is missing", "a name such as Pemotongan TKD 2026 helps others find it");
        }
        if (body.name().length() > LONGEST) {
            throw ScenarioBody.bad("name", "is longer than " + LONGEST + " letters", "a shorter one tells enough");
        }
        files.read(body);
        return body;
    }
}
