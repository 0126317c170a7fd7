package id.timbang.web;

import id.timbang.store.AccountService;
import id.timbang.store.DataFolder;
import id.timbang.store.DatabaseServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** The application on a real PostgreSQL server, started once for all tests of this JVM; with one account for each role. */
public final class Running {
    /** Of every account of the tests. */
    public static final String PASSWORD = "sandi-untuk-uji";
    /** The settings that name the database. */
    static final Map<String, Object> DATABASE = new HashMap<>();
    private static final ConfigurableApplicationContext CONTEXT = start();

    private Running() {
    }

    private static ConfigurableApplicationContext start() {
        try {
            Path place = Files.createTempDirectory("timbang-test");
            DataFolder folder = DataFolder.take(place);
            DatabaseServer server = DatabaseServer.start(folder);
            SpringApplication.getShutdownHandlers().add(() -> {
                server.close();
                folder.close();
            });
            DATABASE.putAll(server.settings());
            Map<String, Object> settings = new HashMap<>(DATABASE);
            settings.put("server.port", 0);
            ConfigurableApplicationContext context = TimbangApplication.start(folder, settings);
            accounts(context.getBean(AccountService.class));
            return context;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void accounts(AccountService accounts) {
        for (Role role : Role.values()) {
            String name = role.name().toLowerCase(Locale.ROOT);
            account(accounts, name, role);
        }
    }

    /** Adds an account with {@link #PASSWORD}, hashed in few rounds: tests sign in with each call. */
    static void account(AccountService accounts, String name, Role... roles) {
        accounts.create(name, "Bappeda", Stream.of(roles).map(Role::name).toList(), "uji");
        accounts.accept(accounts.invite(name, "uji"), "{bcrypt}" + new BCryptPasswordEncoder(4).encode(PASSWORD));
    }

    /** A part of the application. */
    public static <T> T part(Class<T> type) {
        return CONTEXT.getBean(type);
    }

    /** A part of the application of which there are several, by its name. */
    public static <T> T part(String name, Class<T> type) {
        return CONTEXT.getBean(name, type);
    }

    /** Its address. */
    public static String address() {
        return "http://127.0.0.1:" + ((WebServerApplicationContext) CONTEXT).getWebServer().getPort();
    }
}
