package id.timbang.compare;

import java.util.Set;

/**
 * What results are held against.
 *
 * @param newest place of the result whose ceilings are to be kept now
 * @param freeFunds codes of the funds that are not earmarked; empty where that is not known, then no points are told in rupiah
 */
public record Terms(int newest, Set<String> freeFunds) {
    public Terms {
        freeFunds = Set.copyOf(freeFunds);
    }
}
