/** Chooses as people do without an optimiser: down a list in some order, taking what still fits. */
package id.timbang.greedy;
