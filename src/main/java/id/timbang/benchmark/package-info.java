/** Compares ways of choosing on the same data and machine: this optimiser, stock OptaPlanner and two greedy orders. */
package id.timbang.benchmark;
