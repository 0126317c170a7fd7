/** Dual prices, contested set, OptaPlanner search and certificate; the only package that knows OptaPlanner and ojAlgo. */
package id.timbang.optimise;
