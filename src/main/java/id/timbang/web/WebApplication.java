package id.timbang.web;

import ch.qos.logback.classic.Level;
import id.timbang.cli.Application;
import id.timbang.cli.Screen;
import id.timbang.store.AuditCheck;
import id.timbang.store.AuditService;
import id.timbang.store.BackupService;
import id.timbang.store.RestoreService;
import id.timbang.store.ResultLoader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import java.util.function.Supplier;
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
        Installation installation = Installation.open(data);
        SpringApplication.getShutdownHandlers().add(installation::close);
        installation.settings().put("server.port", port);
        greet(TimbangApplication.start(installation.folder(), installation.settings()), out);
        waitForTheEnd();
    }

    @Override
    public boolean checkAudit(Path data, PrintWriter out) {
        AuditCheck check = with(() -> Installation.reopen(data),
                context -> context.getBean(AuditService.class).check());
        if (check.holds()) {
            out.printf("Catatan audit utuh: %d baris, hash terakhir %s%n", check.entries(), check.last());
        } else {
            out.printf("Catatan audit tidak utuh: %s%n", check.broken());
        }
        out.flush();
        return check.holds();
    }

    @Override
    public void backup(Path data, Path file) {
        with(() -> Installation.reopen(data), context -> {
            try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
                context.getBean(BackupService.class).write(out, AuditService.SYSTEM);
                return file;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @Override
    public void restore(Path data, Path file) {
        with(() -> Installation.open(data), context -> {
            context.getBean(RestoreService.class).read(file);
            return file;
        });
    }

    /** Opens the database of an installation without serving it. */
    private static <T> T with(Supplier<Installation> opening, Function<ConfigurableApplicationContext, T> work) {
        quiet();
        try (Installation installation = opening.get();
                ConfigurableApplicationContext context = StoreApplication.start(installation.folder(),
                        installation.settings())) {
            return work.apply(context);
        }
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
