package id.timbang.store;

import id.timbang.data.Hashes;
import id.timbang.domain.BadInputException;
import id.timbang.domain.Problem;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps accounts. Passwords arrive here as hashes; invitations are kept as hashes too. */
@Service
@Transactional
public class AccountService {
    private static final String SELECT = """
            select name, office, enabled, password is not null as ready, created_at,
                array(select role from account_role where account = name order by role) as roles from account\s""";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int TOKEN = 32;

    private final JdbcClient jdbc;
    private final AuditService audit;

    AccountService(JdbcClient jdbc, AuditService audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** All accounts, in order of name. */
    @Transactional(readOnly = true)
    public List<AccountInfo> list() {
        return jdbc.sql(SELECT + "order by name").query(AccountService::info).list();
    }

    /** One account. */
    @Transactional(readOnly = true)
    public AccountInfo get(String name) {
        return find(name).orElseThrow(() -> new NotFoundException("account", name));
    }

    /** One account, if it is there. */
    @Transactional(readOnly = true)
    public Optional<AccountInfo> find(String name) {
        return jdbc.sql(SELECT + "where name = ?").param(name).query(AccountService::info).optional();
    }

    /** The hash of its password; empty before one was set. */
    @Transactional(readOnly = true)
    public Optional<String> findPassword(String name) {
        return jdbc.sql("select password from account where name = ? and password is not null").param(name)
                .query(String.class).optional();
    }

    /** Adds an account that has no password yet. */
    public AccountInfo create(String name, String office, List<String> roles, String actor) {
        if (!name.matches("[a-z][a-z0-9._-]{1,59}")) {
            throw bad("name", "(" + name + ") is no user name", "small letters, digits, dot and dash were meant");
        }
        if (find(name).isPresent()) {
            throw new ConflictException("the account " + name + " is there already");
        }
        jdbc.sql("insert into account (name, office) values (?, ?)").params(name, office.strip()).update();
        setRoles(name, roles);
        audit.add(actor, "account.create", "account " + name, Map.of("office", office, "roles", roles));
        return get(name);
    }

    /** Changes what an account may do; one administrator always stays. */
    public AccountInfo change(String name, String office, boolean enabled, List<String> roles, String actor) {
        get(name);
        jdbc.sql("lock table account in share row exclusive mode").update();
        jdbc.sql("update account set office = ?, enabled = ? where name = ?").params(office.strip(), enabled, name)
                .update();
        setRoles(name, roles);
        long administrators = jdbc.sql("""
                select count(*) from account join account_role on account = name
                where enabled and role = 'ADMIN'""").query(Long.class).single();
        if (administrators == 0) {
            throw new ConflictException("somebody has to be administrator. Maybe make another account one first.");
        }
        audit.add(actor, "account.change", "account " + name,
                Map.of("office", office, "enabled", enabled, "roles", roles));
        return get(name);
    }

    private void setRoles(String name, List<String> roles) {
        jdbc.sql("delete from account_role where account = ?").param(name).update();
        for (String role : roles.stream().distinct().toList()) {
            jdbc.sql("insert into account_role values (?, ?)").params(name, role).update();
        }
    }

    /** Makes a token with which the password can be set once, within a day; earlier ones end. */
    public String invite(String name, String actor) {
        get(name);
        byte[] bytes = new byte[TOKEN];
        RANDOM.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        jdbc.sql("delete from invitation where account = ?").param(name).update();
        jdbc.sql("insert into invitation values (?, ?, now() + interval '1 day')").params(Hashes.of(token), name)
                .update();
        audit.add(actor, "account.invite", "account " + name, Map.of());
        return token;
    }

    /** Whom a token invites. */
    @Transactional(readOnly = true)
    public Optional<String> findInvited(String token) {
        return jdbc.sql("select account from invitation where token_hash = ? and expires_at > now()")
                .param(Hashes.of(token)).query(String.class).optional();
    }

    /** Uses a token up and sets the password. */
    public String accept(String token, String passwordHash) {
        String name = jdbc.sql("delete from invitation where token_hash = ? and expires_at > now() returning account")
                .param(Hashes.of(token)).query(String.class).optional()
                .orElseThrow(() -> new NotFoundException("invitation", "token"));
        jdbc.sql("update account set password = ? where name = ?").params(passwordHash, name).update();
        audit.add(name, "account.password", "account " + name, Map.of());
        return name;
    }

    private static BadInputException bad(String column, String message, String advice) {
        return new BadInputException(new Problem("account", 0, column, message, advice));
    }

    private static AccountInfo info(ResultSet row, int n) throws SQLException {
        return new AccountInfo(row.getString("name"), row.getString("office"), row.getBoolean("enabled"),
                row.getBoolean("ready"), List.of((String[]) row.getArray("roles").getArray()),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }
}
