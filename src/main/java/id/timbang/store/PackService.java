package id.timbang.store;

import id.timbang.domain.BadInputException;
import id.timbang.domain.Problem;
import id.timbang.pipeline.Recall;
import id.timbang.rules.RuleCases;
import id.timbang.rules.RulePack;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the versions of rule packs that are made in the workshop: proposed by one person, approved by another. */
@Service
public class PackService {
    private static final String SELECT = "select id, pack, number, title, hash, state, note, created_at, created_by, "
            + "decided_at, decided_by from pack_version ";
    private static final String NAME = "[a-z][a-z0-9-]{0,60}";

    private final JdbcClient jdbc;
    private final AuditService audit;
    private final PackFolders folders;
    private final DatasetService datasets;
    private final Recall recall;

    PackService(JdbcClient jdbc, AuditService audit, PackFolders folders, DatasetService datasets, Recall recall) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.folders = folders;
        this.datasets = datasets;
        this.recall = recall;
    }

    /** The versions of a pack, the newest first. */
    public List<PackVersion> versions(String pack) {
        return jdbc.sql(SELECT + "where pack = ? order by number desc").param(pack).query(Rows.of(PackVersion.class))
                .list();
    }

    /** The version approved last: the one that runs use; none while the pack as shipped holds. */
    public Optional<PackVersion> findApproved(String pack) {
        return jdbc.sql(SELECT + "where pack = ? and state = 'APPROVED' order by number desc limit 1").param(pack)
                .query(Rows.of(PackVersion.class)).optional();
    }

    /** The same of every pack that has one, in order of their names. */
    public List<PackVersion> approved() {
        return jdbc.sql(SELECT.replace("select ", "select distinct on (pack) ")
                + "where state = 'APPROVED' order by pack, number desc").query(Rows.of(PackVersion.class)).list();
    }

    /** The pack that runs use now: the approved version, or the shipped one. */
    public RulePack load(String pack) {
        return findApproved(pack).map(version -> folders.with(pack, files(version.id()), loaded -> loaded))
                .orElseGet(() -> shipped(pack));
    }

    /** Packs are named, never given as a path: a path would show files of this computer. */
    static void requireName(String pack) {
        if (!pack.matches(NAME)) {
            throw new BadInputException(new Problem("run", 0, "rules", "(" + pack + ") is no name of a rule pack",
                    "nasional or polos was meant"));
        }
    }

    private static RulePack shipped(String pack) {
        requireName(pack);
        try {
            return RulePack.load(pack);
        } catch (BadInputException e) {
            throw new NotFoundException("rule pack", pack);
        }
    }

    private SortedMap<String, byte[]> files(long version) {
        var files = new TreeMap<String, byte[]>();
        jdbc.sql("select name, content from pack_file where pack_version = ?").param(version)
                .query((row, n) -> files.put(row.getString("name"), row.getBytes("content"))).list();
        return files;
    }

    /**
     * Reads the pack with some files changed, and runs its cases.
     *
     * @param changes texts by name, e.g. {@code nasional/penilaian.dslr}; {@code null} takes a file out
     */
    public PackCheck check(String pack, Map<String, String> changes) {
        try {
            return folders.with(pack, PackFolders.changed(load(pack), changes),
                    changed -> new PackCheck(List.of(), RuleCases.run(changed)));
        } catch (BadInputException e) {
            return new PackCheck(e.problems(), List.of());
        }
    }

    /** What the engine would read of one file of the pack with some files changed. */
    public String drl(String pack, Map<String, String> changes, String file) {
        return folders.with(pack, PackFolders.changed(load(pack), changes), changed -> changed.drl(file));
    }

    /** What the pack with some files changed makes of a dataset. */
    public PackPreview preview(String pack, Map<String, String> changes, long dataset) {
        RulePack now = load(pack);
        return folders.with(pack, PackFolders.changed(now, changes),
                changed -> PackPreviewer.of(datasets.files(dataset), now, changed, recall));
    }

    /**
     * Proposes the pack with some files changed as its next version.
     *
     * @throws ConflictException when its cases do not hold
     */
    @Transactional
    public PackVersion propose(String pack, Map<String, String> changes, String note, String actor) {
        RulePack now = load(pack);
        SortedMap<String, byte[]> files = PackFolders.changed(now, changes);
        PackCheck check = check(pack, changes);
        if (!check.problems().isEmpty()) {
            throw new BadInputException(check.problems());
        }
        if (!check.holds()) {
            throw new ConflictException("a case of the pack does not hold. Maybe its expectation has to change too.");
        }
        String hash = folders.with(pack, files, RulePack::hash);
        jdbc.sql("lock table pack_version in share row exclusive mode").update();
        long id = jdbc.sql("""
                insert into pack_version (pack, number, title, hash, state, note, created_by)
                select ?, coalesce(max(number), 0) + 1, ?, ?, 'PROPOSED', ?, ? from pack_version where pack = ?
                returning id""").params(pack, now.title(), hash, note, actor, pack).query(Long.class).single();
        files.forEach((name, content) -> jdbc.sql("insert into pack_file values (?, ?, ?)").params(id, name, content)
                .update());
        audit.add(actor, "rules.propose", "pack " + pack, Map.of("version", id, "hash", hash, "note", note, "files",
                changes.keySet()));
        return get(id);
    }

    /** Approves or refuses a proposed version; who proposed it may not. */
    @Transactional
    public PackVersion decide(String pack, int number, boolean approve, String actor) {
        PackVersion version = jdbc.sql(SELECT + "where pack = ? and number = ? for update").params(pack, number)
                .query(Rows.of(PackVersion.class)).optional()
                .orElseThrow(() -> new NotFoundException("version of " + pack, number));
        if (!version.state().equals("PROPOSED")) {
            throw new ConflictException("version " + number + " was decided already");
        }
        if (version.createdBy().equals(actor)) {
            throw new ConflictException("a second person decides about a version. Maybe ask a colleague.");
        }
        if (approve && isOvertaken(version)) {
            throw new ConflictException("another version was approved after version " + number
                    + " was proposed, and would be lost. Maybe refuse it and propose the change anew.");
        }
        jdbc.sql("update pack_version set state = ?, decided_at = now(), decided_by = ? where id = ?")
                .params(approve ? "APPROVED" : "REFUSED", actor, version.id()).update();
        audit.add(actor, approve ? "rules.approve" : "rules.refuse", "pack " + pack,
                Map.of("number", number, "hash", version.hash()));
        return get(version.id());
    }

    /** Whether the pack in force is not the one that a version was made from. */
    private boolean isOvertaken(PackVersion version) {
        return findApproved(version.pack()).map(inForce -> inForce.decidedAt().isAfter(version.createdAt()))
                .orElse(false);
    }

    /** One version of a pack. */
    PackVersion version(String pack, long id) {
        PackVersion version = get(id);
        if (!version.pack().equals(pack)) {
            throw new ConflictException("version " + id + " is of the pack " + version.pack() + ", not of " + pack);
        }
        return version;
    }

    private PackVersion get(long id) {
        return jdbc.sql(SELECT + "where id = ?").param(id).query(Rows.of(PackVersion.class)).optional()
                .orElseThrow(() -> new NotFoundException("version of a pack", id));
    }

    /**
     * The pack as the pipeline takes it.
     *
     * @param version {@code null} for the pack as shipped
     * @param work where the files of a version are written
     * @return a name, or a path below {@code work}
     */
    public String place(String pack, Long version, Path work) {
        if (version == null) {
            return pack;
        }
        Path rules = work.resolve("rules");
        files(get(version).id()).forEach((name, content) -> PackFolders.write(rules.resolve(name), content));
        return rules.resolve(pack).toString();
    }
}
