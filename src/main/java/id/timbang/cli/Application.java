package id.timbang.cli;

import java.io.PrintWriter;
import java.nio.file.Path;

/**
 * The web application. It is found as a service, so that commands that need no application start without its framework and this
 * package does not know it.
 */
public interface Application {

    /**
     * Serves until the process is asked to end.
     *
     * @param port on the local address; 0 for any free one
     * @param data the folder that holds database, datasets and results
     * @param out told the address once it answers, and the summary of the first result
     * @param err told what goes wrong
     */
    void serve(int port, Path data, PrintWriter out, PrintWriter err);
}
