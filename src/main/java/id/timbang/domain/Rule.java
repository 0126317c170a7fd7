package id.timbang.domain;

/**
 * A rule of a pack, as findings name it.
 *
 * @param id stable, e.g. {@code S01}
 * @param title what it says, in Bahasa Indonesia
 * @param verdict of a gate; {@code null} otherwise
 * @param reference the law ({@code @pasal}) or policy ({@code @kebijakan}) it stands on
 * @param policy whether the reference is a policy, not law
 * @param status {@code verified} or {@code unverified}
 */
public record Rule(String id, String title, Kind kind, Verdict verdict, String reference, boolean policy,
        String status) {

    /** What a rule concludes. */
    public enum Kind {
        GATE, POINTS, LIMIT, CAP
    }
}
