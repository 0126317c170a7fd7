/** Differences between results: totals, groups, limits, and each proposal that flipped with why; pure functions. */
package id.timbang.compare;
