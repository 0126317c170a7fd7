package id.timbang.domain;

import java.util.List;
import java.util.Set;

/**
 * A dataset as read: nothing is judged yet. Immutable.
 *
 * @param files the names of the files that were present, e.g. {@code offices.csv}; what an absent file would hold is unknown
 * @param hash SHA-256 of the sorted lines {@code sha256  name} of its files
 * @param proposals in the order of the file
 * @param base committed rows that are not up for choice
 * @param warnings what a reader should know; never an error
 */
public record Dataset(Region region, Table proposals, Table base, List<Fund> funds, List<Office> offices,
        List<District> districts, List<Activity> activities, List<Relation> relations, List<Decision> decisions,
        List<Limit> limits, Set<String> files, String hash, List<String> warnings) {
    public Dataset {
        funds = List.copyOf(funds);
        offices = List.copyOf(offices);
        districts = List.copyOf(districts);
        activities = List.copyOf(activities);
        relations = List.copyOf(relations);
        decisions = List.copyOf(decisions);
        limits = List.copyOf(limits);
        files = Set.copyOf(files);
        warnings = List.copyOf(warnings);
    }
}
