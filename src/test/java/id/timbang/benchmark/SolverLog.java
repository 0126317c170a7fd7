package id.timbang.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the logs of HiGHS and SCIP tell of when something was found or proven, in the solver's own seconds. */
final class SolverLog {
    private static final String NUMBER = "([-+]?\\d[-+.\\deE]*|[-+]?inf|--)";
    /** Source, processed, queue, leaves, explored, bound, best, gap, cuts, rows, conflicts, iterations, time. */
    private static final Pattern HIGHS = Pattern
            .compile("^\\s*[A-Za-z]?\\s+\\d+\\s+\\d+\\s+\\d+\\s+[\\d.]+%\\s+(?<bound>"
                    + NUMBER + ")\\s+(?<best>" + NUMBER + ")\\s+\\S+\\s+.*?(?<time>[\\d.]+)s\\s*$");
    /** Time, …, dual bound, primal bound, gap, completed. */
    private static final Pattern SCIP = Pattern.compile("^\\S?\\s*(?<time>[\\d.]+)s\\|.*\\|\\s*(?<bound>" + NUMBER
            + ")\\s*\\|\\s*(?<best>" + NUMBER + ")\\s*\\|[^|]*\\|[^|]*$");

    private final List<Moment> found = new ArrayList<>();
    private final List<Moment> proven = new ArrayList<>();
    private final long constant;

    private SolverLog(long constant) {
        this.constant = constant;
    }

    /**
     * Reads a log.
     *
     * @param constant what has to be added to its values
     */
    static SolverLog read(GeneralSolver solver, List<String> lines, long constant) {
        var log = new SolverLog(constant);
        Pattern pattern = solver == GeneralSolver.SCIP ? SCIP : HIGHS;
        for (String line : lines) {
            Matcher match = pattern.matcher(line);
            if (match.matches()) {
                log.add((long) (1000 * Double.parseDouble(match.group("time"))), match.group("bound"),
                        match.group("best"));
            }
        }
        return log;
    }

    private void add(long milliseconds, String bound, String best) {
        if (isNumber(bound)) {
            long value = constant + (long) Math.floor(Double.parseDouble(bound) + 1e-6);
            if (proven.isEmpty() || value < proven.get(proven.size() - 1).value()) {
                proven.add(new Moment(milliseconds, value));
            }
        }
        if (isNumber(best)) {
            long value = constant + (long) Math.floor(Double.parseDouble(best) + 1e-6);
            if (found.isEmpty() || value > found.get(found.size() - 1).value()) {
                found.add(new Moment(milliseconds, value));
            }
        }
    }

    private static boolean isNumber(String text) {
        return !text.endsWith("inf") && !text.equals("--");
    }

    List<Moment> found() {
        return found;
    }

    List<Moment> proven() {
        return proven;
    }
}
