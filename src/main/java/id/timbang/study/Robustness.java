package id.timbang.study;

import id.timbang.domain.Ids;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who stays in the list whatever criteria weigh and ceilings are, within stated ranges.
 *
 * @param weightRange per cent up and down by which each criterion's weight varies
 * @param ceilingRange per cent up and down by which all ceilings vary
 * @param samples what was tried
 * @param standings every proposal, in order of id
 */
public record Robustness(int weightRange, int ceilingRange, List<Sample> samples, List<Standing> standings) {
    public Robustness {
        samples = List.copyOf(samples);
        standings = List.copyOf(standings);
    }

    /**
     * One trial.
     *
     * @param weights by criterion, in millionths
     * @param ceiling thousandths of the stated ceilings
     * @param picture nothing where no portfolio was found that keeps all hard limits
     */
    public record Sample(Map<String, Integer> weights, int ceiling, Optional<Picture> picture) {
    }

    /** How sure a place is. */
    public enum Place {
        /** Funded in every sample (<i>inti</i>). */
        CORE,
        /** Funded in some (<i>tepi</i>). */
        EDGE,
        /** Funded in none (<i>luar</i>). */
        OUT
    }

    /**
     * One proposal.
     *
     * @param times in how many samples it was funded
     */
    public record Standing(String id, String title, String office, String district, int times, Place place) {
    }

    /** Samples in which a portfolio was found. */
    public long found() {
        return samples.stream().filter(sample -> sample.picture().isPresent()).count();
    }

    /** A proposal by its id. */
    public Optional<Standing> find(String id) {
        Standing wanted = new Standing(id, "", "", "", 0, Place.OUT);
        int found = Collections.binarySearch(standings, wanted, Comparator.comparing(Standing::id, Ids.ORDER));
        return found < 0 ? Optional.empty() : Optional.of(standings.get(found));
    }

    /** How many proposals have that place. */
    public long count(Place place) {
        return standings.stream().filter(standing -> standing.place() == place).count();
    }
}
