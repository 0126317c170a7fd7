package id.timbang.compare;

/**
 * One result in a line.
 *
 * @param ceiling rupiah of the total ceiling; {@code null} where none is stated
 * @param spent rupiah this year
 * @param achieved milli-points
 * @param bound milli-points
 * @param comparable whether its points compare with the baseline's
 * @param best whether it keeps the ceilings of the newest and no comparable result that keeps them achieved more points
 * @param districtsBelow districts that get less than the minimum share of the newest; {@code null} where none is in force
 */
public record Total(String name, String scenario, String pack, Long ceiling, long spent, long funded, long deferred,
        long referred, long refused, long achieved, long bound, boolean comparable, boolean best, Against against,
        Integer districtsBelow) {
}
