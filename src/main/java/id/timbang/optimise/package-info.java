/** Dual prices, contested set, OptaPlanner search and certificate; the only package that knows OptaPlanner. */
package id.timbang.optimise;
