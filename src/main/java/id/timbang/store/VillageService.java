package id.timbang.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Knows what villages are called. Datasets name them by code or by name; where it is a code, the name that titles of the
 * village's proposals use most ("… Desa Sukamaju") is taken. Datasets never change, so names are looked up once.
 */
@Service
public class VillageService {
    private static final String IN_TITLES = "'\\m(?:[Dd]esa|DESA|[Kk]elurahan|KELURAHAN|Kel\\.)\\s+"
            + "([A-Z][A-Za-z]+(?: (?!Kec|KEC|RT|RW|Dusun|DUSUN|Kampung|Kp|Blok|Desa|DESA)[A-Z][A-Za-z]+)?)'";

    private final JdbcClient jdbc;
    private final Map<Long, Villages> known = new ConcurrentHashMap<>();

    VillageService(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The villages of a dataset. */
    public Villages of(long dataset) {
        return known.computeIfAbsent(dataset, this::read);
    }

    private Villages read(long dataset) {
        var villages = new ArrayList<Village>();
        villages.addAll(jdbc.sql("""
                select distinct village as code, district, village as name from proposal
                where dataset = ? and village ~ '[[:alpha:]]' order by 1, 2""").param(dataset)
                .query(Rows.of(Village.class))
                .list());
        villages.addAll(called(dataset));
        return new Villages(villages);
    }

    private List<Village> called(long dataset) {
        return jdbc.sql("""
                select distinct on (code, district) code, district, name from (
                    select village as code, district, initcap((regexp_match(title, %s))[1]) as name, count(*) as times
                    from proposal where dataset = ? and village <> '' and village !~ '[[:alpha:]]' group by 1, 2, 3)
                where name is not null order by code, district, times desc, name""".formatted(IN_TITLES))
                .param(dataset).query(Rows.of(Village.class)).list();
    }
}
