package id.timbang.web;

import id.timbang.cli.Application;
import id.timbang.store.DataFolder;
import id.timbang.store.DatabaseServer;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts data folder, database and application in that order, and ends them in the other. */
public final class WebApplication implements Application {

    @Override
    public void serve(int port, Path data, PrintWriter out, PrintWriter err) {
        DataFolder folder = DataFolder.take(data);
        Map<String, Object> settings = new HashMap<>();
        settings.put("server.port", port);
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
        ConfigurableApplicationContext context = TimbangApplication.start(folder, settings);
        int actual = ((WebServerApplicationContext) context).getWebServer().getPort();
        out.printf("Timbang menjawab di http://127.0.0.1:%d%n", actual);
        out.flush();
        waitForTheEnd();
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
