package id.timbang.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** A command as a person gives it, and how it ended. */
record Run(int exitCode, String output) {

    static Run of(String... arguments) {
        var out = new StringWriter();
        int exitCode = Timbang.run(arguments, new PrintWriter(out), new PrintWriter(out));
        return new Run(exitCode, out.toString());
    }
}
