package id.timbang.optimise;

/**
 * What a descent over small moves of prices looks at: the blocks that may change their picks, and what all others add as they are.
 *
 * @param blocks in order
 * @param objective of the other blocks' picks, before prices
 * @param sums of the other blocks over the rows, without the money of classes
 * @param classMoney the other blocks' money by class
 */
record Focus(int[] blocks, double objective, double[] sums, double[] classMoney) {
}
