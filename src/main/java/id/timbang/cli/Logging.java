package id.timbang.cli;

import java.util.Set;

/** Decides whether the libraries may log: only the application keeps a log, commands speak for themselves. */
final class Logging {
    private static final String PROVIDER = "slf4j.provider";

    private static final Set<String> OF_THE_APPLICATION = Set.of("serve", "audit", "backup", "restore");

    private Logging() {
    }

    /** Whether that command keeps a log. */
    static boolean wanted(String[] arguments) {
        return arguments.length == 0 || OF_THE_APPLICATION.contains(arguments[0])
                || System.getProperty(PROVIDER) != null;
    }

    /** Lets libraries log to nowhere, without even reading a configuration; to be called before any of them is used. */
    static void silence() {
        System.setProperty(PROVIDER, "org.slf4j.helpers.NOP_FallbackServiceProvider");
        // Else it tells on standard error that it follows the line above.
        System.setProperty("slf4j.internal.verbosity", "WARN");
    }
}
