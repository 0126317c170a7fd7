package id.timbang.optimise;

import java.util.List;

/** There is no portfolio that keeps every hard limit, or none was found. */
public final class NoPortfolioException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final boolean proven;
    private final boolean unfinished;
    private final transient List<String> limits;

    private NoPortfolioException(boolean proven, boolean unfinished, List<String> limits) {
        super((proven ? "The hard limits cannot all hold" : "No portfolio was found that keeps all hard limits") + ": "
                + String.join(", ", limits));
        this.proven = proven;
        this.unfinished = unfinished;
        this.limits = List.copyOf(limits);
    }

    /** It is proven that there is none (exit code 3); {@code limits} are the ids of the limits and relations that forbid it. */
    static NoPortfolioException proven(List<String> limits) {
        return new NoPortfolioException(true, false, limits);
    }

    /**
     * None was found (exit code 5).
     *
     * @param unfinished whether the search was stopped, by somebody or by the limit of time
     * @param limits ids of the limits that may forbid it
     */
    static NoPortfolioException notFound(boolean unfinished, List<String> limits) {
        return new NoPortfolioException(false, unfinished, limits);
    }

    /** Whether the search was stopped before its end, so that nothing found says little (exit code 4). */
    public boolean unfinished() {
        return unfinished;
    }

    /** Whether it is proven that there is none. */
    public boolean proven() {
        return proven;
    }

    /** Ids of the limits and relations concerned. */
    public List<String> limits() {
        return limits;
    }
}
