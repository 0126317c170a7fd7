package id.timbang.model;

/**
 * One option for every proposal of a programme, and its fund and start where it spends money. The arrays are not to be written to.
 *
 * @param option for each proposal the place of its option
 * @param fund for each proposal the place of its fund; −1 without money
 * @param start for each proposal the place in the option's start set; −1 without money
 */
public record Selection(int[] option, int[] fund, int[] start) {

    /** The start of a proposal in that programme; {@code null} without money. */
    public Start startOf(Programme programme, int proposal) {
        return start[proposal] < 0 ? null : programme.startsOf(option[proposal])[start[proposal]];
    }
}
