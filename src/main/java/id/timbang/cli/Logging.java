package id.timbang.cli;

/** Decides whether the libraries may log: only the application keeps a log, commands speak for themselves. */
final class Logging {
    private static final String PROVIDER = "slf4j.provider";

    private Logging() {
    }

    /** Whether that command keeps a log. */
    static boolean wanted(String[] arguments) {
        return arguments.length == 0 || arguments[0].equals("serve") || System.getProperty(PROVIDER) != null;
    }

    /** Lets libraries log to nowhere, without even reading a configuration; to be called before any of them is used. */
    static void silence() {
        System.setProperty(PROVIDER, "org.slf4j.helpers.NOP_FallbackServiceProvider");
    }
}
