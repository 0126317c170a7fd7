package id.timbang.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.OffsetDateTime;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Reads datasets and what belongs to them. Neither ever changes, so what was read is remembered. */
@Service
public class DatasetService {
    private static final int REMEMBERED = 100;

    private final JdbcClient jdbc;
    private final DataFolder folder;
    private final Cache<Long, DatasetInfo> known = cache();
    private final Cache<Long, List<FundInfo>> funds = cache();
    private final Cache<Long, List<OfficeInfo>> offices = cache();
    private final Cache<Long, List<DistrictInfo>> districts = cache();

    DatasetService(JdbcClient jdbc, DataFolder folder) {
        this.jdbc = jdbc;
        this.folder = folder;
    }

    private static <T> Cache<Long, T> cache() {
        return Caffeine.newBuilder().maximumSize(REMEMBERED).build();
    }

    /** All versions of all datasets, the newest first. */
    public List<DatasetInfo> list() {
        return jdbc.sql("select * from dataset order by id desc").query(DatasetService::info).list();
    }

    /** The version loaded last. */
    public Optional<DatasetInfo> findNewest() {
        return jdbc.sql("select * from dataset order by id desc limit 1").query(DatasetService::info).optional();
    }

    /** One version. */
    public DatasetInfo get(long id) {
        return known.get(id, asked -> jdbc.sql("select * from dataset where id = ?").param(id)
                .query(DatasetService::info).optional().orElseThrow(() -> new NotFoundException("dataset", id)));
    }

    /** The version with that hash. */
    public Optional<DatasetInfo> findByHash(String hash) {
        return jdbc.sql("select * from dataset where hash = ?").param(hash).query(DatasetService::info).optional();
    }

    /** Where its files lie. */
    public Path files(long id) {
        return folder.datasets().resolve(jdbc.sql("select file from dataset where id = ?").param(id)
                .query(String.class).optional().orElseThrow(() -> new NotFoundException("dataset", id)));
    }

    /** The lines that explain its ceiling; may be none. */
    public List<CeilingLine> ceilingLines(long id) {
        return jdbc.sql("select label, amount from ceiling_line where dataset = ? order by place").param(id)
                .query(Rows.of(CeilingLine.class)).list();
    }

    /** Its funds, in order of code. */
    public List<FundInfo> funds(long id) {
        return funds.get(id, asked -> List.copyOf(jdbc
                .sql("select code, name, ceiling, earmarked, purpose from fund where dataset = ? order by code")
                .param(id).query(Rows.of(FundInfo.class)).list()));
    }

    /** The codes of its funds that are not earmarked. */
    public Set<String> freeFunds(long id) {
        return funds(id).stream().filter(fund -> !fund.earmarked()).map(FundInfo::code).collect(Collectors.toSet());
    }

    /** Its offices, in order of code. */
    public List<OfficeInfo> offices(long id) {
        return offices.get(id, asked -> List.copyOf(jdbc.sql("""
                select code, name, ceiling, last_year_ceiling, last_year_realised from office
                where dataset = ? order by code""").param(id).query(Rows.of(OfficeInfo.class)).list()));
    }

    /** Its districts, in order of code. */
    public List<DistrictInfo> districts(long id) {
        return districts.get(id, asked -> List.copyOf(jdbc
                .sql("select code, name, population, poor_population from district where dataset = ? order by code")
                .param(id).query(Rows.of(DistrictInfo.class)).list()));
    }

    /** One proposal. */
    public ProposalInfo proposal(long dataset, String id) {
        return jdbc.sql("select " + ProposalSql.COLUMNS + " from proposal where dataset = ? and id = ?").param(dataset)
                .param(id).query(Rows.of(ProposalInfo.class)).optional()
                .orElseThrow(() -> new NotFoundException("proposal", id));
    }

    /** Proposals as they were asked for. */
    public Page<ProposalInfo> proposals(long dataset, ProposalFilter filter) {
        return new ProposalSql(dataset, filter).page(jdbc);
    }

    private static DatasetInfo info(ResultSet row, int n) throws SQLException {
        return new DatasetInfo(row.getLong("id"), row.getString("hash"), row.getString("label"),
                row.getString("region_code"), row.getString("region_name"), row.getString("level"),
                row.getInt("fiscal_year"), row.getString("stage"), row.getObject("total_ceiling", Long.class),
                row.getObject("next_year_ceiling", Long.class), row.getInt("proposals"), row.getLong("asked"),
                row.getBoolean("example"), List.of((String[]) row.getArray("warnings").getArray()),
                row.getObject("created_at", OffsetDateTime.class).toInstant(), row.getString("created_by"));
    }
}
