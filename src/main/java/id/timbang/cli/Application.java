package id.timbang.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ServiceLoader;

/**
 * The web application. It is found as a service, so that commands that need no application start without its framework and this
 * package does not know it.
 */
public interface Application {

    /** The one in this jar. */
    static Application find() {
        return ServiceLoader.load(Application.class).findFirst()
                .orElseThrow(() -> new IllegalStateException("the web application is not in this jar"));
    }

    /**
     * Serves until the process is asked to end.
     *
     * @param port on the local address; 0 for any free one
     * @param data the folder that holds database, datasets and results
     * @param out told the address once it answers, and the summary of the first result
     * @param err told what goes wrong
     */
    void serve(int port, Path data, PrintWriter out, PrintWriter err);

    /**
     * Checks the audit log of an installation that does not run.
     *
     * @return whether it holds
     */
    boolean checkAudit(Path data, PrintWriter out);

    /** Writes all of an installation that does not run to a new zip. */
    void backup(Path data, Path file);

    /** Fills an empty installation from such a zip. */
    void restore(Path data, Path file);
}
