package id.timbang.benchmark;

/**
 * A number that was known from some time on.
 *
 * @param milliseconds since the contender was given the programme
 * @param value milli-points
 */
public record Moment(long milliseconds, long value) {
}
