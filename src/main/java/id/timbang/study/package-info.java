/** What needs many solves: replanning, frontiers, infeasibility, prices of limits and decisions, robustness, fairness. */
package id.timbang.study;
