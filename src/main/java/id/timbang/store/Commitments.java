package id.timbang.store;

/**
 * What of a list must not move, and what did: rows under contract, and rows that are binding.
 *
 * @param known whether the data say which rows these are; those loaded by an older version do not
 * @param contracted rows of the earlier list under contract
 * @param contractedAmount rupiah of their contracts
 * @param contractedMoved of these, rows that get another amount or choice
 * @param broken of these, rows that get less than before and less than their contract
 * @param binding rows that are binding
 * @param bindingMoved of these, rows that get another amount or choice
 */
public record Commitments(boolean known, long contracted, long contractedAmount, long contractedMoved, long broken,
        long binding, long bindingMoved) {

    /** Whether none of them moves. */
    public boolean stand() {
        return contractedMoved == 0 && bindingMoved == 0;
    }

    /** Whether every contract and every binding row is kept, even if amounts above the contracts change. */
    public boolean kept() {
        return broken == 0 && bindingMoved == 0;
    }
}
