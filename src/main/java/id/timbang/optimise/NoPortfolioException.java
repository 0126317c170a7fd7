package id.timbang.optimise;

import java.util.List;

/** There is no portfolio that keeps every hard limit, or none was found. */
public final class NoPortfolioException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final boolean proven;
    private final transient List<String> limits;

    /**
     * @param proven whether it is proven that none exists (exit code 3), or none was found (exit code 5)
     * @param limits ids of the limits and relations concerned
     */
    public NoPortfolioException(boolean proven, List<String> limits) {
        super((proven ? "The hard limits cannot all hold" : "No portfolio was found that keeps all hard limits") + ": "
                + String.join(", ", limits));
        this.proven = proven;
        this.limits = List.copyOf(limits);
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
