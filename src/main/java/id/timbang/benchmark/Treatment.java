package id.timbang.benchmark;

import id.timbang.domain.Choice;

/**
 * A choice with its fund and start: what stock OptaPlanner assigns to a proposal, and can swap between two.
 *
 * @param fund place of the fund; −1 without money
 * @param start place among the starts; −1 without money
 */
public record Treatment(Choice choice, int fund, int start) {
}
