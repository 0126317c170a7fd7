package id.timbang.web;

import ch.qos.logback.classic.Level;
import id.timbang.cli.Application;
import id.timbang.cli.Screen;
import id.timbang.store.AuditService;
import id.timbang.store.DataFolder;
import id.timbang.store.DatabaseServer;
import id.timbang.store.ResultLoader;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts data folder, database and application in that order, and ends them in the other. */
public final class WebApplication implements Application {

    @Override
    public void serve(int port, Path data, PrintWriter out, PrintWriter err) {
        quiet();
        DataFolder folder = DataFolder.take(data);
        Map<String, Object> settings = new HashMap<>();
        settings.put("server.port", port);
        settings.put("logging.file.name", data.resolve("timbang.log").toString());
        String url = System.getenv("TIMBANG_DB_URL");
        if (url == null || url.isBlank()) {
            DatabaseServer server = DatabaseServer.start(folder);
            SpringApplication.getShutdownHandlers().add(server::close);
            settings.put("spring.datasource.url", server.url());
        } else {
            settings.put("spring.datasource.url", url);
            settings.put("spring.datasource.username", System.getenv().getOrDefault("TIMBANG_DB_USER", ""));
            settings.put("spring.datasource.password", System.getenv().getOrDefault("TIMBANG_DB_PASSWORD", ""));
        }
        greet(TimbangApplication.start(folder, settings), out);
        waitForTheEnd();
    }

    /** Until Spring reads its settings, only warnings are worth a line. */
    private static void quiet() {
        if (LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME) instanceof ch.qos.logback.classic.Logger root) {
            root.setLevel(Level.WARN);
        }
    }

    /** Tells the address at once; the example region is loaded and solved while pages are served. */
    private static void greet(ConfigurableApplicationContext context, PrintWriter out) {
        int port = ((WebServerApplicationContext) context).getWebServer().getPort();
        FirstStart first = context.getBean(FirstStart.class);
        context.getBean(RunWorker.class).onResult((run, solved) -> {
            if (run.queuedBy().equals(AuditService.SYSTEM)) {
                out.print(new Screen(solved, context.getBean(ResultLoader.class).place(run.id())).text());
                out.flush();
            }
        });
        out.printf("Timbang menjawab di http://127.0.0.1:%d%n", port);
        first.invitation().ifPresent(token -> out.printf(
                "Administrator pertama (admin) menetapkan kata sandi, satu kali, dalam 24 jam:%n"
                        + "http://127.0.0.1:%d/masuk/undangan?kode=%s%n",
                port, token));
        out.flush();
        first.fill();
    }

    /** The process ends by a signal; Spring then closes the application, and after it the database. */
    private static void waitForTheEnd() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
