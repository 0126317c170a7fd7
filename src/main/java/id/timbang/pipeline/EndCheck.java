package id.timbang.pipeline;

import id.timbang.data.CertificateFile;
import id.timbang.verify.Contradiction;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Checks what run.json says of how a run was asked for against how certificate.json says that it ended. None of this follows from
 * the inputs: it is checked for its form, and that one does not rule the other out.
 */
final class EndCheck {
    /** Files and fields that no input proves, for people. */
    static final List<String> UNPROVEN = List.of("run.json: seed, gap, limit, start, names of scenarios, versions",
            "certificate.json: seed, ended, reproducible", "summary.json: milliseconds");

    private static final Pattern DECIMAL = Pattern.compile("[0-9]+(\\.[0-9]+)?");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern INTEGER = Pattern.compile("-?[0-9]+");
    /** Ends that come when somebody, or the clock, asks for them. */
    private static final Set<String> CUT_SHORT = Set.of("limit", "stopped");

    private final Map<String, Object> run;
    private final Map<String, Object> certificate;
    private final List<Contradiction> found = new ArrayList<>();

    EndCheck(Map<String, Object> run, Map<String, Object> certificate) {
        this.run = run;
        this.certificate = certificate;
    }

    List<Contradiction> contradictions() {
        checkForms();
        Object ended = certificate.get("ended");
        boolean repeatable = Boolean.TRUE.equals(certificate.get("reproducible"));
        if (repeatable && run.get("limit") != null) {
            differs(CertificateFile.NAME, "reproducible", true, "false under a time limit");
        } else if (repeatable && ended != null && CUT_SHORT.contains(ended)) {
            differs(CertificateFile.NAME, "reproducible", true, "false, as it ended by " + ended);
        }
        if ("gap".equals(ended) && text(run.get("gap"), DECIMAL).isPresent()) {
            checkGap(new BigDecimal(run.get("gap").toString()));
        }
        return found;
    }

    private void checkForms() {
        if (text(run.get("gap"), DECIMAL).isEmpty()) {
            differs(RunFile.NAME, "gap", run.get("gap"), "a number of per cent ≥ 0 as a string");
        }
        if (run.get("limit") != null && !isDuration(run.get("limit"))) {
            differs(RunFile.NAME, "limit", run.get("limit"), "null, or a duration like PT30S");
        }
        if (run.containsKey("start") && text(run.get("start"), HASH).isEmpty()) {
            differs(RunFile.NAME, "start", run.get("start"), "the SHA-256 of a certificate");
        }
        boolean versions = run.get("versions") instanceof Map<?, ?> map && map.get("timbang") != null
                && map.values().stream().allMatch(version -> version instanceof String text && !text.isBlank());
        if (!versions) {
            differs(RunFile.NAME, "versions", run.get("versions"), "the versions of Timbang and its libraries");
        }
    }

    /** A search that ended by the gap has proven it, by the numbers that the certificate states: 100 × (bound − achieved) ÷ max(1, |bound|). */
    private void checkGap(BigDecimal asked) {
        List<?> stages = certificate.get("stages") instanceof List<?> list ? list : List.of();
        Map<?, ?> value = stages.size() > 1 && stages.get(1) instanceof Map<?, ?> map ? map : Map.of();
        Optional<BigInteger> bound = text(value.get("bound"), INTEGER).map(BigInteger::new);
        Optional<BigInteger> achieved = text(value.get("achieved"), INTEGER).map(BigInteger::new);
        if (bound.isEmpty() || achieved.isEmpty()) {
            return; // The checker of the certificate has named it.
        }
        BigDecimal open = new BigDecimal(bound.get().subtract(achieved.get())).movePointRight(2);
        if (open.compareTo(asked.multiply(new BigDecimal(bound.get().abs().max(BigInteger.ONE)))) > 0) {
            differs(CertificateFile.NAME, "ended", "gap", "not by a gap of " + asked.toPlainString() + " per cent: "
                    + value.get("gap_percent") + " are proven");
        }
    }

    private static Optional<String> text(Object stated, Pattern form) {
        return stated instanceof String text && form.matcher(text).matches() ? Optional.of(text) : Optional.empty();
    }

    private static boolean isDuration(Object stated) {
        try {
            return stated instanceof String text && !Duration.parse(text).isNegative();
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private void differs(String file, String field, Object stated, String expected) {
        found.add(new Contradiction(file, "", field, String.valueOf(stated), expected));
    }
}
